package nl.keur.content.law;

import java.util.Optional;
import nl.keur.content.condition.Condition;
import nl.keur.content.text.Text;

/**
 * A duty the law puts on a party when its condition holds. Indicated, never concluded.
 *
 * @param when over procurement or offer facts
 * @param basis act, article and from when it applies, with certainty
 * @param note what differs between the readings, where the law is open
 */
public record Duty(
    String id,
    Binds binds,
    Text title,
    Text about,
    Condition when,
    LegalBasis basis,
    Optional<Text> note) {

  /** The legal role that a duty binds. */
  public enum Binds {
    DEPLOYER,
    PROVIDER,
    AUTHORISED_REPRESENTATIVE,
    IMPORTER,
    DISTRIBUTOR,
    CONTROLLER,
    PROCESSOR
  }
}
