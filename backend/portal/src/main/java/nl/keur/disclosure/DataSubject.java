package nl.keur.disclosure;

import java.util.UUID;
import nl.keur.identity.StaffMember;
import nl.keur.identity.VendorPerson;

/**
 * The person whom the data is about (GDPR Art. 4(1)).
 *
 * @param organisationId of staff: whose files are looked through, and no other's. Somebody of a
 *     vendor works in the files of several institutions: there all of them are
 * @param email in lower case; invitations and mail are known by it
 */
public record DataSubject(UUID id, UUID organisationId, String email, boolean staff) {
  static DataSubject of(StaffMember person) {
    return new DataSubject(person.id(), person.organisationId(), person.email(), true);
  }

  static DataSubject of(VendorPerson person) {
    return new DataSubject(person.id(), person.organisationId(), person.email(), false);
  }
}
