package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token behind the # of an invitation. */
@Serdeable
record OpenInvitationRequest(@NotBlank @Size(max = 100) String token) {}
