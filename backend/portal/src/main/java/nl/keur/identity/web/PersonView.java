package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.Role;

/** The member of staff who is signed in. */
@Serdeable
record PersonView(
    UUID id, String name, String email, Set<Role> roles, OrganisationView organisation) {}
