package nl.keur.document;

import java.util.List;

/** A block of text, from top to bottom. */
public sealed interface Block {

  /**
   * A numbered text: directly in an article a paragraph (7.1), in a paragraph an item (a), in an
   * item a sub-item (i); no deeper.
   *
   * @param anchor what references point to; unique in the document, or empty
   * @param text the words behind the number
   * @param content what belongs to this number below its text: items, tables, plain texts
   */
  record Numbered(String anchor, List<Inline> text, List<Block> content) implements Block {
    public Numbered {
      text = List.copyOf(text);
      content = List.copyOf(content);
    }
  }

  /** A text without a number. */
  record Plain(List<Inline> text) implements Block {
    public Plain {
      text = List.copyOf(text);
    }
  }

  /**
   * A table with one header row, repeated on every page; a cell without words prints a dash, and a
   * table without rows one row of them.
   */
  record Table(List<Cell> header, List<Row> rows) implements Block {
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
      if (header.isEmpty()) {
        throw new IllegalArgumentException("A table has at least one column");
      }
      for (Row row : rows) {
        if (row.cells().size() != header.size()) {
          throw new IllegalArgumentException(
              "A row of %d cells under %d columns".formatted(row.cells().size(), header.size()));
        }
      }
    }
  }

  /** One row of a table, as many cells as the table has columns. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One cell of a table. */
  record Cell(List<Inline> text) {
    public Cell {
      text = List.copyOf(text);
    }
  }
}
