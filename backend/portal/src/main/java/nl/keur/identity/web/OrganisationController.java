package nl.keur.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import nl.keur.identity.LetOrganisationIn;
import nl.keur.identity.Organisations;
import nl.keur.identity.Organisations.OrganisationLink;
import nl.keur.identity.RenewJoinCode;
import nl.keur.identity.Roles;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** What an administrator arranges with other organisations on this portal. */
@Controller("/api/organisation")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {
  private final StaffDirectory staff;
  private final Organisations organisations;
  private final RenewJoinCode renewJoinCode;
  private final LetOrganisationIn letOrganisationIn;
  private final Transactions transactions;
  private final String url;

  OrganisationController(
      StaffDirectory staff,
      Organisations organisations,
      RenewJoinCode renewJoinCode,
      LetOrganisationIn letOrganisationIn,
      Transactions transactions,
      @Value("${keur.url}") String url) {
    this.staff = staff;
    this.organisations = organisations;
    this.renewJoinCode = renewJoinCode;
    this.letOrganisationIn = letOrganisationIn;
    this.transactions = transactions;
    this.url = url;
  }

  @Get
  OwnOrganisationView read(InstitutionScope scope) {
    return transactions.read(
        () ->
            new OwnOrganisationView(
                OrganisationView.of(staff.getInstitution(scope.organisationId())),
                organisations.findJoinCode(scope).orElse(null),
                organisations.links(scope).stream().map(LinkView::of).toList()));
  }

  /** A new code to give to a body; the one before it ends. */
  @Post("/join-code")
  @Status(HttpStatus.CREATED)
  JoinCodeView renewJoinCode(InstitutionScope scope, Actor actor) {
    return new JoinCodeView(renewJoinCode.of(scope, actor).orElseThrow(IdentityProblems::of));
  }

  /** A link with which another organisation sets itself up; shown once. */
  @Post("/links")
  @Status(HttpStatus.CREATED)
  NewLinkView makeLink(InstitutionScope scope, Actor actor) {
    var made = letOrganisationIn.by(scope, (Actor.Person) actor).orElseThrow(IdentityProblems::of);
    return new NewLinkView(url + "/setup#" + made.token(), made.expiresAt());
  }

  @Serdeable
  record OwnOrganisationView(
      OrganisationView organisation, @Nullable String joinCode, List<LinkView> links) {}

  /**
   * @param usedFor the organisation that came of it; absent while nobody used it
   */
  @Serdeable
  record LinkView(Instant madeAt, Instant expiresAt, @Nullable String usedFor) {
    static LinkView of(OrganisationLink link) {
      return new LinkView(link.madeAt(), link.expiresAt(), link.usedFor().orElse(null));
    }
  }

  @Serdeable
  record JoinCodeView(String joinCode) {}

  @Serdeable
  record NewLinkView(String link, Instant expiresAt) {}
}
