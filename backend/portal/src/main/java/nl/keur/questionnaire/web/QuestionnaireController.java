package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.IfMatch;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.questionnaire.IssueQuestionnaire;
import nl.keur.questionnaire.OpenPreview;
import nl.keur.questionnaire.SaveDraft;

/** The questionnaire of a procurement: put together, looked at, sent. */
@Controller("/api/procurements/{id}/questionnaire")
@Secured(Roles.PURCHASER)
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionnaireController {
  private final SaveDraft saveDraft;
  private final OpenPreview openPreview;
  private final IssueQuestionnaire issueQuestionnaire;
  private final Keys keys;
  private final QuestionnaireViews views;

  QuestionnaireController(
      SaveDraft saveDraft,
      OpenPreview openPreview,
      IssueQuestionnaire issueQuestionnaire,
      Keys keys,
      QuestionnaireViews views) {
    this.saveDraft = saveDraft;
    this.openPreview = openPreview;
    this.issueQuestionnaire = issueQuestionnaire;
    this.keys = keys;
    this.views = views;
  }

  @Get
  @Secured(Roles.STAFF)
  HttpResponse<QuestionnaireView> read(FileScope scope, UUID id) {
    return versioned(view(scope, id));
  }

  @Put
  HttpResponse<QuestionnaireView> save(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body DraftRequest body) {
    saveDraft
        .with(scope, actor, body.draft(id, IfMatch.version(ifMatch)))
        .orElseThrow(QuestionnaireProblems::of);
    return versioned(view(scope, id));
  }

  /** The sheet on which it can be read as a vendor will see it; it takes no answers. */
  @Post("/preview")
  @Secured(Roles.STAFF)
  Preview preview(InstitutionScope scope, Actor actor, UUID id) {
    return new Preview(openPreview.of(scope, actor, id).orElseThrow(QuestionnaireProblems::of));
  }

  /** Sends it to every vendor on the list and freezes the institution's facts. */
  @Post("/issue")
  IssuedAnswer issue(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("Idempotency-Key") @Nullable String idempotencyKey) {
    var issued =
        issueQuestionnaire
            .with(
                scope,
                (Actor.Person) actor,
                id,
                IfMatch.version(ifMatch),
                keys.read(idempotencyKey))
            .orElseThrow(QuestionnaireProblems::of);
    return new IssuedAnswer(
        view(scope, id), issued.sent().stream().map(QuestionnaireViews::sent).toList());
  }

  private QuestionnaireView view(FileScope scope, UUID id) {
    return views.find(scope, id).orElseThrow(QuestionnaireProblems::procurementUnknown);
  }

  private static HttpResponse<QuestionnaireView> versioned(QuestionnaireView view) {
    return HttpResponse.ok(view).header("ETag", "\"" + view.version() + "\"");
  }

  @Serdeable
  record Preview(UUID sheetId) {}
}
