package nl.keur.document;

/** How a number is written, the way a word processor's list levels write it. */
final class Ordinal {

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Ordinal() {}

  /** a … z, then aa, bb, cc (not ab): so do the lower-letter lists of ECMA-376. */
  static String letters(int n) {
    return String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  static String roman(int n) {
    StringBuilder text = new StringBuilder();
    int rest = n;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        text.append(ROMAN_SIGNS[i]);
      }
    }
    return text.toString();
  }
}
