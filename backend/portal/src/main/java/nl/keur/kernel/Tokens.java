package nl.keur.kernel;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The one source of random ids and secrets. */
@Singleton
public class Tokens {
  private final SecureRandom random = new SecureRandom();

  public UUID id() {
    return UUID.randomUUID();
  }

  /** 256 random bits, URL-safe, 43 characters, behind a prefix that says what it opens. */
  public String secret(String prefix) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
