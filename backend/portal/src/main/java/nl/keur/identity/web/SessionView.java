package nl.keur.identity.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import nl.keur.identity.Session;

/**
 * Who is here, and how this portal is set up.
 *
 * @param csrfToken what every write of this session must carry; empty without a session
 * @param storage embedded or postgresql
 * @param sample whether the institution is made up
 * @param mail whether a mail server sends invitations
 * @param setupNeeded whether nobody is in the portal yet
 * @param signInElsewhere what the identity provider is called, where there is one
 * @param secondStep what is asked after the password, while it is
 */
@Serdeable
record SessionView(
    String csrfToken,
    String storage,
    boolean sample,
    boolean mail,
    boolean setupNeeded,
    @Nullable String signInElsewhere,
    @Nullable SecondStepView secondStep,
    @Nullable PersonView person,
    @Nullable VendorView vendor) {

  static SessionView nobody(String storage, boolean mail, Optional<String> elsewhere) {
    return new SessionView(
        "", storage, false, mail, false, elsewhere.orElse(null), null, null, null);
  }

  SessionView settingUp(boolean needed) {
    return new SessionView("", storage, false, mail, needed, signInElsewhere, null, null, null);
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
        signInElsewhere,
        null,
        new PersonView(
            person.id(),
            person.name(),
            person.email(),
            person.roles(),
            OrganisationView.of(institution)),
        null);
  }

  SessionView with(Session.HalfOpen session) {
    return new SessionView(
        session.csrfToken(),
        storage,
        session.institution().sample(),
        mail,
        false,
        signInElsewhere,
        new SecondStepView(session.stage() == Session.Stage.ENROLMENT, session.person().email()),
        null,
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
        signInElsewhere,
        null,
        null,
        new VendorView(
            access.offerId(),
            access.vendorName(),
            access.procurementTitle(),
            institution.name(),
            access.person().id(),
            access.person().name(),
            access.person().email(),
            access.signatory()));
  }

  /**
   * @param enrolment whether a second step has to be set up; otherwise a code is asked
   */
  @Serdeable
  record SecondStepView(boolean enrolment, String email) {}
}
