package nl.keur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture says what is there. */
class ArchitecturePageTest {
  private static final Path BACKEND = Path.of("..").toAbsolutePath().normalize();

  @Test
  void everyFeatureHasALineInTheIndexAndSaysWhatItIsFor() throws IOException {
    String page = Files.readString(BACKEND.resolve("ARCHITECTURE.md"));
    Path sources = BACKEND.resolve("portal/src/main/java/nl/keur");

    assertThat(features())
        .allSatisfy(
            feature -> {
              assertThat(page).contains("| `" + feature + "` |");
              assertThat(sources.resolve(feature).resolve("package-info.java")).exists();
            });
  }

  @Test
  void everyDecisionSaysSinceWhenItHolds() throws IOException {
    try (Stream<Path> decisions = Files.list(BACKEND.resolve("docs/adr"))) {
      assertThat(decisions)
          .isNotEmpty()
          .allSatisfy(
              decision ->
                  assertThat(Files.readString(decision))
                      .containsPattern("(?m)^# \\d{4} ")
                      .containsPattern(
                          "(?m)^(Accepted|Superseded by \\d{4}), \\d{4}-\\d{2}-\\d{2}$"));
    }
  }

  private static Set<String> features() {
    return Portal.CLASSES.stream()
        .map(Portal::feature)
        .filter(feature -> !feature.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
