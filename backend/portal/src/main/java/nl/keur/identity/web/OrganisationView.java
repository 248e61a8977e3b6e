package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An institution. */
@Serdeable
record OrganisationView(UUID id, String name) {}
