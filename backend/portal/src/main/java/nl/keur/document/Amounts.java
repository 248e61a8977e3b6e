package nl.keur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps a number and what it counts on one line: "10 werkdagen", "22 november". */
final class Amounts {

  private static final String NO_BREAK_SPACE = "\u00A0";
  private static final String NUMBER = "(?<![\\p{L}\\p{N}.,])\\d{1,3}";
  private static final Pattern INSIDE = Pattern.compile("(" + NUMBER + ") (?=\\p{Ll})");
  private static final Pattern AT_END = Pattern.compile("(?s).*" + NUMBER);
  private static final Pattern AT_START = Pattern.compile("(?s) \\p{Ll}.*");

  private Amounts() {}

  /** The same text; the number may be a value that stands in a span of its own. */
  static List<Span> kept(List<Span> spans) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      kept.add(span instanceof Span.Text text ? text(kept, text) : span);
    }
    return kept;
  }

  private static Span text(List<Span> before, Span.Text text) {
    String words = INSIDE.matcher(text.text()).replaceAll("$1" + NO_BREAK_SPACE);
    boolean counts =
        !before.isEmpty()
            && before.getLast() instanceof Span.Text number
            && AT_END.matcher(number.text()).matches()
            && AT_START.matcher(words).matches();
    return new Span.Text(counts ? NO_BREAK_SPACE + words.substring(1) : words, text.bold());
  }
}
