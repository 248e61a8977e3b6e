package nl.keur.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;

class EventSentenceTest {
  private static final Path SOURCES = Path.of("src/main/java/nl/keur");

  /** An action, as the past tense in which events are named, as a string of its own. */
  private static final Pattern ACTION =
      Pattern.compile(
          "\"((?:[A-Z][a-z]+)+(?:ed|en|Set|Read|Sent|Made|In|Out|Up|Reset|Everywhere|Optional|Bound))\"");

  @Test
  void everyEventThatIsPublishedHasASentenceInBothLanguages() {
    assertThat(published())
        .contains("SignedIn", "AnswerSaved", "LogExported")
        .allMatch(EventSentence::knows);
    assertThat(EventSentence.labels().values())
        .allSatisfy(
            label -> {
              assertThat(label.nl()).isNotBlank().doesNotContain("{");
              assertThat(label.en()).isNotBlank().isNotEqualTo(label.nl()).doesNotContain("{");
            });
  }

  @Test
  void aVendorWithoutAPersonIsNamedItself() {
    Text sentence =
        EventSentence.of(
            Optional.empty(), Optional.of("Letterlicht"), "EvidenceAttached", Optional.empty());

    assertThat(sentence)
        .isEqualTo(new Text("Letterlicht heeft bewijs toegevoegd.", "Letterlicht added evidence."));
  }

  @Test
  void aNameThatEndsWithAFullStopEndsTheSentence() {
    assertThat(
            EventSentence.of(
                Optional.of("Noor de Wit"),
                Optional.of("Letterlicht B.V."),
                "OfferAwarded",
                Optional.empty()))
        .isEqualTo(
            new Text(
                "Noor de Wit heeft gegund aan Letterlicht B.V.",
                "Noor de Wit awarded to Letterlicht B.V."));
  }

  private static Set<String> published() {
    Set<String> actions = new TreeSet<>();
    try (var files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> collect(file, actions));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return actions;
  }

  private static void collect(Path file, Set<String> actions) {
    try {
      String source = Files.readString(file);
      if (source.contains("DomainEvent")
          || source.contains("OpenAfterPassword")
          || source.contains("SessionTrail")) {
        Matcher matcher = ACTION.matcher(source);
        while (matcher.find()) {
          actions.add(matcher.group(1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
