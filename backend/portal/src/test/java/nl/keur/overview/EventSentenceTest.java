package nl.keur.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
      Pattern.compile("\"((?:[A-Z][a-z]+){2,}(?:ed|en|Set|Read|Sent))\"");

  /** Events of the institution, which belong to no dossier. */
  private static final Set<String> ELSEWHERE =
      Set.of("ColleagueAdded", "RolesChanged", "PasswordLinkMade", "InstitutionSetUp");

  @Test
  void everyEventThatIsPublishedInADossierHasASentence() {
    assertThat(published()).isNotEmpty().allMatch(EventSentence::knows);
  }

  @Test
  void aVendorWithoutAPersonIsNamedItself() {
    var event =
        new DossierEvent(
            Instant.EPOCH,
            Optional.empty(),
            Optional.of("Letterlicht"),
            "EvidenceAttached",
            Optional.empty());

    assertThat(EventSentence.of(event).nl()).isEqualTo("Letterlicht heeft bewijs toegevoegd.");
    assertThat(EventSentence.of(event).en()).isEqualTo("Letterlicht added evidence.");
  }

  @Test
  void aNameThatEndsWithAFullStopEndsTheSentence() {
    var event =
        new DossierEvent(
            Instant.EPOCH,
            Optional.of("Noor de Wit"),
            Optional.of("Letterlicht B.V."),
            "OfferAwarded",
            Optional.empty());

    assertThat(EventSentence.of(event))
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
          .filter(file -> !file.startsWith(SOURCES.resolve("overview")))
          .forEach(file -> collect(file, actions));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    actions.removeAll(ELSEWHERE);
    return actions;
  }

  private static void collect(Path file, Set<String> actions) {
    try {
      String source = Files.readString(file);
      if (source.contains("DomainEvent")) {
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
