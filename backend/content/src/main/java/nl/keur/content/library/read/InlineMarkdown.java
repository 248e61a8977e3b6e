package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.library.yaml.NamedQuestion;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads what stands in a line: words, values, references and defined terms. */
final class InlineMarkdown {
  private static final Pattern VALUE = Pattern.compile("\\{\\{([a-z][a-z0-9_]*)\\}\\}");
  private static final Pattern LABEL =
      Pattern.compile("(?:^|\\W)(artikel|bijlage|lid|article|annex|paragraph)\\s*$");

  private final MarkdownFile file;
  private final Set<String> tables;

  InlineMarkdown(MarkdownFile file, Set<String> tables) {
    this.file = file;
    this.tables = tables;
  }

  List<ClauseText.Inline> read(Node first) {
    List<ClauseText.Inline> parts = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> words(text, parts);
        case SoftLineBreak space -> add(new ClauseText.Words(" "), parts);
        case Link link -> reference(link, parts);
        case StrongEmphasis bold -> term(bold, parts);
        default -> file.refuse(node);
      }
    }
    return parts;
  }

  private void words(Text node, List<ClauseText.Inline> parts) {
    String text = node.getLiteral();
    Matcher value = VALUE.matcher(text);
    int done = 0;
    while (value.find()) {
      plain(node, text.substring(done, value.start()), parts);
      parts.add(file.mark(new ClauseText.Value(value.group(1)), node));
      done = value.end();
    }
    plain(node, text.substring(done), parts);
  }

  private void plain(Node node, String text, List<ClauseText.Inline> parts) {
    NamedQuestion.mistakeIn(text).ifPresent(mistake -> file.mistake(node, mistake));
    if (text.contains("{#")) {
      file.mistake(node, "An id {#…} stands once, at the start of a numbered paragraph.");
    } else if (text.contains("{") || text.contains("}")) {
      file.mistake(
          node, "Write a value as {{name}}: two braces, small letters, digits and '_', no spaces.");
    }
    add(new ClauseText.Words(text), parts);
  }

  /** Words that follow words are one. */
  private static void add(ClauseText.Words words, List<ClauseText.Inline> parts) {
    if (words.text().isEmpty()) {
      return;
    }
    if (!parts.isEmpty() && parts.getLast() instanceof ClauseText.Words before) {
      parts.set(parts.size() - 1, new ClauseText.Words(before.text() + words.text()));
    } else {
      parts.add(words);
    }
  }

  private void reference(Link link, List<ClauseText.Inline> parts) {
    boolean bare = link.getFirstChild() == null && link.getTitle() == null;
    if (!link.getDestination().startsWith("#") || !bare) {
      file.mistake(
          link, "Only references inside the clauses are allowed: [](#anchor), without words.");
      return;
    }
    if (!parts.isEmpty()
        && parts.getLast() instanceof ClauseText.Words before
        && LABEL.matcher(before.text().toLowerCase(Locale.ROOT)).find()) {
      file.mistake(link, "A reference prints its own word. Remove the word before [](#…).");
    }
    parts.add(file.mark(new ClauseText.Ref(link.getDestination().substring(1)), link));
  }

  private void term(StrongEmphasis bold, List<ClauseText.Inline> parts) {
    if (bold.getFirstChild() instanceof Text text && text.getNext() == null) {
      parts.add(file.mark(new ClauseText.Term(text.getLiteral()), bold));
    } else {
      file.mistake(bold, "Bold marks a defined term: words alone.");
    }
  }

  /** A table can't stand in a sentence. */
  void refuseTables(List<ClauseText.Inline> parts, Node node) {
    for (ClauseText.Inline part : parts) {
      if (part instanceof ClauseText.Value value && tables.contains(value.parameter())) {
        file.mistake(
            node,
            "{{%s}} is a table: give it a paragraph of its own.".formatted(value.parameter()));
      }
    }
  }
}
