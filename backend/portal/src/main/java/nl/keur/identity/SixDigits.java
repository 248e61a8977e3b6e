package nl.keur.identity;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.keur.kernel.EncryptionKey;
import nl.keur.kernel.PortalSecret;
import nl.keur.kernel.Tokens;

/**
 * Makes codes of six digits. A plain hash of one could be undone by trying them all, so it is keyed
 * with the portal's secret.
 */
@Singleton
class SixDigits {
  private static final int CODES = 1_000_000;
  private static final int FAIR = Integer.MAX_VALUE / CODES * CODES;
  private static final String HMAC = "HmacSHA256";

  private final Tokens tokens;
  private final PortalSecret secret;

  SixDigits(Tokens tokens, PortalSecret secret) {
    this.tokens = tokens;
    this.secret = secret;
  }

  String next() {
    int number;
    do {
      number = ByteBuffer.wrap(tokens.bytes(Integer.BYTES)).getInt() & Integer.MAX_VALUE;
    } while (number >= FAIR);
    return String.format(Locale.ROOT, "%06d", number % CODES);
  }

  /**
   * @param browser the code counts for this browser alone
   */
  String hmac(String browser, String code) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.bytes(), HMAC));
      String message = "invitation code\n" + browser + "\n" + code;
      return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", missing);
    }
  }

  byte[] encrypt(String browser, String code) {
    return key().encrypt(code, browser);
  }

  String decrypt(String browser, byte[] encrypted) {
    return key().decrypt(encrypted, browser);
  }

  private EncryptionKey key() {
    return EncryptionKey.derived(secret.bytes(), "code of an invitation");
  }
}
