package nl.keur.content.sheet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;

/**
 * Tells the two reasons for not knowing apart (ARCHITECTURE §4): a shown question of this sheet is
 * still blank, so the question waits; or something outside the sheet is not known, so it is shown.
 */
final class Waiting {
  private final Pass pass;
  private final Facts facts;
  private final Map<String, Set<String>> behindFacts = new HashMap<>();

  Waiting(Pass pass, Facts facts) {
    this.pass = pass;
    this.facts = facts;
  }

  /**
   * True: shown whatever is still filled in here; false: hidden; unknown: a blank of this sheet
   * decides. What only the outside leaves open is taken for the reading that shows.
   */
  Truth settle(Condition condition) {
    return settle(condition, true);
  }

  private Truth settle(Condition condition, boolean showing) {
    return switch (condition) {
      case Condition.All all ->
          Truth.all(all.parts().stream().map(part -> settle(part, showing)).toList());
      case Condition.Any any ->
          Truth.any(any.parts().stream().map(part -> settle(part, showing)).toList());
      case Condition.Not not -> settle(not.part(), !showing).negate();
      case Condition.Leaf leaf -> settleLeaf(leaf, showing);
    };
  }

  private Truth settleLeaf(Condition.Leaf leaf, boolean showing) {
    Truth truth = leaf.over(facts);
    boolean openOutside = truth == Truth.UNKNOWN && behind(leaf).isEmpty();
    return openOutside ? Truth.of(showing) : truth;
  }

  /** The blank shown questions that decide a condition; empty when it is settled. */
  Set<String> blanks(Condition condition) {
    Set<String> blanks = new LinkedHashSet<>();
    collect(condition, true, blanks);
    return blanks;
  }

  private void collect(Condition condition, boolean showing, Set<String> blanks) {
    if (settle(condition, showing) != Truth.UNKNOWN) {
      return;
    }
    switch (condition) {
      case Condition.All all -> all.parts().forEach(part -> collect(part, showing, blanks));
      case Condition.Any any -> any.parts().forEach(part -> collect(part, showing, blanks));
      case Condition.Not not -> collect(not.part(), !showing, blanks);
      case Condition.Leaf leaf -> blanks.addAll(behind(leaf));
    }
  }

  /** The blank shown questions of this sheet behind a leaf that is unknown. */
  private Set<String> behind(Condition.Leaf leaf) {
    return switch (leaf) {
      case Condition.AnswerIn read -> behindQuestion(read.question());
      case Condition.FactIn read -> behindFact(read.fact());
      case Condition.Always always -> Set.of();
      case Condition.ParameterIn parameter -> Set.of();
      case Condition.PointsBelow points -> Set.of();
    };
  }

  private Set<String> behindQuestion(String id) {
    return switch (pass.visibility(id)) {
      case HIDDEN -> Set.of();
      case SHOWN -> pass.findAnswer(id).isPresent() ? Set.of() : Set.of(id);
      case WAITING -> blanks(pass.questions().get(id).showWhen());
    };
  }

  private Set<String> behindFact(String id) {
    Set<String> known = behindFacts.get(id);
    if (known == null) {
      known = facts.get(id) instanceof FactValue.Unknown ? behindUnknown(id) : Set.of();
      behindFacts.put(id, known);
    }
    return known;
  }

  private Set<String> behindUnknown(String id) {
    if (facts.getDefinition(id).origin() instanceof Fact.SetBy setBy) {
      return behindQuestion(setBy.question());
    }
    Set<String> blanks = new LinkedHashSet<>();
    facts.grounds(id).forEach(leaf -> blanks.addAll(behind(leaf)));
    return blanks;
  }
}
