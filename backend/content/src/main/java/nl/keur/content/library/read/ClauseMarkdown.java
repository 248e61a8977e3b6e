package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.text.Language;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the words of a clause in one language: front matter, heading, numbered paragraphs. */
final class ClauseMarkdown {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final MarkdownFile file;
  private final InlineMarkdown inlines;
  private final ParagraphMarkdown paragraphs;

  ClauseMarkdown(Source source, String name, Set<String> tables) {
    this.file = new MarkdownFile(source, name);
    this.inlines = new InlineMarkdown(file, tables);
    this.paragraphs = new ParagraphMarkdown(file, inlines, tables);
  }

  ClauseText.Version read(String markdown, String clause, Language language) {
    List<String> lines = new ArrayList<>(markdown.lines().toList());
    frontMatter(lines, clause, language);
    Node document = PARSER.parse(String.join("\n", lines));
    String heading = Fields.MISSING;
    List<ClauseText.Paragraph> read = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading title && title == document.getFirstChild()) {
        heading = heading(title);
      } else if (node instanceof OrderedList list && read.isEmpty()) {
        read.addAll(paragraphs.read(list));
      } else {
        file.refuse(node);
      }
    }
    if (!(document.getFirstChild() instanceof Heading)) {
      file.mistake(lines.isEmpty() ? 1 : 5, "Start the text with '# ' and the clause's title.");
    }
    if (read.isEmpty()) {
      file.mistake(1, "The text has no paragraphs. Write them as '1. {#id} …'.");
    }
    return file.mark(new ClauseText.Version(heading, read), document);
  }

  /** Checks the front matter and blanks it out, so that line numbers stay. */
  private void frontMatter(List<String> lines, String clause, Language language) {
    List<String> expected =
        List.of("---", "clause: " + clause, "language: " + language.code(), "---");
    for (int i = 0; i < expected.size(); i++) {
      if (i >= lines.size() || !lines.get(i).strip().equals(expected.get(i))) {
        file.mistake(i + 1, "Write '%s' on this line.".formatted(expected.get(i)));
        if (i == 0) {
          return;
        }
      }
      if (i < lines.size()) {
        lines.set(i, "");
      }
    }
  }

  private String heading(Heading title) {
    if (title.getLevel() != 1) {
      file.mistake(title, "Write the title with one '#'.");
    }
    return inlines.read(title.getFirstChild()).stream()
        .map(part -> part instanceof ClauseText.Words words ? words.text() : notInTitle(title))
        .collect(Collectors.joining());
  }

  private String notInTitle(Heading title) {
    file.mistake(title, "A title is words alone: no values, references or bold.");
    return "";
  }
}
