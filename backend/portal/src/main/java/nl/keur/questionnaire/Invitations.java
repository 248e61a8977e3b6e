package nl.keur.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;

/** Invitations to vendors; only hashes of their tokens are kept. */
public interface Invitations {
  void add(Invitation invitation, String tokenHash);

  /** Before a scope is known: for opening a session alone. */
  Optional<Invitation> findByToken(String tokenHash);

  /** Before a scope is known: for reading a session alone. */
  Optional<Invitation> findAnywhere(UUID invitationId);

  /** Of all offers of a procurement, oldest first. */
  List<Invitation> list(FileScope scope, UUID procurementId);

  /** Notes that somebody came in with it, the first time only; false when it was opened before. */
  boolean noteOpened(OfferScope scope, UUID invitationId, Instant at);

  /** Ends every invitation of an offer; how many there were. */
  int revoke(InstitutionScope scope, UUID offerId, Instant at);
}
