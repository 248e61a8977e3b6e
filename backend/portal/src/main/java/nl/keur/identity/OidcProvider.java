package nl.keur.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.keur.kernel.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks OpenID Connect with the identity provider: authorisation code with PKCE, state and nonce
 * (OpenID Connect Core 1.0 §3.1, RFC 7636). Its addresses come from its own metadata, once.
 */
@Singleton
public class OidcProvider {
  private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
  private static final int PATIENCE_MILLIS = 10_000;
  private static final Scope ASKED = new Scope("openid", "profile", "email");

  private final OidcSettings settings;
  private final URI callback;
  private volatile Known known;

  OidcProvider(OidcSettings settings, @Value("${keur.url}") String url) {
    this.settings = settings;
    this.callback = URI.create(url + "/api/oidc/callback");
  }

  /**
   * What has to come back, kept by the browser that begins.
   *
   * @param state in the answer
   * @param nonce in the token
   * @param verifier that the code was asked with
   */
  public record Expected(String state, String nonce, String verifier) {
    /** Without what is secret. */
    @Override
    public String toString() {
      return "Expected";
    }
  }

  /** Where to send the browser, and what to expect from there. */
  public record Beginning(URI address, Expected expected) {}

  /**
   * What the provider vouches for.
   *
   * @param verifiedEmail empty when it vouches for no address
   */
  public record Claims(String issuer, String subject, Optional<String> verifiedEmail) {}

  /** What was read from the provider's metadata. */
  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

  public Result<Beginning, ExternalRefusal> begin() {
    try {
      State state = new State();
      Nonce nonce = new Nonce();
      CodeVerifier verifier = new CodeVerifier();
      URI address =
          new AuthenticationRequest.Builder(ResponseType.CODE, ASKED, clientId(), callback)
              .endpointURI(known().metadata().getAuthorizationEndpointURI())
              .state(state)
              .nonce(nonce)
              .codeChallenge(verifier, CodeChallengeMethod.S256)
              .build()
              .toURI();
      return Result.ok(
          new Beginning(
              address, new Expected(state.getValue(), nonce.getValue(), verifier.getValue())));
    } catch (GeneralException | IOException unreachable) {
      return refused(ExternalRefusal.UNREACHABLE, unreachable);
    }
  }

  /** Changes the code for a token, and reads who it is about. */
  public Result<Claims, ExternalRefusal> finish(String code, Expected expected) {
    try {
      OIDCTokenResponse tokens = tokens(code, expected);
      IDTokenClaimsSet claims =
          known()
              .validator()
              .validate(tokens.getOIDCTokens().getIDToken(), new Nonce(expected.nonce()));
      return Result.ok(
          new Claims(
              claims.getIssuer().getValue(),
              claims.getSubject().getValue(),
              verifiedEmail(claims).or(() -> fromUserInfo(tokens, claims))));
    } catch (BadJOSEException | JOSEException untrusted) {
      return refused(ExternalRefusal.NOT_TRUSTED, untrusted);
    } catch (ParseException refused) {
      return refused(ExternalRefusal.NOT_TRUSTED, refused);
    } catch (GeneralException | IOException unreachable) {
      return refused(ExternalRefusal.UNREACHABLE, unreachable);
    }
  }

  private OIDCTokenResponse tokens(String code, Expected expected)
      throws GeneralException, IOException {
    TokenRequest request =
        new TokenRequest.Builder(
                known().metadata().getTokenEndpointURI(),
                new ClientSecretBasic(
                    clientId(), new Secret(settings.clientSecret().orElseThrow())),
                new AuthorizationCodeGrant(
                    new AuthorizationCode(code), callback, new CodeVerifier(expected.verifier())))
            .build();
    var response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
    if (!response.indicatesSuccess()) {
      throw new ParseException(
          "The code was refused: " + response.toErrorResponse().getErrorObject());
    }
    return (OIDCTokenResponse) response.toSuccessResponse();
  }

  private Optional<String> verifiedEmail(ClaimsSet claims) {
    boolean verified =
        settings.trustEmail() || Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
    return Optional.ofNullable(claims.getStringClaim("email")).filter(email -> verified);
  }

  /** SURFconext gives its claims here, and not in the token. */
  private Optional<String> fromUserInfo(OIDCTokenResponse tokens, IDTokenClaimsSet claims) {
    try {
      URI address = known().metadata().getUserInfoEndpointURI();
      if (address == null) {
        return Optional.empty();
      }
      var request = new UserInfoRequest(address, tokens.getOIDCTokens().getAccessToken());
      UserInfoResponse response = UserInfoResponse.parse(send(request.toHTTPRequest()));
      return response.indicatesSuccess()
          ? Optional.ofNullable(response.toSuccessResponse().getUserInfo())
              .filter(info -> info.getSubject().equals(claims.getSubject()))
              .flatMap(this::verifiedEmail)
          : Optional.empty();
    } catch (GeneralException | IOException failed) {
      LOG.warn("The identity provider gave no user info: {}", failed.getMessage());
      return Optional.empty();
    }
  }

  private static HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    request.setFollowRedirects(false);
    return request.send();
  }

  private Known known() throws GeneralException, IOException {
    Known before = known;
    if (before != null) {
      return before;
    }
    OIDCProviderMetadata metadata =
        OIDCProviderMetadata.resolve(
            new Issuer(settings.issuer().orElseThrow()), PATIENCE_MILLIS, PATIENCE_MILLIS);
    known =
        new Known(
            metadata,
            new IDTokenValidator(
                metadata.getIssuer(),
                clientId(),
                JWSAlgorithm.RS256,
                metadata.getJWKSetURI().toURL()));
    return known;
  }

  private ClientID clientId() {
    return new ClientID(settings.clientId().orElseThrow());
  }

  /** What went wrong is for the log: it names no code and no token. */
  private static <T> Result<T, ExternalRefusal> refused(ExternalRefusal why, Exception cause) {
    LOG.warn("Sign-in through the identity provider: {}, {}", why, cause.getMessage());
    return Result.refused(why);
  }
}
