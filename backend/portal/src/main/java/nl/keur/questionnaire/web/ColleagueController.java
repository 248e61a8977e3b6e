package nl.keur.questionnaire.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.EndInvitation;
import nl.keur.questionnaire.Invitations;
import nl.keur.questionnaire.InviteColleague;
import nl.keur.questionnaire.web.IssuedAnswer.SentView;
import nl.keur.questionnaire.web.QuestionnaireView.InvitedView;

/** Who of a vendor works on an offer: seen and invited by its own people. */
@Controller("/api/offers/{offerId}/colleagues")
@Secured(Roles.VENDOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class ColleagueController {
  private final InviteColleague inviteColleague;
  private final EndInvitation endInvitation;
  private final Invitations invitations;
  private final InvitedViews views;
  private final Transactions transactions;

  ColleagueController(
      InviteColleague inviteColleague,
      EndInvitation endInvitation,
      Invitations invitations,
      InvitedViews views,
      Transactions transactions) {
    this.inviteColleague = inviteColleague;
    this.endInvitation = endInvitation;
    this.invitations = invitations;
    this.views = views;
    this.transactions = transactions;
  }

  @Get
  List<InvitedView> list(OfferScope scope, UUID offerId) {
    OfferScope own = OfferController.own(scope, offerId);
    return views.of(
        new InstitutionScope(own.organisationId()),
        transactions.read(() -> invitations.ofOffer(own, offerId)),
        transactions.now());
  }

  /** A link of that colleague's own; the purchaser sees who was invited. */
  @Post
  @Status(HttpStatus.CREATED)
  SentView invite(OfferScope scope, Actor actor, UUID offerId, @Valid @Body ColleagueRequest body) {
    return QuestionnaireViews.sent(
        inviteColleague
            .with(
                OfferController.own(scope, offerId),
                (Actor.VendorContact) actor,
                body.name().strip(),
                body.email(),
                body.signatory())
            .orElseThrow(QuestionnaireProblems::of));
  }

  /** Ends the link of a colleague whom a colleague invited. */
  @Delete("/{invitationId}")
  HttpResponse<?> end(OfferScope scope, Actor actor, UUID offerId, UUID invitationId) {
    endInvitation
        .ofColleague(OfferController.own(scope, offerId), (Actor.VendorContact) actor, invitationId)
        .orElseThrow(QuestionnaireProblems::of);
    return HttpResponse.noContent();
  }

  /**
   * A colleague to invite.
   *
   * @param signatory whether the colleague may also submit, and agree the purpose
   */
  @Serdeable
  record ColleagueRequest(
      @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
      @NotBlank @Email @Pattern(regexp = ONE_ADDRESS) @Size(max = 254) String email,
      boolean signatory) {
    private static final String ONE_ADDRESS = "\\s*[^\\s@<>(),;:\"]+@[^\\s@<>(),;:\"]+\\s*";
  }
}
