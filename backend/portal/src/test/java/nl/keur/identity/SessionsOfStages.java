package nl.keur.identity;

import java.util.UUID;
import nl.keur.testing.Browser;
import nl.keur.testing.RunningPortal;

/** Sessions of people who are not all the way in, as signing in leaves them. */
public final class SessionsOfStages {
  private final RunningPortal portal;

  public SessionsOfStages(RunningPortal portal) {
    this.portal = portal;
  }

  public Browser givingCode(UUID personId) {
    return at(personId, Session.Stage.CODE);
  }

  public Browser enrolling(UUID personId) {
    return at(personId, Session.Stage.ENROLMENT);
  }

  private Browser at(UUID personId, Session.Stage stage) {
    return portal.visitor().withSession(portal.bean(Sessions.class).openForStaff(personId, stage));
  }
}
