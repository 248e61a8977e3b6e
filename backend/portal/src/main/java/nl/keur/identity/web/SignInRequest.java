package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Address and password of a member of staff. */
@Serdeable
record SignInRequest(
    @NotBlank @Size(max = 254) String email, @NotBlank @Size(max = 200) String password) {}
