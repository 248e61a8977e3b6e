package nl.keur.contract;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.keur.award.Award;
import nl.keur.award.Awards;
import nl.keur.classification.OfferFacts;
import nl.keur.contract.ContractProblem.NotAwarded;
import nl.keur.contract.ContractProblem.OfferUnknown;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.purpose.Purposes;
import nl.keur.scoring.ReadScorecard;
import nl.keur.scoring.ScoredOffer;

/** Gathers the record of an awarded offer from the steps before the contract. */
@Singleton
class ReadOfferRecord {
  private final Procurements procurements;
  private final Awards awards;
  private final ReadScorecard readScorecard;
  private final OfferFacts offerFacts;
  private final Purposes purposes;
  private final Elsewhere elsewhere;

  ReadOfferRecord(
      Procurements procurements,
      Awards awards,
      ReadScorecard readScorecard,
      OfferFacts offerFacts,
      Purposes purposes,
      Elsewhere elsewhere) {
    this.procurements = procurements;
    this.awards = awards;
    this.readScorecard = readScorecard;
    this.offerFacts = offerFacts;
    this.purposes = purposes;
    this.elsewhere = elsewhere;
  }

  /** The institution's own side of the record. */
  @Singleton
  record Elsewhere(StaffDirectory staff, DossierFacts dossierFacts) {}

  Result<OfferRecord, ContractProblem> of(FileScope scope, UUID offerId) {
    Optional<Offer> offer = procurements.findOffer(scope, offerId);
    if (offer.isEmpty()) {
      return Result.refused(new OfferUnknown());
    }
    Optional<Award> award =
        awards
            .find(scope, offer.get().procurementId())
            .filter(made -> made.offerId().equals(offerId));
    Optional<ScoredOffer> scored = award.flatMap(made -> readScorecard.of(scope, offerId));
    return scored
        .<Result<OfferRecord, ContractProblem>>map(
            one -> Result.ok(record(scope, award.orElseThrow(), one)))
        .orElseGet(() -> Result.refused(new NotAwarded()));
  }

  private OfferRecord record(FileScope scope, Award award, ScoredOffer scored) {
    Offer offer = scored.offer();
    return new OfferRecord(
        offer,
        procurements.find(scope, offer.procurementId()).orElseThrow(),
        elsewhere.staff().getInstitution(scope.own().organisationId()).name(),
        award.awardedAt(),
        offerFacts.find(scope, offer.id()).orElseThrow(),
        scored.sheet(),
        new OfferRecord.Handed(
            scored.submission().receiptNumber(),
            scored.submission().sha256(),
            scored.submission().submittedAt()),
        scored.card(),
        scored.reviews(),
        purposes.findSealed(scope, offer.id()),
        elsewhere.dossierFacts().of(scope, offer.procurementId()));
  }
}
