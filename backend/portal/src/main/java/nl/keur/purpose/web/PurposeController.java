package nl.keur.purpose.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.IfMatch;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.purpose.AgreePurpose;
import nl.keur.purpose.DamagedPurpose;
import nl.keur.purpose.PurposeProblem.OfferUnknown;
import nl.keur.purpose.PurposeProblem.ProcurementUnknown;
import nl.keur.purpose.ReadPurpose;
import nl.keur.purpose.RecordPurpose;
import nl.keur.purpose.SavePurpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The institution's purpose of a procurement, and the purpose that is agreed for an offer. */
@Controller("/api")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class PurposeController {
  private static final Logger LOG = LoggerFactory.getLogger(PurposeController.class);

  private final ReadPurpose readPurpose;
  private final SavePurpose savePurpose;
  private final RecordPurpose recordPurpose;
  private final AgreePurpose agreePurpose;
  private final PurposeViews views;

  PurposeController(
      ReadPurpose readPurpose,
      SavePurpose savePurpose,
      RecordPurpose recordPurpose,
      AgreePurpose agreePurpose,
      PurposeViews views) {
    this.readPurpose = readPurpose;
    this.savePurpose = savePurpose;
    this.recordPurpose = recordPurpose;
    this.agreePurpose = agreePurpose;
    this.views = views;
  }

  /** The draft, filled in from the answers until somebody saves it, and the versions. */
  @Get("/procurements/{id}/purpose")
  PurposeView read(FileScope scope, UUID id) {
    return readPurpose
        .ofProcurement(scope, id)
        .map(read -> views.of(scope, read))
        .orElseThrow(() -> PurposeProblems.of(new ProcurementUnknown()));
  }

  @Put("/procurements/{id}/purpose")
  @Secured(Roles.PURCHASER)
  PurposeView save(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body PurposeBody body) {
    savePurpose
        .ofProcurement(scope, person(actor), id, IfMatch.version(ifMatch), body.toPurpose())
        .orElseThrow(PurposeProblems::of);
    return read(scope, id);
  }

  /** Seals the text with this hash as the institution's next version. */
  @Post("/procurements/{id}/purpose/record")
  @Secured(Roles.PURCHASER)
  @Status(HttpStatus.CREATED)
  PurposeView record(InstitutionScope scope, Actor actor, UUID id, @Valid @Body TextRequest body) {
    recordPurpose.with(scope, person(actor), id, body.sha256()).orElseThrow(PurposeProblems::of);
    return read(scope, id);
  }

  /** After submission: the proposal, the draft, who agreed, and the versions. */
  @Get("/offers/{offerId}/purpose")
  @Secured({Roles.STAFF, Roles.VENDOR})
  OfferPurposeView readOfOffer(Scope scope, UUID offerId) {
    return readPurpose
        .ofOffer(scope, offerId)
        .map(read -> views.of(scope, read))
        .orElseThrow(() -> PurposeProblems.of(new OfferUnknown()));
  }

  /** Changes the draft; whoever had agreed to the old text has not agreed to the new one. */
  @Put("/offers/{offerId}/purpose")
  @Secured({Roles.PURCHASER, Roles.CONTRACT_MANAGER})
  OfferPurposeView saveOfOffer(
      InstitutionScope scope,
      Actor actor,
      UUID offerId,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body PurposeBody body) {
    savePurpose
        .ofOffer(scope, person(actor), offerId, IfMatch.version(ifMatch), body.toPurpose())
        .orElseThrow(PurposeProblems::of);
    return readOfOffer(scope, offerId);
  }

  /** One side agrees with the text of this hash; when both have, it is sealed. */
  @Post("/offers/{offerId}/purpose/agreement")
  @Secured({Roles.CONTRACT_MANAGER, Roles.VENDOR_SIGNATORY})
  @Status(HttpStatus.CREATED)
  OfferPurposeView agree(
      WritingScope scope, Actor actor, UUID offerId, @Valid @Body TextRequest body) {
    agreePurpose.with(scope, actor, offerId, body.sha256()).orElseThrow(PurposeProblems::of);
    return readOfOffer(scope, offerId);
  }

  /** Also for the features that read a sealed purpose. */
  @Error(global = true)
  HttpResponse<Problem> damaged(DamagedPurpose damaged) {
    LOG.error("A sealed purpose is damaged: {}", damaged.versionId());
    return HttpResponse.<Problem>serverError()
        .contentType(MediaType.of("application/problem+json"))
        .body(PurposeProblems.damaged().with("versionId", damaged.versionId().toString()));
  }

  private static Actor.Person person(Actor actor) {
    return (Actor.Person) actor;
  }

  /**
   * @param sha256 of the text that was read
   */
  @Serdeable
  record TextRequest(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
}
