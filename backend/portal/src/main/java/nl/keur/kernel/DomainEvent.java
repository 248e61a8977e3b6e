package nl.keur.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to one subject. Published inside the transaction that did it; a listener
 * that fails rolls it back. Every event becomes an audit row.
 *
 * @param scope whose chain it belongs to
 * @param alsoIn the organisation of the other party of an act of two, which gets a row in its own
 *     chain too
 * @param vendorId set on everything of an offer
 * @param action past tense, as in {@code QuestionnaireIssued}
 * @param dossierId the procurement it is part of, for the timeline of that procurement
 * @param beforeSha256 hash of the state before, where there was one
 * @param afterSha256 hash of the state after
 */
public record DomainEvent(
    Scope scope,
    Optional<UUID> alsoIn,
    Optional<UUID> vendorId,
    Actor actor,
    String action,
    String subjectKind,
    UUID subjectId,
    Optional<UUID> dossierId,
    Optional<String> beforeSha256,
    Optional<String> afterSha256) {

  public static DomainEvent of(
      Scope scope, Actor actor, String action, String subjectKind, UUID subjectId) {
    var vendor =
        scope instanceof Scope.OfferScope offer
            ? Optional.of(offer.vendorId())
            : Optional.<UUID>empty();
    return new DomainEvent(
        scope,
        Optional.empty(),
        vendor,
        actor,
        action,
        subjectKind,
        subjectId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** An act of two parties: the chain of this organisation gets a row too. */
  public DomainEvent alsoIn(UUID organisation) {
    return with(Optional.of(organisation), vendorId, dossierId, beforeSha256, afterSha256);
  }

  public DomainEvent inDossier(UUID dossier) {
    return with(alsoIn, vendorId, Optional.of(dossier), beforeSha256, afterSha256);
  }

  public DomainEvent ofVendor(UUID vendor) {
    return with(alsoIn, Optional.of(vendor), dossierId, beforeSha256, afterSha256);
  }

  /** Of something that is hashed already, such as a sealed version or a file. */
  public DomainEvent changing(Optional<String> before, String after) {
    return with(alsoIn, vendorId, dossierId, before, Optional.of(after));
  }

  /** The state before, a record or a collection of records. */
  public DomainEvent from(Object state) {
    Optional<String> before = Optional.of(StateSha256.of(state));
    return with(alsoIn, vendorId, dossierId, before, afterSha256);
  }

  /** The state after, a record or a collection of records. */
  public DomainEvent to(Object state) {
    Optional<String> after = Optional.of(StateSha256.of(state));
    return with(alsoIn, vendorId, dossierId, beforeSha256, after);
  }

  private DomainEvent with(
      Optional<UUID> other,
      Optional<UUID> vendor,
      Optional<UUID> dossier,
      Optional<String> before,
      Optional<String> after) {
    return new DomainEvent(
        scope, other, vendor, actor, action, subjectKind, subjectId, dossier, before, after);
  }
}
