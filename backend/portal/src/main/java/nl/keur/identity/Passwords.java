package nl.keur.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Passwords as Argon2id hashes (19 MiB, two rounds, one lane: OWASP's lower bound). */
@Singleton
class Passwords {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private final String decoy = hash("no account has this password");

  String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }

  /**
   * Same work whether or not there is a hash, so that timing tells nothing of who has an account.
   */
  boolean matches(String password, Optional<String> hash) {
    boolean right = Password.check(password, hash.orElse(decoy)).with(ARGON2);
    return right && hash.isPresent();
  }
}
