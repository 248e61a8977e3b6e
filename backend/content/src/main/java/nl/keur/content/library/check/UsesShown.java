package nl.keur.content.library.check;

import java.util.List;
import nl.keur.content.law.UseOfAi;

/**
 * Where uses of AI have examples, each has one and a counter-example of another class. Content
 * without any is older.
 */
final class UsesShown implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    List<UseOfAi> uses = draft.vocabulary().uses();
    if (uses.stream().anyMatch(use -> !use.examples().isEmpty())) {
      uses.forEach(use -> check(draft, use));
    }
  }

  private static void check(Draft draft, UseOfAi use) {
    if (use.examples().isEmpty()) {
      draft.at(use, "examples").mistake("This use has no example. Add 'examples'.");
    }
    if (use.counterExamples().isEmpty()) {
      draft
          .at(use, "counter-examples")
          .mistake("This use has no counter-example. Add 'counter-examples'.");
    }
    for (UseOfAi.CounterExample counter : use.counterExamples()) {
      if (counter.indicated() == use.indicated()) {
        draft
            .at(counter, "class")
            .mistake("This has the class of the use itself. Make it an example.");
      }
    }
  }
}
