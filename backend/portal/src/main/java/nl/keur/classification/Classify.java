package nl.keur.classification;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.fact.Facts;
import nl.keur.content.fact.Givens;
import nl.keur.content.library.Vocabulary;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.DecidedValue;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.Stops;

/** Reads what the facts of a procurement or of an offer indicate. */
@Singleton
public class Classify {
  private final Procurements procurements;
  private final DossierFacts dossierFacts;
  private final OfferFacts offerFacts;
  private final Stops stops;
  private final ReadSheet readSheet;
  private final PublishedContent content;
  private final StaffDirectory staff;
  private final Transactions transactions;

  Classify(
      Procurements procurements,
      DossierFacts dossierFacts,
      OfferFacts offerFacts,
      Stops stops,
      ReadSheet readSheet,
      PublishedContent content,
      StaffDirectory staff,
      Transactions transactions) {
    this.procurements = procurements;
    this.dossierFacts = dossierFacts;
    this.offerFacts = offerFacts;
    this.stops = stops;
    this.readSheet = readSheet;
    this.content = content;
    this.staff = staff;
    this.transactions = transactions;
  }

  /** Empty when there is no such procurement here. */
  public Optional<Classification> ofProcurement(FileScope scope, UUID procurementId) {
    return transactions.read(
        () ->
            procurements
                .find(scope, procurementId)
                .map(procurement -> ofDossier(scope, procurement)));
  }

  /** Empty before submission, and when there is no such offer here. */
  public Optional<Classification> ofOffer(FileScope scope, UUID offerId) {
    return transactions.read(
        () ->
            procurements
                .findOffer(scope, offerId)
                .flatMap(
                    offer ->
                        offerFacts
                            .find(scope, offerId)
                            .map(facts -> ofSubmitted(scope, offer, facts))));
  }

  /**
   * Open, also after the pre-flight: what only a vendor can answer stays open until one did, so
   * that a duty that hangs on it is shown as not to be said yet.
   */
  private Classification ofDossier(FileScope scope, Procurement procurement) {
    UUID procurementId = procurement.id();
    var dossier = dossierFacts.of(scope, procurementId);
    Vocabulary vocabulary = dossier.preFlight().content().vocabulary();
    Facts facts =
        Facts.open(
            vocabulary.facts(),
            Givens.of(dossier.preFlight().evaluation().base()),
            dossierFacts.decided(scope, procurementId, Optional.empty()));
    var evidenced =
        evidenced(
            scope,
            vocabulary,
            facts,
            List.of(dossier.intake(), dossier.preFlight()),
            decided(scope, procurementId, Optional.empty()),
            "");
    return new Indications(evidenced, Optional.empty())
        .of(procurement, dossier.completed(), stops.of(scope, dossier));
  }

  private Classification ofSubmitted(FileScope scope, Offer offer, Facts facts) {
    var dossier = dossierFacts.of(scope, offer.procurementId());
    Optional<OpenedSheet> answered = readSheet.of(scope, SheetKind.QUESTIONNAIRE, offer.id());
    var evidenced =
        evidenced(
            scope,
            answered
                .map(sheet -> sheet.content().vocabulary())
                .orElseGet(() -> content.current().vocabulary()),
            facts,
            Stream.concat(Stream.of(dossier.intake(), dossier.preFlight()), answered.stream())
                .toList(),
            decided(scope, offer.procurementId(), Optional.of(offer.id())),
            offer.contactName());
    return new Indications(evidenced, Optional.of(offer))
        .of(procurements.find(scope, offer.procurementId()).orElseThrow(), true, List.of());
  }

  /** Of an offer only its own: what was decided before is in its facts. */
  private Map<String, DecidedValue> decided(
      FileScope scope, UUID procurementId, Optional<UUID> offerId) {
    Map<String, DecidedValue> decided = new LinkedHashMap<>();
    procurements.decidedValues(scope, procurementId, offerId).stream()
        .filter(value -> value.offerId().isPresent() == offerId.isPresent())
        .forEach(value -> decided.put(value.fact(), value));
    return decided;
  }

  private Evidenced evidenced(
      FileScope scope,
      Vocabulary vocabulary,
      Facts facts,
      List<OpenedSheet> sheets,
      Map<String, DecidedValue> decided,
      String vendorContact) {
    Set<UUID> people = new HashSet<>();
    decided.values().forEach(value -> people.add(value.decidedBy()));
    sheets.stream()
        .flatMap(sheet -> sheet.saved().values().stream())
        .forEach(saved -> people.add(saved.savedBy().id()));
    return new Evidenced(
        vocabulary, facts, sheets, decided, staff.names(scope, people), vendorContact);
  }
}
