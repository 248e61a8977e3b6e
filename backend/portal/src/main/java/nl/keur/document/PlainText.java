package nl.keur.document;

import java.util.regex.Pattern;

/**
 * Text that can be printed as it stands. Drops what XML 1.0 does not allow (control characters,
 * lone surrogates, non-characters) and the characters that turn the reading direction, with which a
 * filled-in value could show other words or amounts than it holds.
 */
final class PlainText {

  private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]");

  private PlainText() {}

  /** One line, without space at its ends. */
  static String oneLine(String text) {
    return spaced(text).strip();
  }

  /** One line that keeps a space at its ends, as a run beside another needs it. */
  static String spaced(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> add(line, c));
    return line.toString();
  }

  private static void add(StringBuilder line, int c) {
    if (isSpace(c)) {
      line.append(endsInSpace(line) ? "" : " ");
    } else if (isPrintable(c)) {
      line.appendCodePoint(c);
    }
  }

  /** Lines separated by {@code \n}, each without space at its ends, none blank at start or end. */
  static String lines(String text) {
    return BREAK
        .splitAsStream(text)
        .map(PlainText::oneLine)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("")
        .strip();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean endsInSpace(StringBuilder line) {
    return !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
  }

  private static boolean isPrintable(int c) {
    boolean control = Character.isISOControl(c);
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean turnsDirection =
        (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069)
            || c == 0x200E
            || c == 0x200F
            || c == 0x061C;
    return !control && !surrogate && !nonCharacter && !turnsDirection && c != 0xFEFF;
  }
}
