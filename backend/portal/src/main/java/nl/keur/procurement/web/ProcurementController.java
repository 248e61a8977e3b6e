package nl.keur.procurement.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Idempotency;
import nl.keur.kernel.IfMatch;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.AddOffer;
import nl.keur.procurement.ChangeProcurement;
import nl.keur.procurement.DecideGoNoGo;
import nl.keur.procurement.DecideValue;
import nl.keur.procurement.GoDecision;
import nl.keur.procurement.LiftStop;
import nl.keur.procurement.Offer;
import nl.keur.procurement.OpenProcurement;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.TeamMember;

/** A dossier: head, team, go or no-go, decided values, offers. */
@Controller("/api/procurements")
@Secured(Roles.PURCHASER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcurementController {
  private final OpenProcurement openProcurement;
  private final ChangeProcurement changeProcurement;
  private final DecideGoNoGo decideGoNoGo;
  private final DecideValue decideValue;
  private final LiftStop liftStop;
  private final AddOffer addOffer;
  private final Idempotency idempotency;
  private final ProcurementViews views;

  ProcurementController(
      OpenProcurement openProcurement,
      ChangeProcurement changeProcurement,
      DecideGoNoGo decideGoNoGo,
      DecideValue decideValue,
      LiftStop liftStop,
      AddOffer addOffer,
      Idempotency idempotency,
      ProcurementViews views) {
    this.openProcurement = openProcurement;
    this.changeProcurement = changeProcurement;
    this.decideGoNoGo = decideGoNoGo;
    this.decideValue = decideValue;
    this.liftStop = liftStop;
    this.addOffer = addOffer;
    this.idempotency = idempotency;
    this.views = views;
  }

  @Post
  @Status(HttpStatus.CREATED)
  ProcurementView open(
      InstitutionScope scope,
      Actor actor,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Valid @Body HeadRequest body) {
    UUID id =
        idempotency.once(
            Idempotency.Request.of(actor, idempotencyKey, "POST /api/procurements", body),
            UUID.class,
            () -> open(scope, actor, body).id());
    return view(scope, id);
  }

  private Procurement open(InstitutionScope scope, Actor actor, HeadRequest body) {
    return openProcurement.with(
        scope,
        person(actor),
        body.title(),
        body.need(),
        body.languageOf(),
        Optional.ofNullable(body.deadline()));
  }

  @Get("/{id}")
  @Secured(Roles.STAFF)
  ProcurementView read(FileScope scope, UUID id) {
    return view(scope, id);
  }

  @Put("/{id}")
  ProcurementView change(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body HeadRequest body) {
    changeProcurement
        .head(
            scope,
            actor,
            id,
            IfMatch.version(ifMatch),
            new ChangeProcurement.Head(
                body.title(), body.need(), body.languageOf(), Optional.ofNullable(body.deadline())))
        .orElseThrow(ProcurementProblems::of);
    return view(scope, id);
  }

  @Put("/{id}/team")
  ProcurementView team(
      InstitutionScope scope, Actor actor, UUID id, @Valid @Body TeamRequest body) {
    changeProcurement
        .team(
            scope,
            actor,
            id,
            body.team().stream()
                .map(member -> new TeamMember(member.personId(), member.raci()))
                .toList())
        .orElseThrow(ProcurementProblems::of);
    return view(scope, id);
  }

  /** Go or no-go after the pre-flight, with reason and dissent. */
  @Post("/{id}/decisions")
  @Status(HttpStatus.CREATED)
  ProcurementView decide(
      InstitutionScope scope, Actor actor, UUID id, @Valid @Body GoRequest body) {
    decideGoNoGo
        .with(
            scope,
            person(actor),
            id,
            body.outcome(),
            body.reason(),
            body.dissent() == null ? "" : body.dissent())
        .orElseThrow(ProcurementProblems::of);
    return view(scope, id);
  }

  /** What a person concludes on a fact, read instead of what was set or derived. */
  @Post("/{id}/decided-values")
  @Status(HttpStatus.CREATED)
  ProcurementView decideValue(
      InstitutionScope scope, Actor actor, UUID id, @Valid @Body DecidedValueRequest body) {
    decideValue
        .with(
            scope,
            person(actor),
            new DecideValue.Decision(
                id, Optional.ofNullable(body.offerId()), body.fact(), body.values(), body.reason()))
        .orElseThrow(ProcurementProblems::of);
    return view(scope, id);
  }

  @Post("/{id}/lifted-stops")
  @Status(HttpStatus.CREATED)
  ProcurementView lift(
      InstitutionScope scope, Actor actor, UUID id, @Valid @Body LiftRequest body) {
    liftStop
        .with(scope, person(actor), id, body.questionId(), body.reason())
        .orElseThrow(ProcurementProblems::of);
    return view(scope, id);
  }

  @Post("/{id}/offers")
  @Status(HttpStatus.CREATED)
  ProcurementView addOffer(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Valid @Body OfferRequest body) {
    idempotency.once(
        Idempotency.Request.of(
            actor, idempotencyKey, "POST /api/procurements/" + id + "/offers", body),
        UUID.class,
        () -> addOffer(scope, actor, id, body).id());
    return view(scope, id);
  }

  private Offer addOffer(InstitutionScope scope, Actor actor, UUID id, OfferRequest body) {
    return addOffer
        .with(
            scope,
            actor,
            id,
            new AddOffer.Request(
                body.vendorName(), body.systemName(), body.contactName(), body.contactEmail()))
        .orElseThrow(ProcurementProblems::of);
  }

  @Delete("/{id}/offers/{offerId}")
  HttpResponse<?> removeOffer(InstitutionScope scope, Actor actor, UUID id, UUID offerId) {
    addOffer.remove(scope, actor, offerId).orElseThrow(ProcurementProblems::of);
    return HttpResponse.noContent();
  }

  private ProcurementView view(FileScope scope, UUID id) {
    return views.find(scope, id).orElseThrow(ProcurementProblems::unknown);
  }

  private static Actor.Person person(Actor actor) {
    return (Actor.Person) actor;
  }

  @Serdeable
  record HeadRequest(
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 5_000) String need,
      @NotNull @Pattern(regexp = "nl|en") String language,
      @Nullable Instant deadline) {
    Language languageOf() {
      return Language.valueOf(language.toUpperCase(Locale.ROOT));
    }
  }

  @Serdeable
  record TeamRequest(@Valid @NotEmpty @Size(max = 100) List<Member> team) {}

  @Serdeable
  record Member(@NotNull UUID personId, @NotNull TeamMember.Raci raci) {}

  @Serdeable
  record GoRequest(
      @NotNull GoDecision.Outcome outcome,
      @NotBlank @Size(max = 5_000) String reason,
      @Nullable @Size(max = 5_000) String dissent) {}

  @Serdeable
  record DecidedValueRequest(
      @Nullable UUID offerId,
      @NotBlank @Size(max = 60) String fact,
      @NotEmpty Set<String> values,
      @NotBlank @Size(max = 5_000) String reason) {}

  @Serdeable
  record LiftRequest(
      @NotBlank @Size(max = 40) String questionId, @NotBlank @Size(max = 5_000) String reason) {}

  @Serdeable
  record OfferRequest(
      @NotBlank @Size(max = 200) String vendorName,
      @NotBlank @Size(max = 200) String systemName,
      @NotBlank @Size(max = 200) String contactName,
      @NotBlank @Email @Pattern(regexp = ONE_ADDRESS) @Size(max = 254) String contactEmail) {
    /** Nothing that would make two addresses or a header of it. */
    private static final String ONE_ADDRESS = "\\s*[^\\s@<>(),;:\"]+@[^\\s@<>(),;:\"]+\\s*";
  }
}
