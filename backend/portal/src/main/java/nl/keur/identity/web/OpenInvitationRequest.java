package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What brings an invited person in.
 *
 * @param token what stands behind the {@code #} of the link
 * @param code six digits
 */
@Serdeable
record OpenInvitationRequest(
    @NotBlank @Size(max = 100) String token,
    @NotBlank @Size(max = 254) String email,
    @NotBlank @Pattern(regexp = "\\s*\\d{3}\\s?\\d{3}\\s*") String code) {}
