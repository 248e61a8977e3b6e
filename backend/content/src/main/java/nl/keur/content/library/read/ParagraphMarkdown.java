package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.library.yaml.Fields;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Reads numbered paragraphs with their items, up to three deep. */
final class ParagraphMarkdown {
  private static final Pattern MARK =
      Pattern.compile("\\{#([a-z0-9][a-z0-9.-]*)( \\?if=([a-z0-9-]+))?\\}\\s*");
  private static final int DEEPEST = 3;

  private final MarkdownFile file;
  private final InlineMarkdown inlines;
  private final Set<String> tables;

  ParagraphMarkdown(MarkdownFile file, InlineMarkdown inlines, Set<String> tables) {
    this.file = file;
    this.inlines = inlines;
    this.tables = tables;
  }

  List<ClauseText.Paragraph> read(OrderedList list) {
    return read(list, 1);
  }

  private List<ClauseText.Paragraph> read(OrderedList list, int depth) {
    List<ClauseText.Paragraph> read = new ArrayList<>();
    int indent = -1;
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      ListItem item = (ListItem) node;
      if (indent >= 0 && !item.getMarkerIndent().equals(indent)) {
        file.mistake(
            item,
            "This number is indented differently from the one before it, so it reads as its"
                + " neighbour. Indent an item to the start of the text above it (4 spaces under"
                + " '10. ').");
      }
      indent = indent < 0 ? item.getMarkerIndent() : indent;
      read.add(paragraph(item, depth));
    }
    return read;
  }

  private ClauseText.Paragraph paragraph(ListItem item, int depth) {
    Mark mark = mark(item);
    List<ClauseText.Block> blocks = new ArrayList<>();
    List<ClauseText.Paragraph> items = new ArrayList<>();
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (!items.isEmpty()) {
        file.mistake(node, "Nothing can follow the items of a paragraph. Put it before them.");
      } else if (node instanceof Paragraph paragraph) {
        block(paragraph).ifPresent(blocks::add);
      } else if (node instanceof TableBlock table) {
        blocks.add(grid(table));
      } else if (node instanceof OrderedList list) {
        if (depth == DEEPEST) {
          file.mistake(list, "Items go three deep at most. Rewrite this one.");
        }
        items.addAll(read(list, depth + 1));
      } else {
        file.refuse(node);
      }
    }
    if (blocks.isEmpty()) {
      file.mistake(item, "This paragraph has no text. Write it or remove it.");
    }
    return file.mark(new ClauseText.Paragraph(mark.id, mark.onlyIf, blocks, items), item);
  }

  private record Mark(String id, Optional<String> onlyIf) {}

  /** Takes {@code {#id ?if=name}} off the start of an item. */
  private Mark mark(ListItem item) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph && first.getFirstChild() instanceof Text text) {
      Matcher mark = MARK.matcher(text.getLiteral());
      if (mark.lookingAt()) {
        text.setLiteral(text.getLiteral().substring(mark.end()));
        return new Mark(mark.group(1), Optional.ofNullable(mark.group(3)));
      }
    }
    file.mistake(
        item,
        "A paragraph starts with its id: {#anchor.name}, or {#anchor.name ?if=condition}, in small"
            + " letters. Add it.");
    return new Mark(Fields.MISSING, Optional.empty());
  }

  private Optional<ClauseText.Block> block(Paragraph paragraph) {
    List<ClauseText.Inline> parts = inlines.read(paragraph.getFirstChild());
    if (parts.size() == 1
        && parts.getFirst() instanceof ClauseText.Value value
        && tables.contains(value.parameter())) {
      return Optional.of(file.mark(new ClauseText.ParameterTable(value.parameter()), paragraph));
    }
    inlines.refuseTables(parts, paragraph);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(file.mark(new ClauseText.Sentence(parts), paragraph));
  }

  private ClauseText.Grid grid(TableBlock table) {
    List<List<ClauseText.Sentence>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(cells((TableRow) row));
      }
    }
    return file.mark(new ClauseText.Grid(rows), table);
  }

  private List<ClauseText.Sentence> cells(TableRow row) {
    List<ClauseText.Sentence> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      List<ClauseText.Inline> parts = inlines.read(((TableCell) node).getFirstChild());
      inlines.refuseTables(parts, node);
      cells.add(new ClauseText.Sentence(parts));
    }
    return cells;
  }
}
