package nl.keur.document;

import java.util.List;
import java.util.function.Supplier;
import nl.keur.document.References.Target;

/** Numbers the blocks of one article or passage. */
final class BlockPass {

  private static final int DEEPEST = 3;
  private static final List<Span> DASH = List.of(new Span.Text(References.BLANK, false));

  private final NumberingPass pass;
  private final int part;
  private final String where;
  private final List<Supplier<Line>> lines;

  BlockPass(NumberingPass pass, int part, String where, List<Supplier<Line>> lines) {
    this.pass = pass;
    this.part = part;
    this.where = where;
    this.lines = lines;
  }

  /** The blocks of an article; {@code word} is how a reference to it starts ("Artikel "). */
  void article(String number, String word, List<Block> blocks) {
    blocks(blocks, 0, number, new Target(part, word, List.of()));
  }

  /** Blocks outside any article: a number has nothing to count from. */
  void passage(List<Block> blocks) {
    blocks(blocks, DEEPEST, "", new Target(part, "", List.of()));
  }

  private void blocks(List<Block> blocks, int depth, String number, Target above) {
    int place = 0;
    for (Block block : blocks) {
      int shownDepth = number.isEmpty() ? 0 : depth;
      switch (block) {
        case Block.Numbered numbered -> {
          place++;
          numbered(numbered, depth + 1, place, number, above);
        }
        case Block.Plain plain ->
            lines.add(() -> new Line.Plain(shownDepth, resolve(plain.text())));
        case Block.Table table ->
            lines.add(
                () ->
                    new Line.Table(
                        shownDepth,
                        table.header().stream().map(cell -> resolve(cell.text())).toList(),
                        rows(table)));
      }
    }
  }

  private void numbered(Block.Numbered block, int depth, int place, String number, Target above) {
    if (depth > DEEPEST) {
      pass.refuse(new NumberingProblem.MisplacedNumber(block.anchor(), where));
      return;
    }
    String id = pass.nextId();
    String label = label(depth, number, place);
    Target target = above.deeper(new Span.Hop(id, label));
    pass.references().add(block.anchor(), target, where);
    lines.add(() -> new Line.Numbered(id, depth, label, resolve(block.text())));
    blocks(block.content(), depth, number, target);
  }

  private static String label(int depth, String number, int place) {
    return switch (depth) {
      case 1 -> number + "." + place;
      case 2 -> "(" + Ordinal.letters(place) + ")";
      default -> "(" + Ordinal.roman(place) + ")";
    };
  }

  private List<List<List<Span>>> rows(Block.Table table) {
    if (table.rows().isEmpty()) {
      return List.of(table.header().stream().map(column -> DASH).toList());
    }
    return table.rows().stream().map(row -> row.cells().stream().map(this::cell).toList()).toList();
  }

  /** A cell without words shows that nothing was forgotten. */
  private List<Span> cell(Block.Cell cell) {
    List<Span> text = resolve(cell.text());
    return Span.textOf(text).isBlank() ? DASH : text;
  }

  private List<Span> resolve(List<Inline> text) {
    return pass.references().resolve(text, part, where);
  }
}
