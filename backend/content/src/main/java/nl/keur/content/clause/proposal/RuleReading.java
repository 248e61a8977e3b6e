package nl.keur.content.clause.proposal;

import nl.keur.content.clause.SetChoice;
import nl.keur.content.condition.Truth;

/** A rule that chooses sets, as it reads by the facts of the offer. */
public record RuleReading(SetChoice.Rule rule, Reason reason) {
  public Truth truth() {
    return reason.truth();
  }
}
