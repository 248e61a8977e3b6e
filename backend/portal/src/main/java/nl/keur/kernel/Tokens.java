package nl.keur.kernel;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The one source of random ids and secrets. */
@Singleton
public class Tokens {
  /** Digits and letters that nobody takes for one another (Crockford's base 32). */
  private static final String READABLE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final SecureRandom random = new SecureRandom();

  public UUID id() {
    return UUID.randomUUID();
  }

  /** 256 random bits, URL-safe, 43 characters, behind a prefix that says what it opens. */
  public String secret(String prefix) {
    return prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
  }

  public byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** 60 random bits to read out and type over: three groups of four, as in K7QF-2MXD-9TRB. */
  public String readable() {
    StringBuilder words = new StringBuilder();
    for (int index = 0; index < 12; index++) {
      words.append(index > 0 && index % 4 == 0 ? "-" : "");
      words.append(READABLE.charAt(random.nextInt(READABLE.length())));
    }
    return words.toString();
  }
}
