package nl.keur.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.keur.content.text.Language;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.MailRequested.Recipient;
import nl.keur.kernel.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail texts, and who may get a mail. */
class WritingMailTest {
  private static final Recipient ZOE = new Recipient("Zoë", "zoe@leverancier.example");

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "zoe@x.example\r\nBcc: ander@x.example",
        "zoe@x.example\nSubject: x",
        "zoe@x.example, ander@x.example",
        "zoe@x.example;ander@x.example",
        "<zoe@x.example>",
        "zoe@x@y.example",
        "zoe",
        "@x.example",
        "zoe@",
        ""
      })
  void whatIsNotOneAddressIsRefused(String address) {
    assertThatThrownBy(() -> new Recipient("Zoë", address))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"Zoë\r\nBcc: ander@x.example", "Zoë\n", "Zo\0ë", "Zo\u0085ë"})
  void aNameStandsOnOneLine(String name) {
    assertThatThrownBy(() -> new Recipient(name, "zoe@x.example"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSubjectStandsOnOneLine() {
    Mail mail = new MailTexts().write(invitation(Map.of("system", "Score\r\nBcc: x@x.example")));

    assertThat(mail.subject()).isEqualTo("Questions from Zuid about Score Bcc: x@x.example");
  }

  @Test
  void aValueIsNotReadAsAPlaceholder() {
    Mail mail = new MailTexts().write(invitation(Map.of("system", "{{link}} $1 \\")));

    assertThat(mail.subject()).isEqualTo("Questions from Zuid about {{link}} $1 \\");
  }

  @Test
  void aMissingValueIsAMistakeOfTheProgram() {
    var request =
        MailRequested.of(
            new Scope.InstitutionScope(UUID.randomUUID()),
            ZOE,
            Language.EN,
            "questionnaire-invitation",
            Map.of());

    assertThatThrownBy(() -> new MailTexts().write(request))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTextNamesTheSameValuesInBothLanguages(String template) throws IOException {
    assertThat(placeholders(template, "en"))
        .containsExactlyElementsOf(placeholders(template, "nl"));
  }

  static List<String> templates() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replaceFirst("\\.(nl|en)\\.txt$", ""))
          .distinct()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> placeholders(String template, String language) throws IOException {
    String text = Files.readString(folder().resolve(template + "." + language + ".txt"));
    return Pattern.compile("\\{\\{(\\w+)}}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .toList();
  }

  private static Path folder() {
    try {
      var file = MailTexts.class.getResource("questionnaire-invitation.nl.txt");
      return Path.of(file.toURI()).getParent();
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static MailRequested invitation(Map<String, String> changed) {
    var values =
        new java.util.HashMap<>(
            Map.of(
                "name", "Zoë",
                "institution", "Zuid",
                "system", "Score",
                "procurement", "Essays",
                "link", "https://keur.example/i",
                "deadline", "15 January 2027"));
    values.putAll(changed);
    return MailRequested.of(
        new Scope.InstitutionScope(UUID.randomUUID()),
        ZOE,
        Language.EN,
        "questionnaire-invitation",
        values);
  }
}
