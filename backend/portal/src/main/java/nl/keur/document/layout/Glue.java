package nl.keur.document.layout;

import nl.keur.document.Span;

/** Keeps a word and its number on one line: "Artikel 7.3" never breaks before 7.3. */
public final class Glue {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private Glue() {}

  public static String print(Span.Link link) {
    int tail = link.text().length() - link.tail().length();
    return glue(link.text().substring(0, tail)) + tail(link.tail());
  }

  public static String glue(String text) {
    return text.replace(' ', NO_BREAK_SPACE);
  }

  /** " van Deel 2" may break before "van" and "Deel". */
  public static String tail(String tail) {
    int last = tail.lastIndexOf(' ');
    return last < 0 ? tail : tail.substring(0, last) + NO_BREAK_SPACE + tail.substring(last + 1);
  }
}
