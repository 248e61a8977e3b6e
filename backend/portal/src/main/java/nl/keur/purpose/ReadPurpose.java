package nl.keur.purpose;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.purpose.PurposeDifference;
import nl.keur.content.purpose.PurposeFinding;
import nl.keur.content.purpose.PurposeWording;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;

/** Reads how far a purpose is: its draft, what that lacks, and the versions before it. */
@Singleton
public class ReadPurpose {
  private final Purposes purposes;
  private final Procurements procurements;
  private final PurposeStart start;
  private final CheckPurpose check;
  private final AgreePurpose agree;
  private final Transactions transactions;

  ReadPurpose(
      Purposes purposes,
      Procurements procurements,
      PurposeStart start,
      CheckPurpose check,
      AgreePurpose agree,
      Transactions transactions) {
    this.purposes = purposes;
    this.procurements = procurements;
    this.start = start;
    this.check = check;
    this.agree = agree;
    this.transactions = transactions;
  }

  /**
   * The institution's own purpose.
   *
   * @param draft version 0 while it is only what follows from the answers
   * @param findings what keeps it from being recorded, and what would make it firmer
   * @param recorded its versions, first one first
   */
  public record OfProcurement(
      Procurement procurement,
      DraftedPurpose draft,
      List<PurposeFinding> findings,
      List<PurposeVersion> recorded) {
    public OfProcurement {
      findings = List.copyOf(findings);
      recorded = List.copyOf(recorded);
    }
  }

  /**
   * The purpose of an offer.
   *
   * @param chain the institution's versions up to the one the offer rests on, then the offer's own
   * @param proposed what the vendor's answers changed in the institution's purpose
   * @param changed what the draft changes in the last version
   * @param agreements with the draft as it stands
   * @param voided agreements that a change of the draft undid, since the last version
   * @param notNow why it may not be agreed now
   */
  public record OfOffer(
      Offer offer,
      DraftedPurpose draft,
      List<PurposeFinding> findings,
      List<PurposeVersion> chain,
      List<PurposeDifference> proposed,
      List<PurposeDifference> changed,
      List<Agreement> agreements,
      List<Agreement> voided,
      Optional<Text> notNow) {
    /** Whether the draft is what was sealed last. */
    public boolean sealed() {
      PurposeVersion last = chain.getLast();
      return last.kind() == PurposeVersion.Kind.AGREED
          && last.purposeSha256().equals(draft.sha256());
    }
  }

  public Optional<OfProcurement> ofProcurement(FileScope scope, UUID procurementId) {
    return transactions.read(
        () ->
            procurements
                .find(scope, procurementId)
                .map(
                    procurement -> {
                      DraftedPurpose draft =
                          purposes
                              .findDraft(scope, procurementId, Optional.empty())
                              .orElseGet(() -> start.of(scope, procurement));
                      return new OfProcurement(
                          procurement,
                          draft,
                          check.beforeRecording(draft.purpose()),
                          purposes.recorded(scope, procurementId));
                    }));
  }

  /** Empty before submission, and outside the scope. */
  public Optional<OfOffer> ofOffer(Scope scope, UUID offerId) {
    return transactions.read(
        () ->
            procurements
                .findOffer(scope, offerId)
                .flatMap(
                    offer ->
                        purposes
                            .findDraft(scope, offer.procurementId(), Optional.of(offerId))
                            .map(draft -> read(scope, offer, draft))));
  }

  private OfOffer read(Scope scope, Offer offer, DraftedPurpose draft) {
    List<PurposeVersion> own = purposes.versions(scope, offer.id());
    List<PurposeVersion> recorded = before(scope, offer, own.getFirst());
    IntendedPurpose institution =
        recorded.isEmpty() ? IntendedPurpose.blank() : recorded.getLast().purpose();
    PurposeVersion proposal =
        own.stream()
            .filter(one -> one.kind() == PurposeVersion.Kind.PROPOSED)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    List<Agreement> agreements = purposes.agreements(scope, offer.id());
    PurposeWording wording = check.wording();
    return new OfOffer(
        offer,
        draft,
        check.beforeAgreeing(draft.purpose()),
        Stream.concat(recorded.stream(), own.stream()).toList(),
        PurposeDifference.between(institution, proposal.purpose(), wording),
        PurposeDifference.between(own.getLast().purpose(), draft.purpose(), wording),
        agreements.stream().filter(one -> one.holdsFor(draft.sha256())).toList(),
        agreements.stream()
            .filter(one -> one.voidedAt().isPresent())
            .filter(one -> one.at().isAfter(own.getLast().sealedAt()))
            .toList(),
        agree.refusal(scope, offer));
  }

  /** The institution's versions up to the one that the offer's first version points to. */
  private List<PurposeVersion> before(Scope scope, Offer offer, PurposeVersion first) {
    if (first.previousSha256().isEmpty()) {
      return List.of();
    }
    List<PurposeVersion> recorded = purposes.recorded(scope, offer.procurementId());
    for (int end = 0; end < recorded.size(); end++) {
      if (recorded.get(end).sha256().equals(first.previousSha256().get())) {
        return recorded.subList(0, end + 1);
      }
    }
    throw new DamagedPurpose(first.id());
  }
}
