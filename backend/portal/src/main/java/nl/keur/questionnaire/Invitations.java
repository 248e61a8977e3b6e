package nl.keur.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.OfferScope;

/** Invitations to vendors; only hashes of their tokens are kept. */
public interface Invitations {
  void add(Invitation invitation, String tokenHash);

  /** Before a scope is known: for opening a session alone. */
  Optional<Whose> findByToken(String tokenHash);

  /** Before a scope is known: for reading a session alone. */
  Optional<Whose> findAnywhere(UUID invitationId);

  /** To whose offer an invitation lets somebody in. */
  record Whose(UUID invitationId, OfferScope scope) {}

  Optional<Invitation> find(OfferScope scope, UUID invitationId);

  /** Of all offers of a procurement, oldest first. */
  List<Invitation> list(FileScope scope, UUID procurementId);

  /** Of one offer, oldest first. */
  List<Invitation> ofOffer(Scope scope, UUID offerId);

  /**
   * Notes who came in with it; the first time also when. False when it was opened before.
   *
   * @param personId whose address was proved
   */
  boolean noteOpened(OfferScope scope, UUID invitationId, UUID personId, Instant at);

  /** Ends this one; false when it was ended before, or is not of this offer. */
  boolean revoke(Scope scope, UUID offerId, UUID invitationId, Instant at);
}
