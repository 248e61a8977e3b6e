package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The first administrator and the institution.
 *
 * @param secondStep whether local accounts need a second step
 */
@Serdeable
record SetUpRequest(
    @NotBlank @Size(max = 100) String token,
    @NotBlank @Size(max = 200) String institution,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank @Size(min = 12, max = 200) String password,
    boolean secondStep) {}
