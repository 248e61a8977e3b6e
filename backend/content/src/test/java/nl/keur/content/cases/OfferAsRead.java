package nl.keur.content.cases;

import java.util.Set;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Facts;
import nl.keur.content.score.Scorecard;
import org.apache.commons.numbers.fraction.BigFraction;

/** What clauses read of an offer: its facts and answers, and its points. */
record OfferAsRead(Facts facts, Scorecard card) implements Reading {
  @Override
  public Truth fact(String fact, Set<String> values) {
    return facts.fact(fact, values);
  }

  @Override
  public Truth answer(String question, Set<String> values) {
    return facts.answer(question, values);
  }

  /** Choices belong to the package, not to the offer. */
  @Override
  public Truth parameter(String parameter, Set<String> values) {
    return Truth.UNKNOWN;
  }

  @Override
  public Truth pointsBelow(String question, BigFraction bound) {
    return card.pointsBelow(question, bound);
  }
}
