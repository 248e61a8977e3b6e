package nl.keur.content.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.text.Text;

/**
 * A duty the law puts on a party when its condition holds. Indicated, never concluded.
 *
 * @param when over procurement or offer facts
 * @param basis act, article and from when it applies, with certainty
 * @param underAnnexI when it applies later; empty where the date is the same
 * @param note what differs between the readings, where the law is open
 */
public record Duty(
    String id,
    Binds binds,
    Text title,
    Text about,
    Condition when,
    LegalBasis basis,
    Optional<UnderAnnexI> underAnnexI,
    Optional<Text> note) {

  /**
   * When the duty applies to a system that is high-risk under Annex I alone (AI Act Art.
   * 113(c)(ii)).
   *
   * @param alone whether the system is
   */
  public record UnderAnnexI(Condition alone, LocalDate from) {}

  /** From when it applies by these facts. */
  public Optional<LegalBasis.Application> applies(Reading facts) {
    return underAnnexI
        .filter(later -> later.alone().over(facts) == Truth.TRUE)
        .map(later -> basis.applies().map(usual -> usual.fromDay(later.from())))
        .orElse(basis.applies());
  }

  /** Where it stands, with from when it applies by these facts. */
  public LegalBasis basis(Reading facts) {
    return new LegalBasis(basis.act(), basis.article(), basis.asOf(), applies(facts));
  }

  /** The day from which it would apply if the system turns out to be under Annex I alone. */
  public Optional<LocalDate> fromIfUnderAnnexI(Reading facts) {
    return underAnnexI
        .filter(later -> later.alone().over(facts) == Truth.UNKNOWN)
        .map(UnderAnnexI::from);
  }

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
