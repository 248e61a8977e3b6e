package nl.keur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The front end takes its types from a committed description, which has to be the present one. */
class ApiDescriptionTest {
  private static final Path GENERATED = Path.of("target/classes/META-INF/swagger/keur-1.0.0.yml");
  private static final Path COMMITTED = Path.of("../../frontend/openapi.yaml");

  @Test
  void theCommittedDescriptionIsTheOneGeneratedFromTheRoutes() throws IOException {
    assertThat(Files.readString(COMMITTED))
        .as(
            "frontend/openapi.yaml is out of date: copy"
                + " backend/portal/%s over it and build the front end again",
            GENERATED)
        .isEqualTo(Files.readString(GENERATED));
  }
}
