package nl.keur.content.condition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keur.content.text.Text;

/** "is a or b", "includes neither a nor b": what a leaf says of its subject. */
final class Predicate {
  private final List<Text> words;
  private final boolean holds;

  Predicate(List<Text> words, boolean holds) {
    this.words = words;
    this.holds = holds;
  }

  /** For something with one value. */
  Text is() {
    return new Text("is " + dutch(), english("is", "is not"));
  }

  /** For something with any number of values. */
  Text includes() {
    return new Text("bevat " + dutch(), english("includes", "does not include"));
  }

  /** For a choice made by the reader. */
  Text chosen() {
    return new Text("is de keuze " + dutch(), "the choice " + english("is", "is not"));
  }

  private String dutch() {
    return holds ? enumerate(Text::nl, " of ") : enumerate(word -> "niet " + word.nl(), " en ook ");
  }

  private String english(String verb, String denied) {
    if (holds) {
      return verb + " " + enumerate(Text::en, " or ");
    }
    return switch (words.size()) {
      case 1 -> denied + " " + words.getFirst().en();
      case 2 -> verb + " neither " + enumerate(Text::en, " nor ");
      default -> verb + " none of " + enumerate(Text::en, " and ");
    };
  }

  private String enumerate(Function<Text, String> word, String last) {
    int end = words.size() - 1;
    String said = words.subList(0, end).stream().map(word).collect(Collectors.joining(", "));
    return said.isEmpty() ? word.apply(words.get(end)) : said + last + word.apply(words.get(end));
  }
}
