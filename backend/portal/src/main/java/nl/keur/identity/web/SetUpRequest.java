package nl.keur.identity.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.keur.identity.OrganisationKind;

/**
 * The first administrator and the organisation.
 *
 * @param kind an institution when it is left out
 * @param secondStep whether local accounts need a second step
 */
@Serdeable
record SetUpRequest(
    @NotBlank @Size(max = 100) String token,
    @NotBlank @Size(max = 200) String institution,
    @Nullable Kind kind,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @NotBlank @Size(min = 12, max = 200) String password,
    boolean secondStep) {

  /** What can be set up here; a vendor comes in by an invitation. */
  enum Kind {
    INSTITUTION,
    JOINT_BODY
  }

  OrganisationKind organisationKind() {
    return kind == Kind.JOINT_BODY ? OrganisationKind.JOINT_BODY : OrganisationKind.INSTITUTION;
  }
}
