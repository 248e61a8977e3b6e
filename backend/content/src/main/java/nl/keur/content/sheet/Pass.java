package nl.keur.content.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;
import nl.keur.content.fact.Givens;

/**
 * One reading of a sheet: visibility and facts, each worked out when the other needs it.
 *
 * <p>Visibility is read with open facts even after submission, so that submitting itself never
 * hides or shows a question.
 */
final class Pass implements Givens {
  private final Sheet sheet;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Visibility> visibility = new HashMap<>();
  private final Set<String> underway = new LinkedHashSet<>();
  private final Givens outside;
  private final Facts facts;
  private final Waiting waiting;

  Pass(Sheet sheet) {
    this.sheet = sheet;
    sheet.questions().forEach(question -> questions.put(question.id(), question));
    this.outside = Givens.of(sheet.outside());
    this.facts = Facts.open(sheet.facts(), this, sheet.decided());
    this.waiting = new Waiting(this, facts);
  }

  Map<String, Question> questions() {
    return questions;
  }

  Facts facts() {
    return facts;
  }

  Waiting waiting() {
    return waiting;
  }

  /** A question that was not issued is hidden. */
  Visibility visibility(String id) {
    Question question = questions.get(id);
    if (question == null) {
      return Visibility.HIDDEN;
    }
    Visibility known = visibility.get(id);
    if (known == null) {
      known = decide(question);
      visibility.put(id, known);
    }
    return known;
  }

  private Visibility decide(Question question) {
    if (!underway.add(question.id())) {
      throw new IllegalStateException("Questions shown by themselves: " + underway);
    }
    try {
      return switch (waiting.settle(question.showWhen())) {
        case TRUE -> Visibility.SHOWN;
        case FALSE -> Visibility.HIDDEN;
        case UNKNOWN -> Visibility.WAITING;
      };
    } finally {
      underway.remove(question.id());
    }
  }

  /** The answer as rules read it: only on a shown question, and never a blank one. */
  Optional<Answer> findAnswer(String id) {
    return visibility(id) == Visibility.SHOWN
        ? Optional.ofNullable(sheet.answers().get(id)).filter(answer -> !answer.blank())
        : Optional.empty();
  }

  @Override
  public Optional<FactValue> given(Fact fact) {
    return switch (fact.origin()) {
      case Fact.SetBy setBy ->
          questions.containsKey(setBy.question()) ? Optional.of(set(setBy)) : outside.given(fact);
      case Fact.FirstMatch first -> outside.given(fact);
      case Fact.EveryMatch every -> outside.given(fact);
    };
  }

  /** Whether a question of this sheet sets the fact. */
  boolean sets(Fact fact) {
    return fact.origin() instanceof Fact.SetBy setBy && questions.containsKey(setBy.question());
  }

  private FactValue set(Fact.SetBy setBy) {
    if (visibility(setBy.question()) == Visibility.HIDDEN) {
      return new FactValue.Unset();
    }
    return findAnswer(setBy.question())
        .map(answer -> valueOf(answer, setBy))
        .orElse(new FactValue.Unknown());
  }

  /** "Not applicable" is an answer that gives a fact no value. */
  private static FactValue valueOf(Answer answer, Fact.SetBy setBy) {
    return answer
        .value()
        .map(AnswerValue::codes)
        .<FactValue>map(setBy::valueOf)
        .orElse(new FactValue.Unset());
  }

  @Override
  public Truth answer(String question, Set<String> values) {
    if (visibility(question) == Visibility.HIDDEN) {
      return Truth.FALSE;
    }
    return findAnswer(question)
        .map(answer -> answer.value().map(AnswerValue::codes).orElse(Set.of()))
        .map(codes -> Truth.of(codes.stream().anyMatch(values::contains)))
        .orElse(Truth.UNKNOWN);
  }
}
