package nl.keur.purpose;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.procurement.Offer;

/**
 * Versions and drafts of intended purposes. Every version is checked against its hash when it is
 * read; a damaged one is never given back ({@code /problems/purpose/damaged}). A vendor sees the
 * institution's versions of its own procurement and everything of its own offer.
 */
public interface Purposes {
  /** The latest version that the institution recorded. */
  Optional<PurposeVersion> findRecorded(Scope scope, UUID procurementId);

  /** The latest version that both sides agreed. */
  Optional<SealedPurpose> findSealed(Scope scope, UUID offerId);

  /** The institution's versions, first one first. */
  List<PurposeVersion> recorded(Scope scope, UUID procurementId);

  /** The proposals and agreed versions of an offer, first one first. */
  List<PurposeVersion> versions(Scope scope, UUID offerId);

  /**
   * Adds a link to the chain.
   *
   * @param offer set on everything of an offer
   */
  PurposeVersion seal(WritingScope scope, Optional<Offer> offer, NewVersion version);

  /**
   * @param previousSha256 of the version it rests on
   */
  record NewVersion(
      UUID procurementId,
      int number,
      PurposeVersion.Kind kind,
      IntendedPurpose purpose,
      List<PurposeVersion.Signature> signatures,
      Optional<String> previousSha256) {
    public NewVersion {
      signatures = List.copyOf(signatures);
    }
  }

  /** What is being written: the institution's own, or that of an offer. */
  Optional<DraftedPurpose> findDraft(Scope scope, UUID procurementId, Optional<UUID> offerId);

  /** The draft of an offer, kept from changing until the running transaction ends. */
  Optional<DraftedPurpose> lockDraft(WritingScope scope, UUID offerId);

  /** False when somebody else saved in between. */
  boolean saveDraft(WritingScope scope, Optional<Offer> offer, DraftedPurpose draft);

  /** Every agreement with a draft of this offer, voided ones included, first one first. */
  List<Agreement> agreements(Scope scope, UUID offerId);

  void add(Offer offer, Agreement agreement);

  /** The draft changed: whoever agreed to the old text has not agreed to the new one. */
  void voidAgreements(WritingScope scope, UUID offerId, Instant at);
}
