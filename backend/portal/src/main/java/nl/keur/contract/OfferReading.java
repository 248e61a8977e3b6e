package nl.keur.contract;

import java.util.Optional;
import java.util.Set;
import nl.keur.answering.OpenedSheet;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.sheet.Visibility;
import org.apache.commons.numbers.fraction.BigFraction;

/** The facts, answers and points of an offer as conditions of clauses read them. */
final class OfferReading implements Reading {
  private final OfferRecord record;

  OfferReading(OfferRecord record) {
    this.record = record;
  }

  @Override
  public Truth fact(String fact, Set<String> values) {
    return record.facts().fact(fact, values);
  }

  @Override
  public Truth answer(String question, Set<String> values) {
    Optional<OpenedSheet> sheet = record.sheetWith(question);
    boolean hidden =
        sheet
            .map(asked -> asked.evaluation().visibility(question) == Visibility.HIDDEN)
            .orElse(true);
    if (hidden) {
      return Truth.FALSE;
    }
    return sheet
        .flatMap(asked -> asked.evaluation().findAnswer(question))
        .map(answer -> answer.value().map(AnswerValue::codes).orElse(Set.of()))
        .map(codes -> Truth.of(codes.stream().anyMatch(values::contains)))
        .orElse(Truth.UNKNOWN);
  }

  @Override
  public Truth parameter(String parameter, Set<String> values) {
    throw new IllegalStateException("Choices belong to a set, not to an offer: " + parameter);
  }

  @Override
  public Truth pointsBelow(String question, BigFraction bound) {
    return record.card().pointsBelow(question, bound);
  }
}
