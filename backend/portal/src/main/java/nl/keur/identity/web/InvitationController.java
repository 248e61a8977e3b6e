package nl.keur.identity.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import nl.keur.identity.AskCode;
import nl.keur.identity.InvitedAddress;
import nl.keur.identity.OpenInvitation;
import nl.keur.identity.Sessions;
import nl.keur.kernel.ClientNetwork;

/**
 * How an invited vendor comes in: with the link, the invited address and a code that goes to that
 * address. Opening the link by itself sends nothing here.
 */
@Controller("/api/invitations")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {
  private final AskCode askCode;
  private final OpenInvitation openInvitation;
  private final Sessions sessions;
  private final SessionCookie sessionCookie;
  private final CodeCookie codeCookie;

  InvitationController(
      AskCode askCode,
      OpenInvitation openInvitation,
      Sessions sessions,
      SessionCookie sessionCookie,
      CodeCookie codeCookie) {
    this.askCode = askCode;
    this.openInvitation = openInvitation;
    this.sessions = sessions;
    this.sessionCookie = sessionCookie;
    this.codeCookie = codeCookie;
  }

  /** Answers the same whether or not the link and the address are right. */
  @Post("/code")
  HttpResponse<?> code(
      HttpRequest<?> request,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body AskCodeRequest body) {
    String browser =
        askCode
            .with(new InvitedAddress(body.token(), body.email()), codeCookie.read(request), from)
            .orElseThrow(IdentityProblems::of);
    return HttpResponse.noContent().cookie(codeCookie.asked(browser));
  }

  /** A session with a new id; the one that this browser had ends. */
  @Post("/open")
  HttpResponse<?> open(
      HttpRequest<?> request,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body OpenInvitationRequest body) {
    String sessionId =
        openInvitation
            .with(
                new InvitedAddress(body.token(), body.email()),
                body.code().replaceAll("\\s", ""),
                codeCookie.read(request),
                from)
            .orElseThrow(IdentityProblems::of);
    sessionCookie.read(request).ifPresent(sessions::close);
    return HttpResponse.noContent()
        .cookie(sessionCookie.opening(sessionId))
        .cookie(codeCookie.closing());
  }
}
