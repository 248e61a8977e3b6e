package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.questionnaire.EndInvitation;
import nl.keur.questionnaire.InviteVendor;
import nl.keur.questionnaire.web.IssuedAnswer.SentView;

/** The link with which a vendor comes in: a new one, or none any more. */
@Controller("/api/offers/{offerId}/invitation")
@Secured(Roles.PURCHASER)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfferInvitationController {
  private final InviteVendor inviteVendor;
  private final EndInvitation endInvitation;

  OfferInvitationController(InviteVendor inviteVendor, EndInvitation endInvitation) {
    this.inviteVendor = inviteVendor;
    this.endInvitation = endInvitation;
  }

  /** A new link; the earlier one ends. Also for a vendor that was put on the list later. */
  @Post
  SentView invite(
      InstitutionScope scope, Actor actor, UUID offerId, @Valid @Body InvitationRequest body) {
    return QuestionnaireViews.sent(
        inviteVendor
            .again(scope, (Actor.Person) actor, offerId, !Boolean.FALSE.equals(body.signatory()))
            .orElseThrow(QuestionnaireProblems::of));
  }

  /** Ends the links of everybody of this vendor. */
  @Delete
  HttpResponse<?> revoke(InstitutionScope scope, Actor actor, UUID offerId) {
    endInvitation
        .ofEverybody(scope, (Actor.Person) actor, offerId)
        .orElseThrow(QuestionnaireProblems::of);
    return HttpResponse.noContent();
  }

  /** Ends the link of one person. */
  @Delete("/{invitationId}")
  HttpResponse<?> revokeOne(InstitutionScope scope, Actor actor, UUID offerId, UUID invitationId) {
    endInvitation
        .ofOne(scope, (Actor.Person) actor, offerId, invitationId)
        .orElseThrow(QuestionnaireProblems::of);
    return HttpResponse.noContent();
  }

  /**
   * @param signatory whether the contact may also submit, and agree the purpose; absent: yes
   */
  @Serdeable
  record InvitationRequest(@Nullable Boolean signatory) {}
}
