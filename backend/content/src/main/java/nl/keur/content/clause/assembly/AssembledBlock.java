package nl.keur.content.clause.assembly;

import java.util.List;

/** A block of a clause, from top to bottom. */
public sealed interface AssembledBlock {

  /**
   * A numbered paragraph, an item of one, or an item of that.
   *
   * @param id what references point to; unique in the package
   * @param text the words behind the number
   * @param content what belongs to this number below its text: further words, tables, items
   */
  record Numbered(String id, List<AssembledInline> text, List<AssembledBlock> content)
      implements AssembledBlock {
    public Numbered {
      text = List.copyOf(text);
      content = List.copyOf(content);
    }
  }

  /** Words without a number. */
  record Plain(List<AssembledInline> text) implements AssembledBlock {
    public Plain {
      text = List.copyOf(text);
    }
  }

  /** A table; each row has as many cells as the header. Without rows: nothing was listed. */
  record Table(List<Cell> header, List<List<Cell>> rows) implements AssembledBlock {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A cell of a table; without parts it is blank. */
  record Cell(List<AssembledInline> text) {
    public Cell {
      text = List.copyOf(text);
    }
  }
}
