package nl.keur.identity.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.identity.RequireSecondStep;
import nl.keur.identity.ResetSecondStep;
import nl.keur.identity.Roles;
import nl.keur.identity.SecondSteps;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/** What the administrator decides about how colleagues sign in. */
@Controller("/api/sign-in-rules")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInRulesController {
  private final SecondSteps steps;
  private final RequireSecondStep requireSecondStep;
  private final ResetSecondStep resetSecondStep;
  private final Transactions transactions;

  SignInRulesController(
      SecondSteps steps,
      RequireSecondStep requireSecondStep,
      ResetSecondStep resetSecondStep,
      Transactions transactions) {
    this.steps = steps;
    this.requireSecondStep = requireSecondStep;
    this.resetSecondStep = resetSecondStep;
    this.transactions = transactions;
  }

  @Get
  SignInRules read(InstitutionScope scope) {
    return new SignInRules(transactions.read(() -> steps.isRequired(scope)));
  }

  @Put
  HttpResponse<?> change(InstitutionScope scope, Actor actor, @Valid @Body SignInRules body) {
    requireSecondStep.set(scope, actor, body.secondStepRequired());
    return HttpResponse.noContent();
  }

  /** Takes away the second step of a colleague who has lost the app and the recovery codes. */
  @Delete("/second-steps/{personId}")
  HttpResponse<?> reset(
      InstitutionScope scope,
      Actor actor,
      UUID personId,
      @Parameter(hidden = true) @Header(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "nl")
          String language) {
    resetSecondStep
        .of(scope, actor, personId, language.startsWith("en") ? Language.EN : Language.NL)
        .orElseThrow(IdentityProblems::of);
    return HttpResponse.noContent();
  }

  /**
   * @param secondStepRequired whether local accounts need a second step
   */
  @Serdeable
  record SignInRules(boolean secondStepRequired) {}
}
