package nl.keur.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code docs/threats.yaml} promises no test that does not exist, and leaves no threat out. */
class ThreatsTest {
  private static final Path BACKEND = Path.of("..");
  private static final int THREATS = 40;

  /** What each status has to say beside itself. */
  private static final Map<String, String> SAYS =
      Map.of(
          "tested", "tests",
          "reviewed", "reason",
          "not-applicable", "reason");

  private final Map<Integer, Map<String, Object>> threats = read();
  private final Map<String, String> sources = sources();

  @Test
  void everyThreatIsThereOnceWithAStatusThatSaysWhy() {
    assertThat(threats.keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, THREATS).boxed().toList());
    assertThat(threats)
        .allSatisfy(
            (number, threat) -> {
              assertThat(SAYS).as("status of %d", number).containsKey("" + threat.get("status"));
              assertThat(threat).containsKeys("threat", SAYS.get("" + threat.get("status")));
            });
  }

  @Test
  void everyTestThatIsNamedExists() {
    assertThat(threats)
        .allSatisfy(
            (number, threat) -> assertThat(tests(threat)).as("%d", number).allMatch(this::exists));
  }

  private boolean exists(String test) {
    String[] parts = test.split("\\.");
    return parts.length == 2
        && Optional.ofNullable(sources.get(parts[0]))
            .filter(source -> source.contains("void " + parts[1] + "("))
            .isPresent();
  }

  @SuppressWarnings("unchecked")
  private static List<String> tests(Map<String, Object> threat) {
    return (List<String>) threat.getOrDefault("tests", List.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<Integer, Map<String, Object>> read() {
    return (Map<Integer, Map<String, Object>>)
        new Load(LoadSettings.builder().build())
            .loadFromString(text(BACKEND.resolve("docs/threats.yaml")));
  }

  /** Every test class of the backend, by name. */
  private static Map<String, String> sources() {
    try (Stream<Path> modules = Files.list(BACKEND)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(ThreatsTest::files)
          .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
          .collect(toMap(ThreatsTest::name, ThreatsTest::text, (one, other) -> one + other));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
