package nl.keur.contract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.procurement.Offer;

/**
 * The package of an awarded offer while people work on it, without what they decided and filled in.
 *
 * @param contentSha256 the content whose clauses it holds: that of the questionnaire
 * @param language in which it is shown first; Dutch governs whatever it is
 * @param facts the facts it read when somebody last worked on it, values by fact id
 * @param version 0 while nothing was saved; a write must name the version it changes
 */
public record ClausePackage(
    UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID procurementId,
    UUID offerId,
    String contentSha256,
    Language language,
    Details details,
    Map<String, List<String>> facts,
    Instant changedAt,
    int version) {
  public ClausePackage {
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /**
   * What the contract says that no other step of the procurement records; blank while not filled
   * in.
   *
   * @param agreementReference name and reference of the main agreement
   * @param institutionPrivacyContact a function and a shared address
   * @param vendorPrivacyContact a function and a shared address
   */
  public record Details(
      String agreementReference, String institutionPrivacyContact, String vendorPrivacyContact) {
    static final Details BLANK = new Details("", "", "");
  }

  /** Nothing decided or filled in yet. */
  static ClausePackage untouched(
      UUID id,
      UUID organisationId,
      Offer offer,
      String contentSha256,
      Language language,
      Instant now) {
    return new ClausePackage(
        id,
        organisationId,
        offer.vendorId(),
        offer.procurementId(),
        offer.id(),
        contentSha256,
        language,
        Details.BLANK,
        Map.of(),
        now,
        0);
  }

  /** The next version, with the facts as they stand now. */
  ClausePackage next(Map<String, List<String>> facts, Instant now) {
    return with(language, details, facts, now, version + 1);
  }

  ClausePackage described(Language language, Details details) {
    return with(language, details, facts, changedAt, version);
  }

  private ClausePackage with(
      Language language,
      Details details,
      Map<String, List<String>> facts,
      Instant changedAt,
      int version) {
    return new ClausePackage(
        id,
        organisationId,
        vendorId,
        procurementId,
        offerId,
        contentSha256,
        language,
        details,
        facts,
        changedAt,
        version);
  }
}
