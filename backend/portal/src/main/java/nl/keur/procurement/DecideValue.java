package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.ProcurementProblem.FactUnknown;
import nl.keur.procurement.ProcurementProblem.Frozen;
import nl.keur.procurement.ProcurementProblem.NotToDecide;
import nl.keur.procurement.ProcurementProblem.OfferUnknown;
import nl.keur.procurement.ProcurementProblem.ProcurementUnknown;
import nl.keur.procurement.ProcurementProblem.ValueUnknown;

/**
 * Records what a person concludes on a fact, with a reason; from then on it is read instead of the
 * value set or derived, which stays visible. Problems: {@link ProcurementUnknown}, {@link
 * OfferUnknown}, {@link Frozen}, {@link FactUnknown}, {@link ValueUnknown}, {@link NotToDecide}.
 */
@Singleton
public class DecideValue {
  private static final String PROHIBITED = "prohibited";
  private static final Text CORRECT_THE_ANSWER =
      new Text(
          "Een verboden praktijk is niet weg te beslissen. Verbeter het antwoord als het niet klopt.",
          "A prohibited practice can't be decided away. Correct the answer if it is not right.");

  private final Procurements procurements;
  private final DossierFacts dossierFacts;
  private final PublishedContent content;
  private final List<DecisionGuard> guards;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  DecideValue(
      Procurements procurements,
      DossierFacts dossierFacts,
      PublishedContent content,
      List<DecisionGuard> guards,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.procurements = procurements;
    this.dossierFacts = dossierFacts;
    this.content = content;
    this.guards = guards;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param offerId set to decide for one offer only
   * @param values one for a choice, any number for a set
   */
  public record Decision(
      UUID procurementId, Optional<UUID> offerId, String fact, Set<String> values, String reason) {}

  public Result<DecidedValue, ProcurementProblem> with(
      InstitutionScope scope, Actor.Person actor, Decision decision) {
    return transactions.write(
        () -> {
          Optional<ProcurementProblem> refusal = refusal(scope, decision);
          return refusal
              .<Result<DecidedValue, ProcurementProblem>>map(Result::refused)
              .orElseGet(() -> Result.ok(record(scope, actor, decision)));
        });
  }

  private Optional<ProcurementProblem> refusal(InstitutionScope scope, Decision decision) {
    Optional<Procurement> procurement = procurements.find(scope, decision.procurementId());
    if (procurement.isEmpty()) {
      return Optional.of(new ProcurementUnknown());
    }
    if (decision.offerId().isPresent()
        && procurements
            .findOffer(scope, decision.offerId().get())
            .filter(offer -> offer.procurementId().equals(decision.procurementId()))
            .isEmpty()) {
      return Optional.of(new OfferUnknown());
    }
    if (decision.offerId().isEmpty() && procurement.get().frozen()) {
      return Optional.of(new Frozen());
    }
    Fact fact = content.current().vocabulary().facts().get(decision.fact());
    return fact == null
        ? Optional.of(new FactUnknown(decision.fact()))
        : valueRefusal(scope, decision, fact);
  }

  private Optional<ProcurementProblem> valueRefusal(
      InstitutionScope scope, Decision decision, Fact fact) {
    boolean wrongCount = fact.kind() == Fact.Kind.CHOICE && decision.values().size() != 1;
    Optional<String> unknown =
        decision.values().stream().filter(value -> fact.findValue(value).isEmpty()).findFirst();
    if (wrongCount || unknown.isPresent()) {
      return Optional.of(new ValueUnknown(fact.id(), unknown.orElse("")));
    }
    boolean prohibitedNow =
        fact.id().equals(DossierFacts.PRACTICE)
            && dossierFacts
                .of(scope, decision.procurementId())
                .facts()
                .established(fact.id())
                .in(Set.of(PROHIBITED))
                .equals(Truth.TRUE);
    return prohibitedNow
        ? Optional.of(new NotToDecide(CORRECT_THE_ANSWER))
        : guards.stream()
            .flatMap(guard -> guard.refusal(scope, decision).stream())
            .<ProcurementProblem>map(NotToDecide::new)
            .findFirst();
  }

  private DecidedValue record(InstitutionScope scope, Actor.Person actor, Decision decision) {
    var value =
        new DecidedValue(
            tokens.id(),
            decision.procurementId(),
            decision.offerId(),
            decision.fact(),
            decision.values(),
            decision.reason().strip(),
            actor.id(),
            clock.instant());
    Optional<UUID> vendor =
        decision
            .offerId()
            .flatMap(offer -> procurements.findOffer(scope, offer))
            .map(Offer::vendorId);
    procurements.add(scope, vendor, value);
    var event =
        DomainEvent.of(scope, actor, "ValueDecided", "decided_value", value.id())
            .inDossier(decision.procurementId())
            .to(value);
    events.publish(vendor.map(event::ofVendor).orElse(event));
    return value;
  }
}
