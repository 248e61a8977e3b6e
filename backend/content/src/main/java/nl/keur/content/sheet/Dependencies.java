package nl.keur.content.sheet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Fact;

/** Which questions the visibility of others could rest on, through facts and derivations. */
final class Dependencies {
  private final Map<String, Fact> facts;
  private final Map<String, Set<String>> ofFacts = new HashMap<>();
  private final Set<String> triggers = new LinkedHashSet<>();

  Dependencies(Sheet sheet) {
    facts = sheet.facts();
    for (Question question : sheet.questions()) {
      triggers.addAll(read(question.showWhen()));
    }
  }

  /** Every question that some show-when reads. */
  Set<String> triggers() {
    return triggers;
  }

  private Set<String> read(Condition condition) {
    Set<String> questions = new LinkedHashSet<>();
    condition.leaves().forEach(leaf -> questions.addAll(read(leaf)));
    return questions;
  }

  private Set<String> read(Condition.Leaf leaf) {
    return switch (leaf) {
      case Condition.AnswerIn read -> Set.of(read.question());
      case Condition.FactIn read -> ofFact(read.fact());
      case Condition.Always always -> Set.of();
      case Condition.ParameterIn parameter -> Set.of();
      case Condition.PointsBelow points -> Set.of();
    };
  }

  private Set<String> ofFact(String id) {
    Set<String> known = ofFacts.get(id);
    if (known == null) {
      known = behind(facts.get(id));
      ofFacts.put(id, known);
    }
    return known;
  }

  private Set<String> behind(Fact fact) {
    return switch (fact.origin()) {
      case Fact.SetBy setBy -> Set.of(setBy.question());
      case Fact.FirstMatch first -> read(first.rules());
      case Fact.EveryMatch every -> read(every.rules());
    };
  }

  private Set<String> read(List<Fact.Rule> rules) {
    Set<String> questions = new LinkedHashSet<>();
    rules.stream()
        .map(Fact.Rule::when)
        .flatMap(when -> Stream.of(read(when)))
        .forEach(questions::addAll);
    return questions;
  }
}
