package nl.keur.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.keur.kernel.EncryptionKey;
import nl.keur.kernel.PortalSecret;
import nl.keur.kernel.Tokens;

/**
 * Codes of authenticator apps (RFC 6238: six digits, SHA-1, half a minute, which is what all apps
 * know) and recovery codes. A copy of the database tells neither: secrets are encrypted and
 * recovery codes hashed with a key of the portal's secret.
 */
@Singleton
class OneTimeCodes {
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 10;
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final TimeBasedOneTimePasswordGenerator TOTP =
      new TimeBasedOneTimePasswordGenerator();

  private final PortalSecret portalSecret;
  private final Tokens tokens;
  private final Clock clock;

  OneTimeCodes(PortalSecret portalSecret, Tokens tokens, Clock clock) {
    this.portalSecret = portalSecret;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** A new secret, in base 32 as apps take it: 32 characters. */
  String newSecret() {
    return base32(tokens.bytes(SECRET_BYTES));
  }

  byte[] encrypt(UUID personId, String secret) {
    return key().encrypt(secret, personId.toString());
  }

  /**
   * The interval that this is the code of: now, or half a minute earlier or later, since clocks
   * differ. Empty for a wrong code.
   */
  OptionalLong intervalOf(UUID personId, byte[] encryptedSecret, String code) {
    byte[] secret = bytes(key().decrypt(encryptedSecret, personId.toString()));
    long now = clock.instant().getEpochSecond() / step();
    return LongStream.rangeClosed(now - 1, now + 1)
        .filter(interval -> equal(codeOf(secret, interval), digits(code)))
        .findFirst();
  }

  /** What an app reads from the QR code. */
  static String uri(String secret, String account) {
    return "otpauth://totp/Keur:"
        + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20")
        + "?secret="
        + secret
        + "&issuer=Keur";
  }

  /** Ten codes of three groups of four. */
  Set<String> newRecoveryCodes() {
    Set<String> codes = new LinkedHashSet<>();
    while (codes.size() < RECOVERY_CODES) {
      codes.add(tokens.readable());
    }
    return codes;
  }

  /** What is stored of a recovery code; however it was typed. Empty for what can't be one. */
  Optional<String> hmac(UUID personId, String recoveryCode) {
    String typed =
        recoveryCode
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replaceAll("[^0-9A-Z]", "");
    return typed.length() == 12 ? Optional.of(hmac(personId + " " + typed)) : Optional.empty();
  }

  private String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(portalSecret.bytes(), "HmacSHA256"));
      return HexFormat.of()
          .formatHex(mac.doFinal(("recovery code " + text).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", missing);
    }
  }

  private static String codeOf(byte[] secret, long interval) {
    try {
      return TOTP.generateOneTimePasswordString(
          new SecretKeySpec(secret, TOTP.getAlgorithm()),
          Instant.ofEpochSecond(interval * step()),
          Locale.ROOT);
    } catch (InvalidKeyException wrong) {
      throw new IllegalStateException("Not a key for codes", wrong);
    }
  }

  private static long step() {
    Duration step = TOTP.getTimeStep();
    return step.toSeconds();
  }

  private static boolean equal(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Apps show a space in the middle. */
  private static String digits(String code) {
    return code.replaceAll("\\s", "");
  }

  private EncryptionKey key() {
    return EncryptionKey.derived(portalSecret.bytes(), "second step");
  }

  /** Of a whole number of groups of five bytes. */
  static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    BigInteger number = new BigInteger(1, bytes);
    for (int shift = bytes.length * 8 - 5; shift >= 0; shift -= 5) {
      text.append(BASE_32.charAt(number.shiftRight(shift).intValue() & 31));
    }
    return text.toString();
  }

  static byte[] bytes(String base32) {
    BigInteger number = BigInteger.ZERO;
    for (char character : base32.toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(character)));
    }
    byte[] signed = number.toByteArray();
    byte[] bytes = new byte[base32.length() * 5 / 8];
    int length = Math.min(signed.length, bytes.length);
    System.arraycopy(signed, signed.length - length, bytes, bytes.length - length, length);
    return bytes;
  }
}
