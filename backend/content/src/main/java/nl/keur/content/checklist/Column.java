package nl.keur.content.checklist;

import java.util.List;
import nl.keur.content.text.Text;

/** A column of a table answer; options only for choices. */
public record Column(String id, Kind kind, Text label, List<Option> options) {
  public Column {
    options = List.copyOf(options);
  }

  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    MULTI_CHOICE
  }
}
