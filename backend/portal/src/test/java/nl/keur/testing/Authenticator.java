package nl.keur.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's telephone, with the secret that was typed over from the screen. */
public final class Authenticator {
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final TimeBasedOneTimePasswordGenerator TOTP =
      new TimeBasedOneTimePasswordGenerator();

  private final SecretKeySpec key;

  public Authenticator(String secret) {
    key = new SecretKeySpec(decoded(secret.replace(" ", "")), TOTP.getAlgorithm());
  }

  public String codeAt(Instant moment) {
    try {
      return TOTP.generateOneTimePasswordString(key, moment, Locale.ROOT);
    } catch (InvalidKeyException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static byte[] decoded(String base32) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char character : base32.toCharArray()) {
      buffer = buffer << 5 | BASE_32.indexOf(character);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits);
        buffer &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
