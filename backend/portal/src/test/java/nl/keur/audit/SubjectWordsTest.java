package nl.keur.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SubjectWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/nl/keur");

  /** The kind of subject stands behind the action, which is a string or a name for one. */
  private static final Pattern KIND =
      Pattern.compile("(?:\"[A-Z]\\w+\"|\\baction|\\bSAVED)\\s*,\\s*\"([a-z_]+)\"");

  @Test
  void everyKindOfSubjectThatIsPublishedHasWordsInBothLanguages() {
    Set<String> published = published();

    assertThat(published).hasSizeGreaterThan(15).contains("offer", "answer_sheet", "person");
    assertThat(SubjectWords.labels().keySet()).containsAll(published);
    assertThat(SubjectWords.labels().values())
        .allSatisfy(
            label -> {
              assertThat(label.nl()).isNotBlank();
              assertThat(label.en()).isNotBlank();
            });
  }

  private static Set<String> published() {
    Set<String> kinds = new TreeSet<>();
    try (var files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(SubjectWordsTest::source)
          .filter(source -> source.contains("DomainEvent"))
          .forEach(source -> collect(source, kinds));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return kinds;
  }

  private static void collect(String source, Set<String> kinds) {
    Matcher matcher = KIND.matcher(source);
    while (matcher.find()) {
      kinds.add(matcher.group(1));
    }
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
