package nl.keur.content.words;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The readability measure LIX: words per sentence, plus how many of a hundred words have more than
 * six letters. In words with a hyphen each half counts, so that <i>AI-verordening</i> is not longer
 * than it reads.
 *
 * @param words at least one
 * @param sentences at least one; a text without a full stop, such as an option, is one
 */
record Lix(int words, int sentences, int longWords) {
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?…])[\"'’”)]*\\s+(?=[^\\p{Ll}\\p{N}])");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’]*");
  private static final int LONG = 7;

  static Lix of(Collection<String> texts) {
    List<String> sentences =
        texts.stream()
            .flatMap(text -> SENTENCE.splitAsStream(text.strip()))
            .filter(sentence -> WORD.matcher(sentence).find())
            .toList();
    List<Integer> lengths =
        sentences.stream()
            .flatMap(sentence -> WORD.matcher(sentence).results())
            .map(word -> word.group().length())
            .toList();
    return new Lix(
        lengths.size(),
        sentences.size(),
        (int) lengths.stream().filter(length -> length >= LONG).count());
  }

  double value() {
    return (double) words / sentences + 100.0 * longWords / words;
  }

  double wordsPerSentence() {
    return (double) words / sentences;
  }
}
