package nl.keur.content.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.Mistake;
import nl.keur.content.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word that people read is spelled as the dictionary or our own list has it. */
class SpellingTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Map<Language, Spelling> SPELLINGS =
      Map.of(Language.NL, Spelling.of(Language.NL), Language.EN, Spelling.of(Language.EN));

  private static List<ReadText> texts;

  @BeforeAll
  static void readTheFiles() {
    texts =
        ReadTexts.of(ContentFiles.of(ROOT.resolve("checklists"), ROOT.resolve("clauses"))).stream()
            .filter(text -> !text.words().isBlank())
            .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noWordIsMisspelled(Language language) {
    assertThat(mistakes(texts, language)).isEmpty();
    System.out.printf(
        "Spelling, %s: %d texts; words of our own that none of them needs: %s%n",
        language.code(),
        texts.stream().filter(text -> text.language() == language).count(),
        SPELLINGS.get(language).unused());
  }

  @Test
  void aMisspelledWordIsToldByFileAndLineWhereverItStands() {
    List<ReadText> planted =
        ReadTexts.of(
            ContentFiles.of(
                Map.of(
                    "checklists/required/one.yaml",
                    """
                    questions:
                    - id: RQ-01
                      text: {nl: Wat is het antwoort?, en: What is the answer?}
                      levels:
                      - {level: 0, nl: Niets, en: Nothingg}
                    """,
                    "clauses/terms/01.nl.md",
                    """
                    ---
                    clause: terms-1
                    language: nl
                    ---
                    # Doel

                    1. {#purpose.term ?if=strict} De **leverancierr** doet {{wat_ook}}, zie [](#xqz).
                    """)));

    assertThat(mistakes(planted, Language.NL))
        .extracting(Mistake::toString)
        .containsExactly(
            "checklists/required/one.yaml:3: 'antwoort' is not spelled right. Perhaps: antwoord,"
                + " antwoordt.",
            "clauses/terms/01.nl.md:7: 'leverancierr' is not spelled right. Perhaps: leverancier,"
                + " leveranciers.");
    assertThat(mistakes(planted, Language.EN))
        .extracting(Mistake::line)
        .as("the level in English")
        .containsExactly(5);
  }

  @ParameterizedTest
  @CsvSource({
    "NL, De foto's van de trainings- en testdata zijn niet-openbaar.",
    "NL, 'Zie {{zxcv}}, [](#qwrt) en https://voorbeeld.example/zxcv of info@voorbeeld.example.'",
    "NL, Het DPIA-verslag en de ISO27001-verklaring van België.",
    "EN, The supplier’s sub-processors' lists don't count; Wi-Fi does."
  })
  void whatIsRightPasses(Language language, String text) {
    assertThat(SPELLINGS.get(language).unknown(text)).isEmpty();
  }

  @Test
  void aWordOfOurOwnInCapitalsIsNotRightInSmallLetters() {
    Spelling spelling = Spelling.of(Language.EN, Set.of("WCAG", "deployer"));

    assertThat(spelling.unknown("WCAG, Deployer and deployer")).isEmpty();
    assertThat(spelling.unknown("wcag and DEPLOYER")).containsExactly("wcag", "DEPLOYER");
  }

  private static List<Mistake> mistakes(List<ReadText> texts, Language language) {
    Spelling spelling = SPELLINGS.get(language);
    return texts.stream()
        .filter(text -> text.language() == language)
        .flatMap(
            text ->
                spelling.unknown(text.words()).stream()
                    .filter(word -> !isNameInStory(text, word))
                    .map(word -> told(text, word)))
        .sorted()
        .toList();
  }

  /** Schools and systems of the worked cases have invented names. */
  private static boolean isNameInStory(ReadText text, String word) {
    return text.place().file().startsWith("checklists/cases/")
        && Character.isUpperCase(word.charAt(0));
  }

  private static Mistake told(ReadText text, String word) {
    return new Mistake(
        text.place().file(),
        text.place().line(),
        "'%s' is not spelled right. Perhaps: %s."
            .formatted(word, String.join(", ", SPELLINGS.get(text.language()).meant(word))));
  }
}
