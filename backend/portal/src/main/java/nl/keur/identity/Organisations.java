package nl.keur.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;

/** What an organisation does about other organisations on this portal. */
public interface Organisations {
  Optional<String> findJoinCode(InstitutionScope scope);

  void setJoinCode(InstitutionScope scope, String code);

  /** The institution that gave this code away; a made-up one is never found. */
  Optional<Session.Institution> findByJoinCode(String code);

  void add(OrganisationLink link, String tokenHash);

  /** Before a scope is known: an unused link that has not expired at that moment. */
  Optional<OrganisationLink> findLink(String tokenHash, Instant at);

  /** False when somebody else used it in between. */
  boolean use(OrganisationLink link, Instant at);

  void noteUsedFor(OrganisationLink link, UUID organisationId);

  /** Latest first. */
  List<OrganisationLink> links(InstitutionScope scope);

  /**
   * A link with which a further organisation sets itself up, once.
   *
   * @param organisationId which organisation made it
   * @param usedFor name of the organisation that came of it
   */
  record OrganisationLink(
      UUID id,
      UUID organisationId,
      UUID madeBy,
      Instant madeAt,
      Instant expiresAt,
      Optional<String> usedFor) {}
}
