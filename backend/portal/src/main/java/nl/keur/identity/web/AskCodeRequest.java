package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for a code.
 *
 * @param token what stands behind the {@code #} of the link
 * @param email the address that a person typed
 */
@Serdeable
record AskCodeRequest(
    @NotBlank @Size(max = 100) String token, @NotBlank @Email @Size(max = 254) String email) {}
