package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.keur.identity.OidcProvider.Claims;
import nl.keur.identity.Session.Stage;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Transactions;

/**
 * Opens a session for somebody whom the identity provider vouches for. A person is found by issuer
 * and subject; the first time by the verified address of an account that an administrator added,
 * and that is remembered. Nobody is created; roles stay local. The provider sees to the second
 * step. Refused with an {@link ExternalRefusal}.
 */
@Singleton
public class SignInElsewhere {
  private final ExternalIdentities identities;
  private final StaffDirectory staff;
  private final Sessions sessions;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  SignInElsewhere(
      ExternalIdentities identities,
      StaffDirectory staff,
      Sessions sessions,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.identities = identities;
    this.staff = staff;
    this.sessions = sessions;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** Gives the session id for the cookie. */
  public Result<String, ExternalRefusal> with(Claims claims) {
    return transactions.write(
        () ->
            identities
                .find(claims.issuer(), claims.subject())
                .map(person -> staff.findAnywhere(person).filter(StaffMember::active))
                .map(person -> person.map(this::opened).orElseGet(SignInElsewhere::unknown))
                .orElseGet(() -> firstTime(claims)));
  }

  private Result<String, ExternalRefusal> firstTime(Claims claims) {
    if (claims.verifiedEmail().isEmpty()) {
      return Result.refused(ExternalRefusal.EMAIL_NOT_VERIFIED);
    }
    return added(claims.verifiedEmail().get())
        .filter(person -> !identities.isBound(claims.issuer(), person.id()))
        .map(
            person -> {
              identities.bind(claims.issuer(), claims.subject(), person, clock.instant());
              events.publish(OpenAfterPassword.event(person, "ExternalIdentityBound"));
              return opened(person);
            })
        .orElseGet(SignInElsewhere::unknown);
  }

  private Optional<StaffMember> added(String email) {
    return staff
        .findCredentials(email.strip().toLowerCase(Locale.ROOT))
        .flatMap(found -> staff.findAnywhere(found.personId()))
        .filter(StaffMember::active);
  }

  private Result<String, ExternalRefusal> opened(StaffMember person) {
    OpenAfterPassword.signedIn(person, events);
    return Result.ok(sessions.openForStaff(person.id(), Stage.OPEN));
  }

  private static Result<String, ExternalRefusal> unknown() {
    return Result.refused(ExternalRefusal.PERSON_UNKNOWN);
  }
}
