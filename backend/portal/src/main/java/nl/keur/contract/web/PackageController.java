package nl.keur.contract.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.text.Language;
import nl.keur.contract.ClausePackage;
import nl.keur.contract.ContractProblem;
import nl.keur.contract.DecideOnClause;
import nl.keur.contract.FillInValue;
import nl.keur.contract.FreezePackage;
import nl.keur.contract.OpenedPackage;
import nl.keur.contract.PackageDecision;
import nl.keur.contract.PackageText;
import nl.keur.contract.ReadPackage;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Idempotency;
import nl.keur.kernel.IfMatch;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;

/** The clause package of an awarded offer. */
@Controller("/api/offers/{offerId}/package")
@Secured(Roles.CONTRACT_MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
class PackageController {
  private static final String LANGUAGE = "nl|en";

  private final ReadPackage readPackage;
  private final Changes changes;
  private final FreezePackage freezePackage;
  private final PackageViews views;
  private final Idempotency idempotency;

  PackageController(
      ReadPackage readPackage,
      Changes changes,
      FreezePackage freezePackage,
      PackageViews views,
      Idempotency idempotency) {
    this.readPackage = readPackage;
    this.changes = changes;
    this.freezePackage = freezePackage;
    this.views = views;
    this.idempotency = idempotency;
  }

  @Get
  @Secured(Roles.STAFF)
  PackageView read(FileScope scope, UUID offerId) {
    return view(scope, readPackage.of(scope, offerId));
  }

  /** The text as it would be printed, with its numbers. */
  @Get("/text")
  @Secured(Roles.STAFF)
  PackageText text(
      FileScope scope, UUID offerId, @QueryValue @Pattern(regexp = LANGUAGE) String language) {
    OpenedPackage opened = readPackage.of(scope, offerId).orElseThrow(ContractProblems::of);
    return languageOf(language) == Language.NL ? opened.content().nl() : opened.content().en();
  }

  @Put("/details")
  PackageView describe(
      FileScope scope,
      Actor actor,
      UUID offerId,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body DetailsRequest body) {
    return view(
        scope,
        changes
            .describe()
            .with(
                scope,
                person(actor),
                offerId,
                IfMatch.version(ifMatch),
                languageOf(body.language()),
                new ClausePackage.Details(
                    body.agreementReference().strip(),
                    body.institutionPrivacyContact().strip(),
                    body.vendorPrivacyContact().strip())));
  }

  @Put("/clauses/{clauseId}/values/{name}")
  PackageView fillIn(
      FileScope scope,
      Actor actor,
      UUID offerId,
      String clauseId,
      String name,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body ValueRequest body) {
    return view(
        scope,
        changes
            .fillIn()
            .with(
                scope,
                person(actor),
                new FillInValue.Request(
                    offerId,
                    IfMatch.version(ifMatch),
                    new ParameterId(clauseId, name),
                    Optional.ofNullable(body.value()))));
  }

  /** Takes a set up, leaves it out, or follows the suggestion again. */
  @Put("/sets/{id}/decision")
  PackageView decideOnSet(
      FileScope scope,
      Actor actor,
      UUID offerId,
      String id,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body DecisionRequest body) {
    return decide(scope, actor, offerId, PackageDecision.Subject.SET, id, ifMatch, body);
  }

  /** Takes a clause up, leaves it out, or follows the suggestion again. */
  @Put("/clauses/{id}/decision")
  PackageView decideOnClause(
      FileScope scope,
      Actor actor,
      UUID offerId,
      String id,
      @Header("If-Match") @Nullable String ifMatch,
      @Valid @Body DecisionRequest body) {
    return decide(scope, actor, offerId, PackageDecision.Subject.CLAUSE, id, ifMatch, body);
  }

  private PackageView decide(
      FileScope scope,
      Actor actor,
      UUID offerId,
      PackageDecision.Subject subject,
      String id,
      @Nullable String ifMatch,
      DecisionRequest body) {
    return view(
        scope,
        changes
            .decide()
            .with(
                scope,
                person(actor),
                new DecideOnClause.Request(
                    offerId,
                    IfMatch.version(ifMatch),
                    subject,
                    id,
                    body.outcome(),
                    body.reason())));
  }

  @Post("/freezing")
  PackageView freeze(
      FileScope scope,
      Actor actor,
      UUID offerId,
      @Header("If-Match") @Nullable String ifMatch,
      @Header("Idempotency-Key") @Nullable String key,
      @Valid @Body FreezeRequest body) {
    var request =
        new FreezePackage.Request(
            offerId, IfMatch.version(ifMatch), Optional.ofNullable(body.ownerId()));
    return idempotency.once(
        Idempotency.Request.of(
            actor, key, "POST /api/offers/" + offerId + "/package/freezing", body),
        PackageView.class,
        () -> {
          freezePackage.with(scope, person(actor), request).orElseThrow(ContractProblems::of);
          return view(scope, readPackage.of(scope, offerId));
        });
  }

  private PackageView view(FileScope scope, Result<OpenedPackage, ContractProblem> result) {
    return views.of(scope, result.orElseThrow(ContractProblems::of));
  }

  private static Actor.Person person(Actor actor) {
    return (Actor.Person) actor;
  }

  private static Language languageOf(String code) {
    return Language.valueOf(code.toUpperCase(Locale.ROOT));
  }

  @Serdeable
  record DetailsRequest(
      @NotNull @Pattern(regexp = LANGUAGE) String language,
      @NotNull @Size(max = 200) String agreementReference,
      @NotNull @Size(max = 300) String institutionPrivacyContact,
      @NotNull @Size(max = 300) String vendorPrivacyContact) {}

  /**
   * @param value absent: taken back
   */
  @Serdeable
  record ValueRequest(@Nullable Object value) {}

  @Serdeable
  record DecisionRequest(
      @NotNull PackageDecision.Outcome outcome, @NotBlank @Size(max = 5_000) String reason) {}

  /**
   * @param ownerId who answers for the system in use; absent: who owns the procurement
   */
  @Serdeable
  record FreezeRequest(@Nullable UUID ownerId) {}
}
