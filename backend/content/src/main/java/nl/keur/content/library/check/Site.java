package nl.keur.content.library.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Duty;

/**
 * A condition where it stands.
 *
 * @param set the clause set in which it is read; empty outside clauses
 */
record Site(Condition condition, Optional<ClauseSet> set) {

  static Stream<Site> all(Draft draft) {
    Stream<Site> outsideClauses =
        Stream.of(
                draft.questions().stream().map(Question::showWhen),
                draft.facts().stream().flatMap(Site::ofFact),
                draft.vocabulary().contradictions().stream().map(Contradiction::when),
                draft.vocabulary().duties().stream().map(Duty::when),
                underAnnexI(draft.vocabulary().duties()),
                ofSetChoice(draft.library().setChoice()))
            .flatMap(conditions -> conditions.map(when -> new Site(when, Optional.empty())));
    return Stream.concat(outsideClauses, draft.sets().stream().flatMap(Site::ofSet));
  }

  /** One condition stands above all duties of a file. */
  private static Stream<Condition> underAnnexI(List<Duty> duties) {
    return duties.stream()
        .flatMap(duty -> duty.underAnnexI().stream())
        .map(Duty.UnderAnnexI::alone)
        .distinct();
  }

  private static Stream<Condition> ofFact(Fact fact) {
    return switch (fact.origin()) {
      case Fact.SetBy setBy -> Stream.of();
      case Fact.FirstMatch match -> match.rules().stream().map(Fact.Rule::when);
      case Fact.EveryMatch match -> match.rules().stream().map(Fact.Rule::when);
    };
  }

  private static Stream<Condition> ofSetChoice(SetChoice choice) {
    List<SetChoice.Suggestion> suggestions = choice.processorModel().suggestions();
    return Stream.of(
            choice.groups().stream()
                .flatMap(group -> group.rules().stream())
                .map(SetChoice.Rule::when),
            Stream.of(choice.processorModel().when()),
            suggestions.stream().map(SetChoice.Suggestion::when))
        .flatMap(conditions -> conditions);
  }

  private static Stream<Site> ofSet(ClauseSet set) {
    return Stream.of(
            set.conditions().values().stream(),
            set.clauses().stream().map(Clause::appliesWhen),
            set.clauses().stream().flatMap(clause -> clause.triggeredBy().stream()))
        .flatMap(conditions -> conditions)
        .map(when -> new Site(when, Optional.of(set)));
  }
}
