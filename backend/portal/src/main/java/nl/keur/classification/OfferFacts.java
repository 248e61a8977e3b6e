package nl.keur.classification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.OpenedSheet;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;
import nl.keur.content.fact.Givens;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.DecidedValue;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;

/**
 * The facts of an offer: kept at submission, read with what a person decided on that offer since.
 * Derived facts are total: a question left blank no longer keeps a value open (ARCHITECTURE §4).
 */
@Singleton
public class OfferFacts {
  private final RecordedFacts recorded;
  private final Procurements procurements;
  private final PublishedContent content;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  OfferFacts(
      RecordedFacts recorded,
      Procurements procurements,
      PublishedContent content,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.recorded = recorded;
    this.procurements = procurements;
    this.content = content;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** Keeps the facts that the submitted sheet sets; joins the transaction of the submission. */
  public void record(Scope scope, Actor actor, Offer offer, OpenedSheet submitted) {
    transactions.run(
        () -> {
          int version = recorded.find(scope, offer.id()).map(one -> one.version() + 1).orElse(1);
          var facts =
              new RecordedFacts.Recorded(
                  offer.id(),
                  version,
                  submitted.sheet().contentSha256(),
                  submitted.evaluation().base(),
                  clock.instant());
          recorded.add(offer, facts);
          events.publish(
              DomainEvent.of(scope, actor, "OfferFactsRecorded", "offer", offer.id())
                  .inDossier(offer.procurementId())
                  .ofVendor(offer.vendorId())
                  .to(facts));
        });
  }

  /** Empty before submission, and outside the scope. */
  public Optional<Facts> find(Scope scope, UUID offerId) {
    return transactions.read(
        () ->
            procurements
                .findOffer(scope, offerId)
                .flatMap(
                    offer ->
                        recorded.find(scope, offerId).map(facts -> read(scope, offer, facts))));
  }

  private Facts read(Scope scope, Offer offer, RecordedFacts.Recorded facts) {
    return Facts.total(
        content.get(facts.contentSha256()).vocabulary().facts(),
        Givens.of(facts.base()),
        decided(scope, offer));
  }

  /** Decisions on this offer alone: those on the procurement are frozen in the values. */
  private Map<String, FactValue.Known> decided(Scope scope, Offer offer) {
    Map<String, FactValue.Known> decided = new LinkedHashMap<>();
    procurements.decidedValues(scope, offer.procurementId(), Optional.of(offer.id())).stream()
        .filter(value -> value.offerId().isPresent())
        .forEach(
            (DecidedValue value) -> decided.put(value.fact(), new FactValue.Known(value.values())));
    return decided;
  }
}
