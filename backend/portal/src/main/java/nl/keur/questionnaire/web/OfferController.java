package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.ContestFact;
import nl.keur.questionnaire.QuestionnaireProblem.NotSubmitted;
import nl.keur.questionnaire.Submission;
import nl.keur.questionnaire.Submission.Attestation;
import nl.keur.questionnaire.Submissions;
import nl.keur.questionnaire.SubmitAnswers;

/** What an invited vendor reads and hands in; the receipt is for both sides. */
@Controller("/api/offers/{offerId}")
@Secured(Roles.VENDOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfferController {
  private final RequestViews requests;
  private final OutcomeViews outcomes;
  private final ContestFact contestFact;
  private final SubmitAnswers submitAnswers;
  private final Submissions submissions;
  private final ReceiptViews receipts;
  private final Keys keys;
  private final Transactions transactions;

  OfferController(
      RequestViews requests,
      OutcomeViews outcomes,
      ContestFact contestFact,
      SubmitAnswers submitAnswers,
      Submissions submissions,
      ReceiptViews receipts,
      Keys keys,
      Transactions transactions) {
    this.requests = requests;
    this.outcomes = outcomes;
    this.contestFact = contestFact;
    this.submitAnswers = submitAnswers;
    this.submissions = submissions;
    this.receipts = receipts;
    this.keys = keys;
    this.transactions = transactions;
  }

  /** What is asked, until when, and how far it is. */
  @Get("/request")
  RequestView request(OfferScope scope, UUID offerId) {
    return requests.of(own(scope, offerId));
  }

  /** What the institution found before it asked. */
  @Get("/outcome")
  OutcomeView outcome(OfferScope scope, UUID offerId) {
    return outcomes.of(own(scope, offerId));
  }

  /** The vendor sees a fact differently. */
  @Put("/contested-facts/{fact}")
  OutcomeView contest(
      OfferScope scope, Actor actor, UUID offerId, String fact, @Valid @Body ContestRequest body) {
    contestFact
        .with(own(scope, offerId), actor, fact, body.reason())
        .orElseThrow(QuestionnaireProblems::of);
    return outcomes.of(scope);
  }

  @Delete("/contested-facts/{fact}")
  OutcomeView takeBack(OfferScope scope, Actor actor, UUID offerId, String fact) {
    contestFact.takeBack(own(scope, offerId), actor, fact).orElseThrow(QuestionnaireProblems::of);
    return outcomes.of(scope);
  }

  /** Hands in the answers. The same key gives the same receipt. */
  @Post("/submission")
  @Secured(Roles.VENDOR_SIGNATORY)
  @Status(HttpStatus.CREATED)
  ReceiptView submit(
      OfferScope scope,
      Actor actor,
      UUID offerId,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Valid @Body SubmissionRequest body) {
    var request =
        new SubmitAnswers.Request(
            new Attestation(
                body.attestation().name().strip(), body.attestation().function().strip()),
            body.confirmedBlanks(),
            keys.read(idempotencyKey));
    return receipts.of(
        scope,
        submitAnswers
            .with(own(scope, offerId), (Actor.VendorContact) actor, request)
            .orElseThrow(QuestionnaireProblems::of));
  }

  @Get("/receipt")
  @Secured({Roles.STAFF, Roles.VENDOR})
  ReceiptView receipt(Scope scope, UUID offerId) {
    return receipts.of(scope, submission(scope, offerId));
  }

  /** What was handed in, as the text of which the receipt holds the hash. */
  @Get("/receipt/content")
  @Secured({Roles.STAFF, Roles.VENDOR})
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> content(Scope scope, UUID offerId) {
    Submission submission = submission(scope, offerId);
    return HttpResponse.ok(submission.content().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + submission.receiptNumber() + ".json\"");
  }

  private Submission submission(Scope scope, UUID offerId) {
    return transactions
        .read(() -> submissions.find(scope, offerId))
        .orElseThrow(() -> QuestionnaireProblems.of(new NotSubmitted()));
  }

  /** The id in the address is no authority: the session says which offer it is. */
  static OfferScope own(OfferScope scope, UUID offerId) {
    if (!scope.offerId().equals(offerId)) {
      throw QuestionnaireProblems.offerUnknown();
    }
    return scope;
  }

  @Serdeable
  record ContestRequest(@NotBlank @Size(max = 5_000) String reason) {}

  /**
   * @param confirmedBlanks ids of every shown question that is blank or incomplete
   */
  @Serdeable
  record SubmissionRequest(
      @Valid @NotNull AttestationRequest attestation,
      @NotNull @Size(max = 500) Set<@NotBlank @Size(max = 40) String> confirmedBlanks) {}

  /**
   * @param agreed that the answers are true and complete, on behalf of the vendor
   */
  @Serdeable
  record AttestationRequest(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 200) String function,
      @AssertTrue boolean agreed) {}
}
