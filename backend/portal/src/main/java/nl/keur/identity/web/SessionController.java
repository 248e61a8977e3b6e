package nl.keur.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.Optional;
import nl.keur.identity.OidcSettings;
import nl.keur.identity.Session;
import nl.keur.identity.Sessions;
import nl.keur.identity.SetPassword;
import nl.keur.identity.SetUpInstitution;
import nl.keur.identity.SignIn;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Transactions;

/** Who is signed in, and signing in and out. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
  private final SignIn signIn;
  private final SetUpInstitution setUp;
  private final SetPassword setPassword;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final SignedIn signedIn;
  private final StaffDirectory staff;
  private final Transactions transactions;
  private final Optional<String> elsewhere;
  private final boolean embedded;
  private final boolean mail;

  SessionController(
      SignIn signIn,
      SetUpInstitution setUp,
      SetPassword setPassword,
      Sessions sessions,
      SessionCookie cookie,
      SignedIn signedIn,
      StaffDirectory staff,
      Transactions transactions,
      OidcSettings oidc,
      @Value("${jooq.datasources.default.sql-dialect}") String dialect,
      @Value("${keur.mail.host:}") String mailHost) {
    this.signIn = signIn;
    this.setUp = setUp;
    this.setPassword = setPassword;
    this.sessions = sessions;
    this.cookie = cookie;
    this.signedIn = signedIn;
    this.staff = staff;
    this.transactions = transactions;
    this.elsewhere = Optional.of(oidc.label()).filter(label -> oidc.configured());
    this.embedded = dialect.equals("H2");
    this.mail = !mailHost.isBlank();
  }

  /** The session of this browser, and the token that its writes must carry. */
  @Get("/session")
  SessionView current(@Nullable Authentication authentication) {
    var portal =
        SessionView.nobody(embedded ? "embedded" : "postgresql", mail, elsewhere)
            .settingUp(setupNeeded());
    if (authentication == null) {
      return portal;
    }
    Session session = SessionAuthentication.session(authentication);
    return switch (session) {
      case Session.OfStaff person -> portal.with(person);
      case Session.HalfOpen halfOpen -> portal.with(halfOpen);
      case Session.OfVendor vendor ->
          portal.with(
              vendor,
              transactions.read(() -> staff.getInstitution(vendor.access().organisationId())));
    };
  }

  private boolean setupNeeded() {
    return !transactions.read(staff::anyone);
  }

  @Post("/session")
  HttpResponse<?> signIn(
      HttpRequest<?> request,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body SignInRequest body) {
    String id = signIn.with(body.email(), body.password(), from).orElseThrow(IdentityProblems::of);
    return signedIn(request, id);
  }

  @Delete("/session")
  HttpResponse<?> signOut(HttpRequest<?> request) {
    cookie.read(request).ifPresent(sessions::close);
    return HttpResponse.noContent().cookie(cookie.closing());
  }

  @Post("/setup")
  HttpResponse<?> setUp(
      HttpRequest<?> request,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body SetUpRequest body) {
    String id =
        setUp
            .with(
                new SetUpInstitution.Request(
                    body.token(),
                    body.institution(),
                    body.organisationKind(),
                    body.name(),
                    body.email(),
                    body.password(),
                    body.secondStep()),
                from)
            .orElseThrow(IdentityProblems::of);
    return signedIn(request, id);
  }

  @Post("/password")
  HttpResponse<?> setPassword(
      HttpRequest<?> request,
      @Parameter(hidden = true) ClientNetwork from,
      @Valid @Body SetPasswordRequest body) {
    return signedIn(
        request,
        setPassword.with(body.token(), body.password(), from).orElseThrow(IdentityProblems::of));
  }

  private MutableHttpResponse<?> signedIn(HttpRequest<?> request, String sessionId) {
    return signedIn.with(request, sessionId, HttpResponse.noContent());
  }
}
