package nl.keur.identity;

import java.util.UUID;

/** A live session: of a member of staff, or of a vendor's contact for one offer. */
public sealed interface Session {
  /** What every write must send back, so that another site can't write in this session. */
  String csrfToken();

  record OfStaff(String csrfToken, StaffMember person, Institution institution)
      implements Session {}

  /**
   * @param invitationId the invitation that opened it
   */
  record OfVendor(String csrfToken, UUID invitationId, VendorAccess access) implements Session {}

  record Institution(UUID id, String name, boolean sample) {}

  /**
   * What an invitation gives access to.
   *
   * @param vendorName on whose behalf its contact answers
   * @param procurementTitle what the questions are about
   */
  record VendorAccess(
      UUID organisationId,
      UUID vendorId,
      UUID offerId,
      String vendorName,
      String procurementTitle) {}
}
