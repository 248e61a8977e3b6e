package nl.keur.document;

/** A piece of running text. */
public sealed interface Inline {

  /** Words of the text itself; spaces and line breaks count as one space. */
  record Run(String text, boolean bold) implements Inline {
    public Run {
      text = PlainText.spaced(text);
    }
  }

  /** A value that somebody filled in: never markup, line breaks kept; prints a dash when blank. */
  record Value(String text) implements Inline {
    public Value {
      text = PlainText.lines(text);
    }
  }

  /**
   * Prints the whole label of what it points to: "Artikel 7.3", "Bijlage F", "Artikel 2.4 van Deel
   * 2".
   */
  record Reference(String anchor) implements Inline {}

  static Inline text(String text) {
    return new Run(text, false);
  }

  static Inline bold(String text) {
    return new Run(text, true);
  }

  static Inline value(String text) {
    return new Value(text);
  }

  static Inline to(String anchor) {
    return new Reference(anchor);
  }
}
