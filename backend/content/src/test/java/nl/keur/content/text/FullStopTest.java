package nl.keur.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullStopTest {
  @ParameterizedTest
  @CsvSource({
    "Het is ingepakt, Het is ingepakt., Het is ingepakt",
    "Het is ingepakt., Het is ingepakt., Het is ingepakt",
    "Letterlicht B.V., Letterlicht B.V., Letterlicht B.V.",
    "antwoord a.u.b., antwoord a.u.b., antwoord a.u.b.",
    "Werkt het?, Werkt het?, Werkt het?",
    "en zo voort..., en zo voort..., en zo voort...",
  })
  void aSentenceEndsWithOneFullStopAndAPartWithNone(String words, String sentence, String part) {
    assertThat(FullStop.behind(words)).isEqualTo(sentence);
    assertThat(FullStop.without(words)).isEqualTo(part);
  }
}
