package nl.keur.contract;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.keur.contract.PackageText.BlockText;
import nl.keur.contract.PackageText.Cell;
import nl.keur.contract.PackageText.Element;
import nl.keur.contract.PackageText.InlineText;
import nl.keur.contract.PackageText.PartText;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;
import nl.keur.document.Span;

/** Writes the numbers that the document computed beside the text that they belong to. */
final class PackageLabels {
  private final Iterator<Line> lines;

  private PackageLabels(Iterator<Line> lines) {
    this.lines = lines;
  }

  /** The lines of a document come in the order of its text. */
  static PackageText in(PackageText text, NumberedDocument document) {
    List<PartText> parts = new ArrayList<>();
    for (int i = 0; i < text.parts().size(); i++) {
      parts.add(
          new PackageLabels(document.parts().get(i).lines().iterator()).part(text.parts().get(i)));
    }
    return new PackageText(text.language(), parts);
  }

  private PartText part(PartText part) {
    Line.PartHeading heading = (Line.PartHeading) lines.next();
    return new PartText(
        part.anchor(),
        part.set(),
        heading.label(),
        part.title(),
        part.status(),
        part.elements().stream().map(this::element).toList());
  }

  private Element element(Element element) {
    Line line = lines.next();
    String label = line instanceof Line.ArticleHeading heading ? heading.label() : "";
    return new Element(
        element.kind(),
        element.clause(),
        element.version(),
        element.anchor(),
        element.number(),
        label,
        element.title(),
        element.included(),
        blocks(element.blocks()));
  }

  private List<BlockText> blocks(List<BlockText> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private BlockText block(BlockText block) {
    return switch (lines.next()) {
      case Line.Numbered line ->
          new BlockText(
              block.kind(),
              block.anchor(),
              line.label(),
              inlines(block.text(), line.text()),
              List.of(),
              blocks(block.content()));
      case Line.Plain line ->
          new BlockText(
              block.kind(), "", "", inlines(block.text(), line.text()), List.of(), List.of());
      case Line.Table line ->
          new BlockText(block.kind(), "", "", List.of(), rows(block.rows(), line), List.of());
      case Line.PartHeading heading -> throw misplaced(heading);
      case Line.SectionHeading heading -> throw misplaced(heading);
      case Line.ArticleHeading heading -> throw misplaced(heading);
    };
  }

  private static IllegalStateException misplaced(Line line) {
    return new IllegalStateException("The document has another order than its text: " + line);
  }

  private static List<List<Cell>> rows(List<List<Cell>> rows, Line.Table line) {
    List<List<Cell>> labelled = new ArrayList<>();
    labelled.add(cells(rows.getFirst(), line.header()));
    for (int i = 1; i < rows.size(); i++) {
      labelled.add(cells(rows.get(i), line.rows().get(i - 1)));
    }
    return labelled;
  }

  private static List<Cell> cells(List<Cell> cells, List<List<Span>> spans) {
    List<Cell> labelled = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      labelled.add(new Cell(inlines(cells.get(i).text(), spans.get(i))));
    }
    return labelled;
  }

  private static List<InlineText> inlines(List<InlineText> inlines, List<Span> spans) {
    List<InlineText> labelled = new ArrayList<>();
    for (int i = 0; i < inlines.size(); i++) {
      InlineText inline = inlines.get(i);
      labelled.add(
          inline.kind().equals("REFERENCE")
              ? new InlineText(inline.kind(), spans.get(i).text(), inline.to())
              : inline);
    }
    return labelled;
  }
}
