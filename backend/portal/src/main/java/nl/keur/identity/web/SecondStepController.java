package nl.keur.identity.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.keur.identity.ConfirmEnrolment;
import nl.keur.identity.GiveCode;
import nl.keur.identity.IdentityProblem;
import nl.keur.identity.RecoveryCodes;
import nl.keur.identity.Roles;
import nl.keur.identity.Session;
import nl.keur.identity.StaffMember;
import nl.keur.identity.StartEnrolment;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Result;

/** The second step of signing in: setting it up, giving a code. */
@Controller("/api/second-step")
@ExecuteOn(TaskExecutors.BLOCKING)
class SecondStepController {
  private final GiveCode giveCode;
  private final StartEnrolment startEnrolment;
  private final ConfirmEnrolment confirmEnrolment;
  private final RecoveryCodes recoveryCodes;
  private final SignedIn signedIn;

  SecondStepController(
      GiveCode giveCode,
      StartEnrolment startEnrolment,
      ConfirmEnrolment confirmEnrolment,
      RecoveryCodes recoveryCodes,
      SignedIn signedIn) {
    this.giveCode = giveCode;
    this.startEnrolment = startEnrolment;
    this.confirmEnrolment = confirmEnrolment;
    this.recoveryCodes = recoveryCodes;
    this.signedIn = signedIn;
  }

  /** After the password: a code of the app, or a recovery code. */
  @Post
  @Secured(Roles.GIVING_CODE)
  HttpResponse<?> giveCode(
      HttpRequest<?> request,
      @Parameter(hidden = true) Session session,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body CodeRequest body) {
    String id = giveCode.with(person(session), body.code(), from).orElseThrow(IdentityProblems::of);
    return signedIn.with(request, id, HttpResponse.noContent());
  }

  /** A new secret for an app. Who is signed in gives the password once more. */
  @Post("/enrolment")
  @Secured({Roles.ENROLLING, Roles.STAFF})
  @Status(HttpStatus.CREATED)
  EnrolmentView start(
      @Parameter(hidden = true) Session session,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body EnrolmentRequest body) {
    return EnrolmentView.of(started(session, from, body).orElseThrow(IdentityProblems::of));
  }

  private Result<StartEnrolment.Enrolment, IdentityProblem> started(
      Session session, ClientNetwork from, EnrolmentRequest body) {
    return session instanceof Session.OfStaff staff
        ? startEnrolment.with(staff.person(), Optional.ofNullable(body.password()).orElse(""), from)
        : startEnrolment.first(person(session));
  }

  /** The first code of the app: from now on the second step is asked. */
  @Post("/confirmation")
  @Secured({Roles.ENROLLING, Roles.STAFF})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RecoveryCodesView.class)))
  HttpResponse<RecoveryCodesView> confirm(
      HttpRequest<?> request,
      @Parameter(hidden = true) Session session,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body CodeRequest body) {
    var confirmed =
        confirmEnrolment.with(person(session), body.code(), from).orElseThrow(IdentityProblems::of);
    return signedIn.with(
        request,
        confirmed.sessionId(),
        HttpResponse.ok(new RecoveryCodesView(List.copyOf(confirmed.recoveryCodes()))));
  }

  /** New recovery codes; the earlier ones end. */
  @Post("/recovery-codes")
  @Secured(Roles.STAFF)
  @Status(HttpStatus.CREATED)
  RecoveryCodesView renew(
      @Parameter(hidden = true) Session session,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body PasswordRequest body) {
    return new RecoveryCodesView(
        List.copyOf(
            recoveryCodes
                .with(person(session), body.password(), from)
                .orElseThrow(IdentityProblems::of)));
  }

  /** Roles see to it that only staff come here. */
  static StaffMember person(Session session) {
    return switch (session) {
      case Session.OfStaff staff -> staff.person();
      case Session.HalfOpen halfOpen -> halfOpen.person();
      case Session.OfVendor vendor -> throw new IllegalStateException("A vendor has no account");
    };
  }

  /**
   * @param code six digits, or a recovery code
   */
  @Serdeable
  record CodeRequest(@NotBlank @Size(max = 40) String code) {}

  /**
   * @param password asked of who is signed in; not of who just gave it
   */
  @Serdeable
  record EnrolmentRequest(@Nullable @Size(max = 200) String password) {}

  @Serdeable
  record PasswordRequest(@NotBlank @Size(max = 200) String password) {}

  /**
   * @param recoveryCodes told once
   */
  @Serdeable
  record RecoveryCodesView(List<String> recoveryCodes) {}

  /**
   * @param secret to type over, in base 32
   * @param uri the same for an app on this device
   */
  @Serdeable
  record EnrolmentView(String secret, String uri, QrCode qr) {
    static EnrolmentView of(StartEnrolment.Enrolment enrolment) {
      return new EnrolmentView(enrolment.secret(), enrolment.uri(), QrCode.of(enrolment.uri()));
    }
  }
}
