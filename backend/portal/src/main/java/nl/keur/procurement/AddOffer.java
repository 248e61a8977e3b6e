package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.ProcurementProblem.OfferTooLate;
import nl.keur.procurement.ProcurementProblem.OfferUnknown;
import nl.keur.procurement.ProcurementProblem.ProcurementUnknown;

/**
 * Puts a vendor with a system on the list of a procurement, or takes it off before anything was
 * sent to it. Problems: {@link ProcurementUnknown}, {@link OfferTooLate}, {@link OfferUnknown}.
 */
@Singleton
public class AddOffer {
  private final Procurements procurements;
  private final Sheets sheets;
  private final TakingOffers takingOffers;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  AddOffer(
      Procurements procurements,
      Sheets sheets,
      TakingOffers takingOffers,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.procurements = procurements;
    this.sheets = sheets;
    this.takingOffers = takingOffers;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param contactEmail where the invitation goes
   */
  public record Request(
      String vendorName, String systemName, String contactName, String contactEmail) {}

  public Result<Offer, ProcurementProblem> with(
      InstitutionScope scope, Actor actor, UUID procurementId, Request request) {
    return transactions.write(
        () -> {
          if (procurements.find(scope, procurementId).isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          if (takingOffers.endedWhenLocked(scope, procurementId)) {
            return Result.refused(new OfferTooLate());
          }
          var now = clock.instant();
          String vendorName = request.vendorName().strip();
          var offer =
              new Offer(
                  tokens.id(),
                  scope.organisationId(),
                  procurementId,
                  procurements.vendorNamed(scope, vendorName, now),
                  vendorName,
                  request.systemName().strip(),
                  oneLine(request.contactName()),
                  request.contactEmail().strip(),
                  now);
          procurements.add(offer);
          events.publish(event(scope, actor, "OfferAdded", offer).to(offer));
          return Result.ok(offer);
        });
  }

  /** Refused as unknown once something was sent, since the offer then has a file of its own. */
  public Result<Offer, ProcurementProblem> remove(
      InstitutionScope scope, Actor actor, UUID offerId) {
    return transactions.write(
        () -> {
          var offer = procurements.findOffer(scope, offerId);
          boolean sent = sheets.findFor(scope, SheetKind.QUESTIONNAIRE, offerId).isPresent();
          if (offer.isEmpty() || sent || !procurements.removeOffer(scope, offerId)) {
            return Result.refused(new OfferUnknown());
          }
          events.publish(event(scope, actor, "OfferRemoved", offer.get()).from(offer.get()));
          return Result.ok(offer.get());
        });
  }

  /** A name stands in the header of a mail. */
  private static String oneLine(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static DomainEvent event(
      InstitutionScope scope, Actor actor, String action, Offer offer) {
    return DomainEvent.of(scope, actor, action, "offer", offer.id())
        .inDossier(offer.procurementId())
        .ofVendor(offer.vendorId());
  }
}
