package nl.keur.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.keur.content.clause.assembly.AssembledBlock;
import nl.keur.content.clause.assembly.AssembledClause;
import nl.keur.content.clause.assembly.AssembledInline;
import nl.keur.content.clause.assembly.AssembledPackage;
import nl.keur.content.clause.assembly.AssembledPart;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageText.BlockText;
import nl.keur.contract.PackageText.Cell;
import nl.keur.contract.PackageText.Element;
import nl.keur.contract.PackageText.InlineText;
import nl.keur.contract.PackageText.PartText;

/** Makes the text of a package of what the engine assembled, still without labels. */
final class PackageTexts {
  private static final Text NOT_INCLUDED =
      new Text(
          "[verwijzing naar een bepaling die niet is opgenomen]",
          "[reference to a clause that is not included]");
  private static final Text TO_FILL_IN = new Text("nog in te vullen", "to be filled in");

  private final AssembledPackage assembled;
  private final Set<String> anchors = new HashSet<>();

  private PackageTexts(AssembledPackage assembled) {
    this.assembled = assembled;
    assembled
        .clauses()
        .forEach(
            clause -> {
              anchors.add(clause.anchor());
              collect(clause.blocks());
            });
  }

  static PackageText of(AssembledPackage assembled) {
    return new PackageTexts(assembled).text();
  }

  private void collect(List<AssembledBlock> blocks) {
    for (AssembledBlock block : blocks) {
      if (block instanceof AssembledBlock.Numbered numbered) {
        anchors.add(numbered.id());
        collect(numbered.content());
      }
    }
  }

  private PackageText text() {
    return new PackageText(
        assembled.language().code(), assembled.parts().stream().map(this::part).toList());
  }

  private PartText part(AssembledPart part) {
    return new PartText(
        part.anchor(),
        part.set(),
        "",
        Apostrophes.ofPrint(part.title()),
        Apostrophes.ofPrint(part.statusLine()),
        part.elements().stream().map(this::element).toList());
  }

  private Element element(AssembledPart.Element element) {
    return switch (element) {
      case AssembledPart.Heading heading ->
          new Element(
              "HEADING", "", "", "", "", "", Apostrophes.ofPrint(heading.title()), true, List.of());
      case AssembledClause clause ->
          new Element(
              clause.kind().name(),
              clause.id(),
              clause.version(),
              clause.anchor(),
              clause.number() instanceof AssembledClause.Given given ? given.number() : "",
              "",
              Apostrophes.ofPrint(clause.title()),
              clause.included(),
              blocks(clause.blocks()));
    };
  }

  private List<BlockText> blocks(List<AssembledBlock> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private BlockText block(AssembledBlock block) {
    return switch (block) {
      case AssembledBlock.Numbered numbered ->
          new BlockText(
              "NUMBERED",
              numbered.id(),
              "",
              inlines(numbered.text()),
              List.of(),
              blocks(numbered.content()));
      case AssembledBlock.Plain plain ->
          new BlockText("PLAIN", "", "", inlines(plain.text()), List.of(), List.of());
      case AssembledBlock.Table table ->
          new BlockText("TABLE", "", "", List.of(), rows(table), List.of());
    };
  }

  private List<List<Cell>> rows(AssembledBlock.Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(cells(table.header()));
    table.rows().forEach(row -> rows.add(cells(row)));
    return rows;
  }

  private List<Cell> cells(List<AssembledBlock.Cell> cells) {
    return cells.stream().map(cell -> new Cell(inlines(cell.text()))).toList();
  }

  private List<InlineText> inlines(List<AssembledInline> inlines) {
    return inlines.stream().map(this::inline).toList();
  }

  private InlineText inline(AssembledInline inline) {
    return switch (inline) {
      case AssembledInline.Words words ->
          new InlineText("WORDS", Apostrophes.ofPrint(words.text()), "");
      case AssembledInline.Term term ->
          new InlineText("TERM", Apostrophes.ofPrint(term.text()), "");
      case AssembledInline.Value value -> new InlineText("VALUE", value.text(), value.parameter());
      case AssembledInline.Blank blank ->
          new InlineText(
              "BLANK", "[" + blank.label() + ": " + in(TO_FILL_IN) + "]", blank.parameter());
      case AssembledInline.Reference reference ->
          anchors.contains(reference.anchor())
              ? new InlineText("REFERENCE", "", reference.anchor())
              : new InlineText("BLANK", in(NOT_INCLUDED), "");
    };
  }

  private String in(Text text) {
    return text.in(assembled.language());
  }
}
