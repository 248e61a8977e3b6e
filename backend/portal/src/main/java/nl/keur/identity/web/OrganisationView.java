package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import nl.keur.identity.OrganisationKind;
import nl.keur.identity.Session;

/**
 * An institution, or a body that buys for institutions.
 *
 * @param runsPortal whether it lets other organisations in
 */
@Serdeable
record OrganisationView(UUID id, String name, OrganisationKind kind, boolean runsPortal) {
  static OrganisationView of(Session.Institution institution) {
    return new OrganisationView(
        institution.id(), institution.name(), institution.kind(), institution.runsPortal());
  }
}
