package nl.keur.answering.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerJson;
import nl.keur.answering.AttachEvidence;
import nl.keur.answering.CompleteSheet;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SaveAnswer;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.IfMatch;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.WritingScope;

/** Reading a sheet, saving answers one by one, evidence, completing. */
@Controller("/api/sheets/{sheetId}")
@Secured({Roles.STAFF, Roles.VENDOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class SheetController {
  private final ReadSheet readSheet;
  private final SaveAnswer saveAnswer;
  private final AttachEvidence attachEvidence;
  private final CompleteSheet completeSheet;
  private final ReadEvidence readEvidence;
  private final SheetViews views;

  SheetController(
      ReadSheet readSheet,
      SaveAnswer saveAnswer,
      AttachEvidence attachEvidence,
      CompleteSheet completeSheet,
      ReadEvidence readEvidence,
      SheetViews views) {
    this.readSheet = readSheet;
    this.saveAnswer = saveAnswer;
    this.attachEvidence = attachEvidence;
    this.completeSheet = completeSheet;
    this.readEvidence = readEvidence;
    this.views = views;
  }

  /** The sheet as a task list of sections with progress. */
  @Get
  SheetView read(Scope scope, UUID sheetId) {
    return views.sheet(scope, open(scope, sheetId));
  }

  /** One section with the questions that are shown now and their answers. */
  @Get("/sections/{sectionId}")
  SectionView section(Scope scope, UUID sheetId, String sectionId) {
    OpenedSheet sheet = open(scope, sheetId);
    return sheet
        .findSection(sectionId)
        .map(section -> views.section(scope, sheet, section))
        .orElseThrow(AnsweringProblems::sheetUnknown);
  }

  /** Every section with its answers, and what is still missing: the check page. */
  @Get("/check")
  CheckView check(Scope scope, UUID sheetId) {
    return views.check(scope, open(scope, sheetId));
  }

  /** Saves one answer; gives the section again, since an answer may show or hide questions. */
  @Put("/answers/{questionId}")
  SectionView save(
      WritingScope scope,
      Actor actor,
      UUID sheetId,
      String questionId,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body AnswerRequest body) {
    var request =
        new SaveAnswer.Request(
            sheetId,
            questionId,
            Optional.ofNullable(body.value()),
            body.explanation() == null ? "" : body.explanation(),
            AnswerJson.readCells(body.details()).orElse(java.util.Map.of()),
            Optional.ofNullable(body.notApplicable()),
            IfMatch.version(ifMatch));
    OpenedSheet sheet = saveAnswer.with(scope, actor, request).orElseThrow(AnsweringProblems::of);
    return views.section(
        scope, sheet, sheet.sectionOf(sheet.findQuestion(questionId).orElseThrow()));
  }

  @Post(value = "/answers/{questionId}/evidence")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Status(HttpStatus.CREATED)
  EvidenceView attach(
      WritingScope scope,
      Actor actor,
      UUID sheetId,
      String questionId,
      @QueryValue String kind,
      @QueryValue @Size(max = 300) String fileName,
      @QueryValue @Nullable LocalDate validUntil,
      @Body @Nullable byte[] bytes) {
    var request =
        new AttachEvidence.Request(
            sheetId,
            questionId,
            kind,
            fileName,
            Optional.ofNullable(validUntil),
            bytes == null ? new byte[0] : bytes);
    return views.evidence(
        attachEvidence.with(scope, actor, request).orElseThrow(AnsweringProblems::of));
  }

  @Delete("/evidence/{evidenceId}")
  HttpResponse<?> remove(WritingScope scope, Actor actor, UUID sheetId, UUID evidenceId) {
    attachEvidence.remove(scope, actor, sheetId, evidenceId).orElseThrow(AnsweringProblems::of);
    return HttpResponse.noContent();
  }

  /** The file itself, always as a download. */
  @Get("/evidence/{evidenceId}")
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> download(Scope scope, UUID sheetId, UUID evidenceId) {
    return readEvidence.download(scope, sheetId, evidenceId);
  }

  /** Completes a sheet of the institution: every shown question is answered. */
  @Post("/completion")
  @Secured(Roles.STAFF)
  SheetView complete(WritingScope scope, Actor actor, UUID sheetId) {
    return views.sheet(
        scope, completeSheet.complete(scope, actor, sheetId).orElseThrow(AnsweringProblems::of));
  }

  @Delete("/completion")
  @Secured(Roles.STAFF)
  SheetView reopen(WritingScope scope, Actor actor, UUID sheetId) {
    return views.sheet(
        scope, completeSheet.reopen(scope, actor, sheetId).orElseThrow(AnsweringProblems::of));
  }

  private OpenedSheet open(Scope scope, UUID sheetId) {
    return readSheet.byId(scope, sheetId).orElseThrow(AnsweringProblems::sheetUnknown);
  }
}
