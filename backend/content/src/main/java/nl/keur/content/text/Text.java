package nl.keur.content.text;

import java.util.function.BinaryOperator;

/** One text in both languages. Both say the same; neither is blank. */
public record Text(String nl, String en) {
  public Text {
    if (nl.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("A text needs both languages: nl=" + nl + ", en=" + en);
    }
  }

  /** The same words in both languages: names, numbers, dates in ISO form. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  public String in(Language language) {
    return switch (language) {
      case NL -> nl;
      case EN -> en;
    };
  }

  /** Joins two texts language by language. */
  public Text combine(Text other, BinaryOperator<String> join) {
    return new Text(join.apply(nl, other.nl), join.apply(en, other.en));
  }
}
