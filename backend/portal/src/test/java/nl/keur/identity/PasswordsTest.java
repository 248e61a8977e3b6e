package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final PasswordCost CHEAP = new PasswordCost(64, 1);

  @Test
  void aPasswordCostsWhatOwaspAsksAtLeastUnlessThePortalIsToldOtherwise() throws IOException {
    Map<String, Object> shipped;
    try (InputStream yaml = getClass().getResourceAsStream("/application.yml")) {
      shipped = new YamlPropertySourceLoader().read("application", yaml);
    }

    assertThat(shipped)
        .containsEntry("keur.password.memory-in-kib", 19456)
        .containsEntry("keur.password.rounds", 2);
    assertThat(new Passwords(new PasswordCost(19456, 2)).hash("paardenbloem"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void aPasswordStaysRightWhenTheCostOfNewOnesIsRaised() {
    String before = new Passwords(CHEAP).hash("paardenbloem");
    Passwords after = new Passwords(new PasswordCost(128, 2));

    assertThat(after.matches("paardenbloem", Optional.of(before))).isTrue();
    assertThat(after.matches("boterbloem", Optional.of(before))).isFalse();
    assertThat(after.hash("paardenbloem")).startsWith("$argon2id$v=19$m=128,t=2,p=1$");
  }

  @Test
  void withoutAHashNoPasswordIsRight() {
    Passwords passwords = new Passwords(CHEAP);

    assertThat(passwords.matches("no account has this password", Optional.empty())).isFalse();
  }
}
