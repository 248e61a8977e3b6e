package nl.keur.content.cases;

import java.util.Optional;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.library.ContentLibrary;

/**
 * One example or counter-example of a use of AI, with what is answered and what must come out.
 *
 * @param use id of the use
 * @param example whether it is an example; otherwise a counter-example
 * @param number of the example in the list of the use, from 1
 * @param situation the answers given for all, with those of this example laid over them
 */
record ShortCase(String use, boolean example, int number, Situation situation, Expectation expect) {

  String name() {
    return "%s, %s %d".formatted(use, example ? "example" : "counter-example", number);
  }

  /** The class that the vocabulary gives this example; empty when it has no such example. */
  Optional<UseOfAi.Indicated> indicated(ContentLibrary library) {
    return library.vocabulary().uses().stream()
        .filter(one -> one.id().equals(use))
        .findFirst()
        .flatMap(this::indicated);
  }

  private Optional<UseOfAi.Indicated> indicated(UseOfAi shown) {
    if (example) {
      return number <= shown.examples().size() ? Optional.of(shown.indicated()) : Optional.empty();
    }
    return number <= shown.counterExamples().size()
        ? Optional.of(shown.counterExamples().get(number - 1).indicated())
        : Optional.empty();
  }
}
