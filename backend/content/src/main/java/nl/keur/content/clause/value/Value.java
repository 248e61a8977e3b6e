package nl.keur.content.clause.value;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.keur.content.text.Text;

/**
 * What stands in the place of a parameter. Its characters are printed as they are and never read as
 * markup, so a value can't change the words around it.
 */
public sealed interface Value {
  /** For a place in the record that holds nothing: a contract says so rather than stay silent. */
  Value NOTHING_RECORDED = new Words(new Text("niets vastgelegd", "nothing recorded"));

  /** The same words in both languages: names, and what somebody typed in one language. */
  static Value words(String words) {
    return new Words(Text.same(words));
  }

  record Words(Text text) implements Value {}

  record OnDate(LocalDate date) implements Value {
    /** False where the other value is no date. */
    public boolean isBefore(Value other) {
      return other instanceof OnDate that && date.isBefore(that.date);
    }
  }

  record Amount(BigDecimal number) implements Value {}

  record Link(URI address) implements Value {}

  /** Options of a closed choice, by code; more than one only in a column of a table. */
  record Codes(List<String> codes) implements Value {
    public Codes {
      codes = List.copyOf(codes);
    }

    public static Codes of(String code) {
      return new Codes(List.of(code));
    }
  }

  /** Several short texts. */
  record Items(List<Text> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Rows of a table, cells by column id; a blank cell is absent. */
  record Rows(List<Map<String, Value>> rows) implements Value {
    public Rows {
      rows = rows.stream().map(Map::copyOf).toList();
    }
  }
}
