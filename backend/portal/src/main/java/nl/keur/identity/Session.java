package nl.keur.identity;

import java.util.UUID;

/** A live session: of a member of staff, or of a vendor's contact for one offer. */
public sealed interface Session {
  /** What every write must send back, so that another site can't write in this session. */
  String csrfToken();

  record OfStaff(String csrfToken, StaffMember person, Institution institution)
      implements Session {}

  /**
   * Somebody who gave the password and has the second step still to do: may do that alone.
   *
   * @param stage never {@link Stage#OPEN}
   */
  record HalfOpen(String csrfToken, StaffMember person, Institution institution, Stage stage)
      implements Session {}

  /** How far a session is. */
  enum Stage {
    OPEN,
    /** A code of the second step is asked. */
    CODE,
    /** The institution requires a second step, and there is none yet. */
    ENROLMENT
  }

  /**
   * @param invitationId the invitation that opened it
   */
  record OfVendor(String csrfToken, UUID invitationId, VendorAccess access) implements Session {}

  /**
   * An institution, or a body that buys for several.
   *
   * @param runsPortal whether it was set up first: its administrators let others in
   */
  record Institution(
      UUID id, String name, boolean sample, OrganisationKind kind, boolean runsPortal) {
    public Institution(UUID id, String name, boolean sample) {
      this(id, name, sample, OrganisationKind.INSTITUTION, false);
    }
  }

  /**
   * What an invitation gives access to.
   *
   * @param vendorName on whose behalf its contact answers
   * @param procurementTitle what the questions are about
   * @param person who came in with it
   * @param signatory whether that person may also submit, and agree the purpose
   */
  record VendorAccess(
      UUID organisationId,
      UUID vendorId,
      UUID offerId,
      String vendorName,
      String procurementTitle,
      VendorPerson person,
      boolean signatory) {}
}
