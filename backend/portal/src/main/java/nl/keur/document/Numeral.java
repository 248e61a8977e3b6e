package nl.keur.document;

/** The number of a unit within its part: given by the source, or counted on. */
public sealed interface Numeral {

  /** "7", "F", "I.A": printed as given. */
  record Fixed(String text) implements Numeral {
    public Fixed {
      text = PlainText.oneLine(text).strip();
      if (text.isEmpty() || text.length() > 12) {
        throw new IllegalArgumentException("A number has 1 to 12 characters: " + text);
      }
    }
  }

  /**
   * One more than the previous unit of its kind in the part; articles count 1, 2, 3, annexes A, B,
   * C.
   */
  record Running() implements Numeral {}

  static Numeral of(String text) {
    return new Fixed(text);
  }

  static Numeral running() {
    return new Running();
  }
}
