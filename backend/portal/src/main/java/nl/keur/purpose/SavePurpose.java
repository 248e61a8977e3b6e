package nl.keur.purpose;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.purpose.PurposeProblem.Frozen;
import nl.keur.purpose.PurposeProblem.OfferUnknown;
import nl.keur.purpose.PurposeProblem.ProcurementUnknown;
import nl.keur.purpose.PurposeProblem.StaleDraft;

/**
 * Saves a draft, complete or not: the institution's own, or the one that it and a vendor are to
 * agree. Any change of the latter voids what a side had agreed. Problems: {@link
 * ProcurementUnknown}, {@link OfferUnknown}, {@link Frozen}, {@link StaleDraft}.
 */
@Singleton
public class SavePurpose {
  private final Purposes purposes;
  private final Procurements procurements;
  private final PurposeStart start;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  SavePurpose(
      Purposes purposes,
      Procurements procurements,
      PurposeStart start,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.purposes = purposes;
    this.procurements = procurements;
    this.start = start;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param basedOn 0 for the draft that nobody saved yet
   */
  public Result<DraftedPurpose, PurposeProblem> ofProcurement(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      int basedOn,
      IntendedPurpose purpose) {
    return transactions.write(
        () -> {
          Optional<Procurement> procurement = procurements.find(scope, procurementId);
          if (procurement.isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          if (procurement.get().frozen()) {
            return Result.refused(new Frozen());
          }
          return save(scope, actor, procurementId, Optional.empty(), basedOn, purpose);
        });
  }

  /** Only after the vendor submitted, since the draft starts from its proposal. */
  public Result<DraftedPurpose, PurposeProblem> ofOffer(
      InstitutionScope scope,
      Actor.Person actor,
      UUID offerId,
      int basedOn,
      IntendedPurpose purpose) {
    return transactions.write(
        () -> {
          Optional<Offer> offer = procurements.findOffer(scope, offerId);
          Optional<DraftedPurpose> draft =
              offer.flatMap(
                  one -> purposes.findDraft(scope, one.procurementId(), Optional.of(offerId)));
          if (draft.isEmpty()) {
            return Result.refused(new OfferUnknown());
          }
          return save(scope, actor, draft.get().procurementId(), offer, basedOn, purpose);
        });
  }

  private Result<DraftedPurpose, PurposeProblem> save(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      Optional<Offer> offer,
      int basedOn,
      IntendedPurpose purpose) {
    Optional<UUID> id = offer.map(Offer::id);
    Optional<DraftedPurpose> before = purposes.findDraft(scope, procurementId, id);
    Instant now = clock.instant();
    var draft =
        new DraftedPurpose(procurementId, purpose, start.hashOf(purpose), basedOn + 1, actor, now);
    if (version(before) != basedOn || !purposes.saveDraft(scope, offer, draft)) {
      // Read again: somebody may have saved since the draft was read above.
      return Result.refused(new StaleDraft(version(purposes.findDraft(scope, procurementId, id))));
    }
    boolean otherText = before.filter(old -> old.sha256().equals(draft.sha256())).isEmpty();
    offer.filter(one -> otherText).ifPresent(one -> purposes.voidAgreements(scope, one.id(), now));
    publish(scope, actor, procurementId, offer, before, draft);
    return Result.ok(draft);
  }

  private void publish(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      Optional<Offer> offer,
      Optional<DraftedPurpose> before,
      DraftedPurpose draft) {
    var event =
        DomainEvent.of(
                scope,
                actor,
                "PurposeDrafted",
                offer.isPresent() ? "offer" : "procurement",
                offer.map(Offer::id).orElse(procurementId))
            .inDossier(procurementId)
            .changing(before.map(DraftedPurpose::sha256), draft.sha256());
    events.publish(offer.map(Offer::vendorId).map(event::ofVendor).orElse(event));
  }

  private static int version(Optional<DraftedPurpose> draft) {
    return draft.map(DraftedPurpose::version).orElse(0);
  }
}
