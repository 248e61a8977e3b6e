package nl.keur.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;

/**
 * The identity provider of the institution (OpenID Connect). Without an issuer there are local
 * accounts alone.
 *
 * @param label what the button says people sign in through
 * @param trustEmail whether an address counts as verified without the claim {@code email_verified}:
 *     only for an issuer that sends no other addresses than those of its own people
 */
@ConfigurationProperties("keur.oidc")
public record OidcSettings(
    Optional<String> issuer,
    Optional<String> clientId,
    Optional<String> clientSecret,
    @Bindable(defaultValue = "SURFconext") String label,
    @Bindable(defaultValue = "false") boolean trustEmail) {

  public OidcSettings {
    issuer = issuer.filter(text -> !text.isBlank());
    clientId = clientId.filter(text -> !text.isBlank());
    clientSecret = clientSecret.filter(text -> !text.isBlank());
    if (issuer.isPresent() && (clientId.isEmpty() || clientSecret.isEmpty())) {
      throw new IllegalArgumentException(
          "keur.oidc.issuer needs keur.oidc.client-id and keur.oidc.client-secret beside it");
    }
  }

  public boolean configured() {
    return issuer.isPresent();
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return issuer.orElse("no identity provider");
  }
}
