package nl.keur.content.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Published;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Dutch questions read like plain Dutch. LIX calls 30 to 40 easy and 50 up difficult; newspapers
 * stand between. The bound is the middle of theirs: our long words are terms of law that a question
 * must name, so what is above it has long sentences or heaped nouns, and those can be mended.
 */
class ReadingLevelTest {
  private static final double BOUND = 45;
  private static final Path LIST = Path.of("target", "reading-level.txt");

  /** Questions above the bound, each with the reason why it can't be said more simply. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "VP-05", "its options are the roles of the GDPR, by the names of the law",
          "CR-13", "most of its few words are the definition of profiling");

  private record Level(Question question, Lix lix) {
    static Level of(Question question) {
      return new Level(question, Lix.of(Asked.of(question).stream().map(Text::nl).toList()));
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "%5.1f  %4.1f words a sentence  %2d%% long words  %4d words  %-5s  %s",
          lix.value(),
          lix.wordsPerSentence(),
          100 * lix.longWords() / lix.words(),
          lix.words(),
          question.id(),
          question.text().nl());
    }
  }

  @Test
  void noQuestionReadsHarderThanB1() throws IOException {
    List<Level> levels = levels();
    Files.createDirectories(LIST.getParent());
    Files.write(LIST, levels.stream().map(Level::line).toList());
    System.out.printf(
        Locale.ROOT,
        "Reading level of %d questions: LIX %.1f in the middle, %.1f at most, bound %.0f (%s)%n",
        levels.size(),
        levels.get(levels.size() / 2).lix().value(),
        levels.getFirst().lix().value(),
        BOUND,
        LIST);

    assertThat(levels)
        .filteredOn(level -> !EXCEPTIONS.containsKey(level.question().id()))
        .filteredOn(level -> level.lix().value() > BOUND)
        .as("shorter sentences or shorter words, or an exception with its reason")
        .extracting(Level::line)
        .isEmpty();
  }

  @Test
  void noExceptionOutlivesItsQuestion() {
    assertThat(levels())
        .filteredOn(level -> level.lix().value() > BOUND)
        .extracting(level -> level.question().id())
        .containsAll(EXCEPTIONS.keySet());
  }

  /** Hardest first. */
  private static List<Level> levels() {
    Collection<Question> questions = Published.CONTENT.questionsById().values();
    return questions.stream()
        .map(Level::of)
        .sorted(Comparator.comparingDouble((Level level) -> level.lix().value()).reversed())
        .toList();
  }

  @Test
  void lixIsWordsPerSentenceAndLongWordsInAHundred() {
    Lix lix = Lix.of(List.of("De docent leest de toets. Daarna geeft hij een cijfer.", "Onbekend"));

    assertThat(lix).isEqualTo(new Lix(11, 3, 1));
    assertThat(lix.value()).isCloseTo(11 / 3.0 + 100 / 11.0, within(0.001));
  }

  @Test
  void anAbbreviationEndsNoSentenceAndHalvesOfAWordCountApart() {
    assertThat(Lix.of(List.of("Zie art. 5 van de AI-verordening."))).isEqualTo(new Lix(6, 1, 1));
  }

  @Test
  void theDutchOfOfficesIsAboveTheBound() {
    Lix lix =
        Lix.of(
            List.of(
                "De verwerkingsverantwoordelijke onderwijsinstelling dient voorafgaand aan de"
                    + " ingebruikneming van het systeem een beoordeling uit te voeren"
                    + " overeenkomstig de toepasselijke wettelijke bepalingen."));

    assertThat(lix.value()).isGreaterThan(BOUND);
  }
}
