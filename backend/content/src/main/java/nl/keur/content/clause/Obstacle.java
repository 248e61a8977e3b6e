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
      Text needed = titles(oneOf);
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

  /** A value that the contract manager still has to fill in. */
  record ParameterMissing(ClauseSet set, Clause clause, Parameter parameter) implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "Vul “" + parameter.label().nl() + "” in bij de bepaling " + name(set, clause).nl() + ".",
          "Fill in “" + parameter.label().en() + "” at the clause " + name(set, clause).en() + ".");
    }
  }

  /**
   * A value that the contract reads from the record is not there yet.
   *
   * @param path in the record, such as {@code purpose.sentence.who}
   */
  record RecordMissing(ClauseSet set, Clause clause, Parameter parameter, String path)
      implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "“"
              + parameter.label().nl()
              + "” staat nog niet in het dossier; de bepaling "
              + name(set, clause).nl()
              + " neemt het daaruit over. Vul het dossier aan.",
          "“"
              + parameter.label().en()
              + "” is not in the file yet; the clause "
              + name(set, clause).en()
              + " takes it from there. Complete the file.");
    }
  }

  /**
   * A value that does not fit its parameter.
   *
   * @param pointer place inside the value as a JSON pointer
   */
  record ParameterWrong(
      ClauseSet set, Clause clause, Parameter parameter, String pointer, Text problem)
      implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "“"
              + parameter.label().nl()
              + "” bij de bepaling "
              + name(set, clause).nl()
              + ": "
              + problem.nl(),
          "“"
              + parameter.label().en()
              + "” at the clause "
              + name(set, clause).en()
              + ": "
              + problem.en());
    }
  }

  /**
   * A paragraph hangs on a condition that is still open.
   *
   * @param paragraph its id
   * @param condition its name in the set
   * @param facts that are open
   * @param words the condition as a sentence
   */
  record ParagraphUndecided(
      ClauseSet set,
      Clause clause,
      String paragraph,
      String condition,
      Set<String> facts,
      Text words)
      implements Obstacle {
    @Override
    public Text sentence() {
      return new Text(
          "Een deel van de bepaling "
              + name(set, clause).nl()
              + " geldt alleen onder een voorwaarde die nog open is. Beantwoord of beslis eerst: "
              + words.nl(),
          "A part of the clause "
              + name(set, clause).en()
              + " applies only under a condition that is still open. First answer or decide: "
              + words.en());
    }
  }

  /**
   * A printed paragraph refers to something that is not in the package.
   *
   * @param paragraph where the reference stands
   * @param anchor what it points to
   * @param targets the clauses that hold the anchor
   */
  record DanglingReference(
      ClauseSet set, Clause clause, String paragraph, String anchor, List<Clause> targets)
      implements Obstacle {
    @Override
    public Text sentence() {
      Text target = titles(targets);
      return new Text(
          "De bepaling "
              + name(set, clause).nl()
              + " verwijst naar een deel van "
              + target.nl()
              + " dat niet in het contract staat. Neem het op, of laat deze bepaling weg.",
          "The clause "
              + name(set, clause).en()
              + " refers to a part of "
              + target.en()
              + " that is not in the contract. Include it, or leave this clause out.");
    }
  }

  private static Text name(ClauseSet set, Clause clause) {
    return clause.title().combine(set.title(), (title, of) -> "“" + title + "” (" + of + ")");
  }

  private static Text titles(List<Clause> clauses) {
    return clauses.stream()
        .map(Clause::title)
        .map(title -> new Text("“" + title.nl() + "”", "“" + title.en() + "”"))
        .distinct()
        .reduce((one, two) -> join(one, new Text(" of ", " or "), two))
        .orElseThrow();
  }

  private static Text join(Text left, Text link, Text right) {
    return left.combine(link, String::concat).combine(right, String::concat);
  }
}
