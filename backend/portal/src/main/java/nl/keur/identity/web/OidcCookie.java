package nl.keur.identity.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.keur.identity.ExternalIdentities;
import nl.keur.identity.OidcProvider.Expected;
import nl.keur.kernel.EncryptionKey;
import nl.keur.kernel.PortalSecret;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;

/**
 * What a browser keeps between leaving for the identity provider and coming back: encrypted, for
 * ten minutes, and good for one return. Any node can read it.
 */
@Singleton
class OidcCookie {
  private static final Duration VALID = Duration.ofMinutes(10);
  private static final String CONTEXT = "sign-in elsewhere";

  private final String name;
  private final boolean secure;
  private final PortalSecret secret;
  private final ExternalIdentities identities;
  private final Clock clock;
  private final Transactions transactions;

  OidcCookie(
      @Value("${keur.session.secure:true}") boolean secure,
      PortalSecret secret,
      ExternalIdentities identities,
      Clock clock,
      Transactions transactions) {
    this.secure = secure;
    this.name = secure ? "__Host-keur-oidc" : "keur-oidc";
    this.secret = secret;
    this.identities = identities;
    this.clock = clock;
    this.transactions = transactions;
  }

  Cookie of(Expected expected) {
    String text =
        String.join(
            "\n",
            expected.state(),
            expected.nonce(),
            expected.verifier(),
            Long.toString(clock.instant().plus(VALID).getEpochSecond()));
    byte[] encrypted = key().encrypt(text, CONTEXT);
    return cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted)).maxAge(VALID);
  }

  Cookie ending() {
    return cookie("").maxAge(Duration.ZERO);
  }

  /** What this browser expects, if this is the state it left with; once. */
  Optional<Expected> read(HttpRequest<?> request, String state) {
    return request
        .getCookies()
        .findCookie(name)
        .flatMap(cookie -> opened(cookie.getValue()))
        .filter(
            expected ->
                MessageDigest.isEqual(
                    expected.state().getBytes(StandardCharsets.UTF_8),
                    state.getBytes(StandardCharsets.UTF_8)))
        .filter(expected -> firstUse(expected.state()));
  }

  private Optional<Expected> opened(String value) {
    try {
      String[] parts = key().decrypt(Base64.getUrlDecoder().decode(value), CONTEXT).split("\n");
      Instant until = Instant.ofEpochSecond(Long.parseLong(parts[3]));
      return clock.instant().isBefore(until)
          ? Optional.of(new Expected(parts[0], parts[1], parts[2]))
          : Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      // Made by somebody else, or with an earlier secret: as good as none.
      return Optional.empty();
    }
  }

  private boolean firstUse(String state) {
    return transactions.write(() -> identities.useState(Sha256.of(state), clock.instant()));
  }

  @Scheduled(initialDelay = "${keur.cleaning.first}", fixedDelay = "1h")
  void forgetOld() {
    transactions.run(() -> identities.removeStatesUsedBefore(clock.instant().minus(VALID)));
  }

  private Cookie cookie(String value) {
    // Lax: the provider's page sends the browser back to us.
    return Cookie.of(name, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
  }

  private EncryptionKey key() {
    return EncryptionKey.derived(secret.bytes(), CONTEXT);
  }
}
