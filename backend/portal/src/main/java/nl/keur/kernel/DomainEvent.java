package nl.keur.kernel;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to one subject. Published inside the transaction that did it; a listener
 * that fails rolls it back. Every event becomes an audit row.
 *
 * @param scope whose chain it belongs to
 * @param vendorId set on everything of an offer
 * @param action past tense, as in {@code QuestionnaireIssued}
 * @param dossierId the procurement it is part of, for the timeline of that procurement
 * @param beforeSha256 hash of the state before, where there was one
 * @param afterSha256 hash of the state after
 */
public record DomainEvent(
    Scope scope,
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
        vendor,
        actor,
        action,
        subjectKind,
        subjectId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public DomainEvent inDossier(UUID dossier) {
    return new DomainEvent(
        scope,
        vendorId,
        actor,
        action,
        subjectKind,
        subjectId,
        Optional.of(dossier),
        beforeSha256,
        afterSha256);
  }

  public DomainEvent ofVendor(UUID vendor) {
    return new DomainEvent(
        scope,
        Optional.of(vendor),
        actor,
        action,
        subjectKind,
        subjectId,
        dossierId,
        beforeSha256,
        afterSha256);
  }

  public DomainEvent changing(Optional<String> before, String after) {
    return new DomainEvent(
        scope,
        vendorId,
        actor,
        action,
        subjectKind,
        subjectId,
        dossierId,
        before,
        Optional.of(after));
  }
}
