package nl.keur.identity.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nl.keur.identity.ExternalRefusal;
import nl.keur.identity.OidcProvider;
import nl.keur.identity.OidcProvider.Expected;
import nl.keur.identity.OidcSettings;
import nl.keur.identity.SignInElsewhere;
import nl.keur.kernel.Result;

/**
 * Signing in through the identity provider, as a browser walks it: there and back. The answer comes
 * by GET, which the protocol prescribes; its state makes sure that this browser asked for it, once.
 */
@Hidden
@Controller("/api/oidc")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OidcController {
  private final OidcSettings settings;
  private final OidcProvider provider;
  private final OidcCookie begun;
  private final SignInElsewhere signInElsewhere;
  private final SignedIn signedIn;

  OidcController(
      OidcSettings settings,
      OidcProvider provider,
      OidcCookie begun,
      SignInElsewhere signInElsewhere,
      SignedIn signedIn) {
    this.settings = settings;
    this.provider = provider;
    this.begun = begun;
    this.signInElsewhere = signInElsewhere;
    this.signedIn = signedIn;
  }

  @Get("/start")
  HttpResponse<?> start() {
    if (!settings.configured()) {
      return HttpResponse.seeOther(URI.create("/"));
    }
    return switch (provider.begin()) {
      case Result.Ok<OidcProvider.Beginning, ExternalRefusal> ok ->
          HttpResponse.seeOther(ok.value().address()).cookie(begun.of(ok.value().expected()));
      case Result.Refused<OidcProvider.Beginning, ExternalRefusal> refused ->
          refused(refused.problem());
    };
  }

  @Get("/callback")
  HttpResponse<?> callback(
      HttpRequest<?> request,
      @Nullable @QueryValue String code,
      @Nullable @QueryValue String state,
      @Nullable @QueryValue String error) {
    if (!settings.configured()) {
      return HttpResponse.seeOther(URI.create("/"));
    }
    return switch (session(request, code, state, error)) {
      case Result.Ok<String, ExternalRefusal> ok ->
          signedIn
              .with(request, ok.value(), HttpResponse.seeOther(URI.create("/")))
              .cookie(begun.ending());
      case Result.Refused<String, ExternalRefusal> refused -> refused(refused.problem());
    };
  }

  private Result<String, ExternalRefusal> session(
      HttpRequest<?> request,
      @Nullable String code,
      @Nullable String state,
      @Nullable String error) {
    Optional<Expected> expected = begun.read(request, Optional.ofNullable(state).orElse(""));
    if (expected.isEmpty()) {
      return Result.refused(ExternalRefusal.NOT_THIS_BROWSER);
    }
    if (error != null || code == null) {
      return Result.refused(ExternalRefusal.CANCELLED);
    }
    return provider.finish(code, expected.get()).flatMap(signInElsewhere::with);
  }

  private MutableHttpResponse<?> refused(ExternalRefusal why) {
    String reason = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return HttpResponse.seeOther(URI.create("/sign-in-refused?reason=" + reason))
        .cookie(begun.ending());
  }
}
