package nl.keur.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.keur.identity.ChangePassword;
import nl.keur.identity.ReadAccount;
import nl.keur.identity.Roles;
import nl.keur.identity.Session;
import nl.keur.identity.Sessions;
import nl.keur.identity.SignOutEverywhere;
import nl.keur.kernel.ClientNetwork;

/** How somebody signs in: one's own password, second step and sessions. */
@Controller("/api/account")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {
  private final ReadAccount readAccount;
  private final ChangePassword changePassword;
  private final SignOutEverywhere signOutEverywhere;
  private final SessionCookie cookie;
  private final SignedIn signedIn;

  AccountController(
      ReadAccount readAccount,
      ChangePassword changePassword,
      SignOutEverywhere signOutEverywhere,
      SessionCookie cookie,
      SignedIn signedIn) {
    this.readAccount = readAccount;
    this.changePassword = changePassword;
    this.signOutEverywhere = signOutEverywhere;
    this.cookie = cookie;
    this.signedIn = signedIn;
  }

  @Get
  AccountView read(HttpRequest<?> request, @Parameter(hidden = true) Session session) {
    return AccountView.of(
        readAccount.of(SecondStepController.person(session), cookie.read(request).orElse("")));
  }

  @Put("/password")
  HttpResponse<?> changePassword(
      HttpRequest<?> request,
      @Parameter(hidden = true) Session session,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body ChangePasswordRequest body) {
    String id =
        changePassword
            .of(SecondStepController.person(session), body.password(), body.newPassword(), from)
            .orElseThrow(IdentityProblems::of);
    return signedIn.with(request, id, HttpResponse.noContent());
  }

  /** Signs out on every device, here too. */
  @Delete("/sessions")
  HttpResponse<?> signOutEverywhere(@Parameter(hidden = true) Session session) {
    signOutEverywhere.of(SecondStepController.person(session));
    return HttpResponse.noContent().cookie(cookie.closing());
  }

  /**
   * @param local whether there is a password here
   * @param secondStep whether a second step is in use
   * @param secondStepRequired whether the institution asks for one
   * @param recoveryCodes how many are left
   */
  @Serdeable
  record AccountView(
      boolean local,
      boolean secondStep,
      boolean secondStepRequired,
      int recoveryCodes,
      List<LiveSession> sessions) {
    static AccountView of(ReadAccount.Account account) {
      return new AccountView(
          account.local(),
          account.secondStep(),
          account.secondStepRequired(),
          account.recoveryCodes(),
          account.sessions().stream().map(LiveSession::of).toList());
    }
  }

  /**
   * @param current whether it is this one
   */
  @Serdeable
  record LiveSession(Instant createdAt, Instant lastSeenAt, boolean current) {
    static LiveSession of(Sessions.Live session) {
      return new LiveSession(session.createdAt(), session.lastSeenAt(), session.current());
    }
  }

  @Serdeable
  record ChangePasswordRequest(
      @NotBlank @Size(max = 200) String password,
      @NotBlank @Size(min = 12, max = 200) String newPassword) {}
}
