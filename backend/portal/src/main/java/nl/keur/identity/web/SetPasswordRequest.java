package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A password, with the token of a one-time link. */
@Serdeable
record SetPasswordRequest(
    @NotBlank @Size(max = 100) String token,
    @NotBlank @Size(min = 12, max = 200) String password) {}
