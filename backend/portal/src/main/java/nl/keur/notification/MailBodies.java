package nl.keur.notification;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.keur.kernel.EncryptionKey;
import nl.keur.kernel.PortalSecret;

/** Encrypts the body of a mail for its row in the outbox. */
@Singleton
class MailBodies {
  private final PortalSecret secret;

  MailBodies(PortalSecret secret) {
    this.secret = secret;
  }

  byte[] encrypt(UUID mailId, String body) {
    return key().encrypt(body, mailId.toString());
  }

  String decrypt(UUID mailId, byte[] encrypted) {
    return key().decrypt(encrypted, mailId.toString());
  }

  private EncryptionKey key() {
    return EncryptionKey.derived(secret.bytes(), "outbox mail body");
  }
}
