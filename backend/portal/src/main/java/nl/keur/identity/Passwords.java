package nl.keur.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Passwords as Argon2id hashes, of which each says what it cost. */
@Singleton
class Passwords {
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private final Argon2Function argon2;
  private final String decoy;

  Passwords(PasswordCost cost) {
    argon2 =
        Argon2Function.getInstance(cost.memoryInKib(), cost.rounds(), LANES, HASH_BYTES, Argon2.ID);
    decoy = hash("no account has this password");
  }

  String hash(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult();
  }

  /**
   * Same work whether or not there is a hash, so that timing tells nothing of who has an account.
   */
  boolean matches(String password, Optional<String> hash) {
    String against = hash.orElse(decoy);
    boolean right =
        Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
    return right && hash.isPresent();
  }
}
