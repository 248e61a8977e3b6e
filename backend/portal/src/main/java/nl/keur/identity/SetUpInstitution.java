package nl.keur.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.keur.identity.IdentityProblem.LinkNotValid;
import nl.keur.identity.OneTimeLinks.Purpose;
import nl.keur.kernel.Actor;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Makes the institution and its first administrator, who gets every role, with the link printed at
 * first start. Problems: {@link LinkNotValid}, too many tries.
 */
@Singleton
public class SetUpInstitution {
  private final StaffDirectory staff;
  private final OneTimeLinks links;
  private final Organisations organisations;
  private final Passwords passwords;
  private final SecondSteps steps;
  private final OpenAfterPassword openAfterPassword;
  private final Tries tries;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  SetUpInstitution(
      StaffDirectory staff,
      OneTimeLinks links,
      Organisations organisations,
      Passwords passwords,
      SecondSteps steps,
      OpenAfterPassword openAfterPassword,
      Tries tries,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.staff = staff;
    this.links = links;
    this.organisations = organisations;
    this.passwords = passwords;
    this.steps = steps;
    this.openAfterPassword = openAfterPassword;
    this.tries = tries;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param institution name of the institution or body
   * @param kind an institution, or a body that buys for institutions
   * @param password at least twelve characters, checked at the border
   * @param secondStep whether local accounts need one
   */
  public record Request(
      String token,
      String institution,
      OrganisationKind kind,
      String name,
      String email,
      String password,
      boolean secondStep) {}

  /** Gives the session id of the new administrator. */
  public Result<String, IdentityProblem> with(Request request, ClientNetwork from) {
    return tries.ofLink(from, () -> with(request));
  }

  private Result<String, IdentityProblem> with(Request request) {
    String hash = passwords.hash(request.password());
    return transactions.write(
        () ->
            first(request, hash)
                .or(() -> further(request, hash))
                .<Result<String, IdentityProblem>>map(Result::ok)
                .orElseGet(() -> Result.refused(new LinkNotValid())));
  }

  /** With the link of the first start: this organisation lets others in. */
  private Optional<String> first(Request request, String hash) {
    return links
        .findValid(Sha256.of(request.token()), Purpose.FIRST_ADMINISTRATOR, clock.instant())
        .filter(link -> links.use(link.id(), clock.instant()))
        .map(link -> create(organisation(request, true), request, hash));
  }

  /** With a link that the first organisation made. */
  private Optional<String> further(Request request, String hash) {
    return organisations
        .findLink(Sha256.of(request.token()), clock.instant())
        .filter(link -> organisations.use(link, clock.instant()))
        .map(
            link -> {
              var organisation = organisation(request, false);
              String session = create(organisation, request, hash);
              organisations.noteUsedFor(link, organisation.id());
              return session;
            });
  }

  private Session.Institution organisation(Request request, boolean runsPortal) {
    return new Session.Institution(
        tokens.id(), request.institution().strip(), false, request.kind(), runsPortal);
  }

  private String create(Session.Institution institution, Request request, String passwordHash) {
    var administrator =
        new StaffMember(
            tokens.id(),
            institution.id(),
            request.name().strip(),
            request.email().strip().toLowerCase(Locale.ROOT),
            EnumSet.allOf(Role.class),
            true);
    staff.addInstitution(institution);
    steps.setRequired(new InstitutionScope(institution.id()), request.secondStep());
    staff.add(administrator);
    staff.setPasswordHash(administrator.id(), passwordHash);
    events.publish(
        DomainEvent.of(
                new InstitutionScope(institution.id()),
                new Actor.Person(administrator.id()),
                "InstitutionSetUp",
                "organisation",
                institution.id())
            .to(List.of(institution, administrator)));
    return openAfterPassword.of(administrator);
  }
}
