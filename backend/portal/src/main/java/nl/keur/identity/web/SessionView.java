package nl.keur.identity.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import nl.keur.identity.Session;

/**
 * Who is here, and how this portal is set up.
 *
 * @param csrfToken what every write of this session must carry; empty without a session
 * @param storage embedded or postgresql
 * @param sample whether the institution is made up
 * @param mail whether a mail server sends invitations
 * @param setupNeeded whether nobody is in the portal yet
 */
@Serdeable
record SessionView(
    String csrfToken,
    String storage,
    boolean sample,
    boolean mail,
    boolean setupNeeded,
    @Nullable PersonView person,
    @Nullable VendorView vendor) {

  static SessionView nobody(String storage, boolean mail) {
    return new SessionView("", storage, false, mail, false, null, null);
  }

  SessionView settingUp(boolean needed) {
    return new SessionView("", storage, false, mail, needed, null, null);
  }

  SessionView with(Session.OfStaff session) {
    var person = session.person();
    var institution = session.institution();
    return new SessionView(
        session.csrfToken(),
        storage,
        institution.sample(),
        mail,
        false,
        new PersonView(
            person.id(),
            person.name(),
            person.email(),
            person.roles(),
            new OrganisationView(institution.id(), institution.name())),
        null);
  }

  SessionView with(Session.OfVendor session, Session.Institution institution) {
    var access = session.access();
    return new SessionView(
        session.csrfToken(),
        storage,
        institution.sample(),
        mail,
        false,
        null,
        new VendorView(
            access.offerId(), access.vendorName(), access.procurementTitle(), institution.name()));
  }
}
