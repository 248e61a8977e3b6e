package nl.keur.content.library.read;

import nl.keur.content.library.Place;
import nl.keur.content.library.yaml.Source;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A Markdown file being read: notes mistakes and places by the line of a node. */
record MarkdownFile(Source source, String name) {

  Place place(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan span = at.getSourceSpans().getFirst();
        return line(span.getLineIndex() + 1);
      }
    }
    return line(1);
  }

  Place line(int line) {
    return new Place(name, line);
  }

  void mistake(Node node, String message) {
    source.mistakes().add(place(node), message);
  }

  void mistake(int line, String message) {
    source.mistakes().add(line(line), message);
  }

  <T> T mark(T part, Node node) {
    Place place = place(node);
    source.places().mark(part, path -> place);
    return part;
  }

  /** What a writer would call this piece of Markdown. */
  static String nameOf(Node node) {
    return switch (node.getClass().getSimpleName()) {
      case "HtmlBlock", "HtmlInline" -> "HTML";
      case "Image" -> "An image";
      case "Code", "FencedCodeBlock", "IndentedCodeBlock" -> "Code";
      case "BlockQuote" -> "A quotation";
      case "BulletList" -> "A list with bullets";
      case "ThematicBreak" -> "A line";
      case "Emphasis" -> "Italics";
      case "HardLineBreak" -> "A forced line break";
      case "Heading" -> "A second heading";
      case "LinkReferenceDefinition" -> "A link definition";
      case "TableBlock" -> "A table outside a paragraph";
      case "Paragraph" -> "Text outside a numbered paragraph";
      default -> node.getClass().getSimpleName();
    };
  }

  void refuse(Node node) {
    mistake(
        node,
        nameOf(node)
            + " is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables"
            + " and bold for defined terms only; a paragraph's further lines are indented under"
            + " its text.");
  }
}
