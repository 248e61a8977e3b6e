package nl.keur.content.clause;

import java.util.List;
import java.util.Set;
import nl.keur.content.text.Text;

/**
 * What refuses freezing a clause package, in a sentence that says what to do. Ids and parts are for
 * the screen that leads there; the sentence holds none.
 */
public sealed interface Obstacle {
  Text sentence();

  /** The facts rule out a contract; only a corrected answer changes that. */
  record NoContract(SetChoice.Rule rule) implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "Een contract is niet mogelijk: " + rule.why().nl(),
          "A contract is not possible: " + rule.why().en());
    }
  }

  /**
   * A group of rules gives no answer yet.
   *
   * @param group id in {@code set-choice.yaml}
   * @param facts that must be answered or decided
   */
  record GroupHeld(String group, Set<String> facts, Text because) implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "Het contract wacht. " + because.nl(), "The contract is on hold. " + because.en());
    }
  }

  record SetUndecided(ClauseSet set) implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "Beslis of “" + set.title().nl() + "” in het contract komt.",
          "Decide whether “" + set.title().en() + "” is part of the contract.");
    }
  }

  record ClauseUndecided(ClauseSet set, Clause clause) implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "Beslis of de bepaling " + name(set, clause).nl() + " in het contract komt.",
          "Decide whether the clause " + name(set, clause).en() + " is part of the contract.");
    }
  }

  /**
   * A clause in the package needs another that is not in it.
   *
   * @param oneOf any of these is enough
   */
  record RequirementMissing(ClauseSet set, Clause clause, List<Clause> oneOf) implements Obstacle {
    @Override
    public Text sentence() {
      Text needed =
          oneOf.stream()
              .map(Clause::title)
              .map(title -> title.combine(title, (words, same) -> "“" + words + "”"))
              .distinct()
              .reduce((one, two) -> join(one, new Text(" of ", " or "), two))
              .orElseThrow();
      return new Text(
          "De bepaling "
              + name(set, clause).nl()
              + " kan niet zonder "
              + needed.nl()
              + ". Neem die ook op, of laat deze weg.",
          "The clause "
              + name(set, clause).en()
              + " can't do without "
              + needed.en()
              + ". Include that too, or leave this one out.");
    }
  }

  record ExcludedTogether(ClauseSet set, Clause clause, Clause other) implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "De bepaling "
              + name(set, clause).nl()
              + " gaat niet samen met “"
              + other.title().nl()
              + "”. Laat één van de twee weg.",
          "The clause "
              + name(set, clause).en()
              + " does not go with “"
              + other.title().en()
              + "”. Leave one of the two out.");
    }
  }

  private static Text name(ClauseSet set, Clause clause) {
    return clause.title().combine(set.title(), (title, of) -> "“" + title + "” (" + of + ")");
  }

  private static Text join(Text left, Text link, Text right) {
    return left.combine(link, String::concat).combine(right, String::concat);
  }
}
