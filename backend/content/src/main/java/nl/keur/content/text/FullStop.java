package nl.keur.content.text;

import java.util.regex.Pattern;

/** The full stop behind words that somebody wrote: one where a sentence ends, none where not. */
public final class FullStop {
  /** Ends a sentence already; "B.V." does too. */
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…]");

  /** The stop of a sentence, not the one that belongs to an abbreviation: "B.V.", "a.u.b.". */
  private static final Pattern OF_A_SENTENCE = Pattern.compile("(?<!\\.)(?<!\\.\\p{L})\\.$");

  private FullStop() {}

  /** The words as a sentence. */
  public static String behind(String words) {
    String stripped = words.strip();
    return ENDED.matcher(stripped).matches() ? stripped : stripped + ".";
  }

  /** The words as a part of a longer sentence. */
  public static String without(String words) {
    return OF_A_SENTENCE.matcher(words.strip()).replaceFirst("");
  }
}
