package nl.keur.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** A route of which somebody forgot to say for whom it is, is for nobody. */
@DatabaseTest
@OwnPortal
class DenyByDefaultTest {
  @Test
  void aRouteThatIsForNobodyCanNotBeReached() {
    try (RunningPortal portal = RunningPortal.with(Map.of("walls.forgotten", true))) {
      assertThat(portal.visitor().get("/api/forgotten").status()).isEqualTo(401);
      assertThat(portal.visitor().post("/api/forgotten", Map.of()).status()).isEqualTo(401);
      for (var staff :
          java.util.List.of(
              portal.newInstitution().administrator(), portal.newInstitution().purchaser())) {
        assertThat(staff.get("/api/forgotten").problem()).isEqualTo("identity/not-allowed");
        assertThat(staff.post("/api/forgotten", Map.of()).problem())
            .isEqualTo("identity/not-allowed");
      }
    }
  }

  /** As a colleague in a hurry would write it. */
  @Controller("/api/forgotten")
  @Requires(property = "walls.forgotten")
  static class Forgotten {
    @Get
    String read() {
      return "secret";
    }

    @Post
    String write() {
      return "secret";
    }
  }
}
