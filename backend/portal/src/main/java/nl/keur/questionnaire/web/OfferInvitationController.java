package nl.keur.questionnaire.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.questionnaire.InviteVendor;
import nl.keur.questionnaire.web.IssuedAnswer.SentView;

/** The link with which a vendor comes in: a new one, or none any more. */
@Controller("/api/offers/{offerId}/invitation")
@Secured(Roles.PURCHASER)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfferInvitationController {
  private final InviteVendor inviteVendor;

  OfferInvitationController(InviteVendor inviteVendor) {
    this.inviteVendor = inviteVendor;
  }

  /** A new link; the earlier one ends. Also for a vendor that was put on the list later. */
  @Post
  SentView invite(InstitutionScope scope, Actor actor, UUID offerId) {
    return QuestionnaireViews.sent(
        inviteVendor
            .again(scope, (Actor.Person) actor, offerId)
            .orElseThrow(QuestionnaireProblems::of));
  }

  @Delete
  HttpResponse<?> revoke(InstitutionScope scope, Actor actor, UUID offerId) {
    inviteVendor.revoke(scope, actor, offerId).orElseThrow(QuestionnaireProblems::of);
    return HttpResponse.noContent();
  }
}
