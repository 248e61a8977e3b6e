package nl.keur.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what a copy of the database must not tell: AES-256-GCM, a new random nonce each time. An
 * encrypted text opens only with the key and the row that it was made for, and only unchanged.
 */
public final class EncryptionKey {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;

  private EncryptionKey(SecretKey key) {
    this.key = key;
  }

  /**
   * The key for one purpose out of a secret that may serve several.
   *
   * @param secret at least 128 bits that nobody can guess; not a password
   */
  public static EncryptionKey derived(byte[] secret, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] derived = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
      return new EncryptionKey(new SecretKeySpec(derived, "AES"));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", missing);
    }
  }

  /** The nonce, then the encrypted text with its tag. */
  public byte[] encrypt(String text, String row) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, key);
      cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
      byte[] encrypted = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] nonce = cipher.getIV();
      byte[] both = Arrays.copyOf(nonce, nonce.length + encrypted.length);
      System.arraycopy(encrypted, 0, both, nonce.length, encrypted.length);
      return both;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java has AES-GCM", missing);
    }
  }

  public String decrypt(byte[] encrypted, String row) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, encrypted, 0, NONCE_BYTES));
      cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
      byte[] text = cipher.doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException(
          "Encrypted with another key, for another row, or changed since", refused);
    }
  }
}
