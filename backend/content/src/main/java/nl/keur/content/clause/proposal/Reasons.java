package nl.keur.content.clause.proposal;

import static java.util.Collections.unmodifiableSet;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.Parameter;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.ConditionSentence;
import nl.keur.content.condition.Reading;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.sheet.ContentWording;

/** Reads conditions and keeps why. */
final class Reasons {
  private final ContentWording wording;
  private final Reading reading;

  private Reasons(ContentWording wording, Reading reading) {
    this.wording = wording;
    this.reading = reading;
  }

  static Reasons of(ContentLibrary library, Reading reading) {
    Map<String, Question> questions = new LinkedHashMap<>();
    library.checklists().values().stream()
        .flatMap(checklist -> checklist.questions())
        .forEach(question -> questions.put(question.id(), question));
    return new Reasons(new ContentWording(library.vocabulary().facts(), questions), reading);
  }

  /** The same words, with the parameters and the reading of one set. */
  Reasons in(ClauseSet set, SetReading reading) {
    Map<String, Parameter> parameters =
        set.clauses().stream()
            .flatMap(clause -> clause.parameters().stream())
            .collect(toMap(Parameter::name, parameter -> parameter, (first, same) -> first));
    return new Reasons(wording.with(parameters), reading);
  }

  Reason read(Reason.Kind kind, Condition condition) {
    Set<String> questions = new LinkedHashSet<>();
    Set<String> facts = new LinkedHashSet<>();
    condition
        .grounds(reading)
        .forEach(
            leaf -> {
              questions.addAll(leaf.questionsRead());
              facts.addAll(leaf.factsRead());
            });
    return new Reason(
        kind,
        condition,
        condition.over(reading),
        ConditionSentence.of(condition, wording),
        unmodifiableSet(questions),
        unmodifiableSet(facts));
  }
}
