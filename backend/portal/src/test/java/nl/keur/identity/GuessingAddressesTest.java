package nl.keur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.keur.testing.Browser;
import nl.keur.testing.CountedStatements;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** Who guesses addresses learns nothing from the answer, nor from the work that it takes. */
@DatabaseTest
class GuessingAddressesTest {
  private final RunningPortal portal;

  GuessingAddressesTest(RunningPortal portal) {
    this.portal = portal;
  }

  @Test
  void signingInTakesTheSameWorkForAnAddressThatIsKnownAndOneThatIsNot() {
    String known =
        new Colleague(portal, portal.newInstitution().administrator(), Role.REVIEWER).email();

    Browser.Reply refused = signIn(known);
    Browser.Reply unknown = signIn(somebody());

    assertThat(refused.status()).isEqualTo(401).isEqualTo(unknown.status());
    assertThat(refused.text()).isEqualTo(unknown.text());
    assertThat(statements(known)).isEqualTo(statements(somebody()));
  }

  /** The least of a few, as something else may be at work in between. */
  private int statements(String email) {
    CountedStatements counted = portal.bean(CountedStatements.class);
    return IntStream.range(0, 3).map(time -> counted.during(() -> signIn(email))).min().orElse(0);
  }

  private Browser.Reply signIn(String email) {
    return portal
        .visitor()
        .post("/api/session", Map.of("email", email, "password", "een verkeerd wachtwoord"));
  }

  private static String somebody() {
    return UUID.randomUUID() + "@instelling.example";
  }
}
