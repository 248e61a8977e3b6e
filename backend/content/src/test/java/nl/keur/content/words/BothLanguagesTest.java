package nl.keur.content.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.keur.content.clause.Published;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Dutch and English say as much as each other, text by text: where one is twice as long, a sentence
 * was added, or left out, in one of the two.
 */
class BothLanguagesTest {
  private static final int LONG_ENOUGH = 12;
  private static final double TWICE = 2;
  private static final Path ROOT = Path.of("..", "..");
  private static final Path LIST = Path.of("target", "size.txt");
  private static final List<Pair> PAIRS = pairs();

  private record Pair(ReadText nl, ReadText en) {
    double ratio() {
      return (double) nl.length() / en.length();
    }

    boolean isLong() {
      return Math.max(nl.length(), en.length()) >= LONG_ENOUGH;
    }

    /** The clause set, when it is of a clause. */
    String set() {
      return nl.place().file().replaceFirst("^clauses/([^/]+)/.*", "$1");
    }

    boolean isOfAClause() {
      return nl.place().file().endsWith(".md");
    }
  }

  @Test
  void noTextIsTwiceAsLongInOneLanguage() {
    assertThat(PAIRS)
        .filteredOn(Pair::isLong)
        .hasSizeGreaterThan(3_000)
        .filteredOn(pair -> pair.ratio() > TWICE || pair.ratio() < 1 / TWICE)
        .isEmpty();
  }

  /** For whoever wants to know how much there is to read. */
  @Test
  void everySetOfClausesIsAsLongInBothLanguages() throws IOException {
    Map<String, List<Pair>> sets =
        PAIRS.stream()
            .filter(Pair::isOfAClause)
            .collect(Collectors.groupingBy(Pair::set, TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    Published.CONTENT
        .checklists()
        .forEach(
            (id, list) -> lines.add("%4d questions  %s".formatted(list.questions().count(), id)));
    sets.forEach(
        (id, pairs) ->
            lines.add(
                "%5d words in Dutch, %5d in English  %s"
                    .formatted(total(pairs, Pair::nl), total(pairs, Pair::en), id)));
    Files.createDirectories(LIST.getParent());
    Files.write(LIST, lines);
    lines.forEach(System.out::println);

    assertThat(sets.values())
        .allSatisfy(
            pairs ->
                assertThat((double) total(pairs, Pair::nl) / total(pairs, Pair::en))
                    .isBetween(0.8, 1.25));
  }

  private static int total(List<Pair> pairs, Function<Pair, ReadText> language) {
    return pairs.stream().map(language).mapToInt(ReadText::length).sum();
  }

  /** A file of YAML says everything twice; a clause has a file in each language. */
  private static List<Pair> pairs() {
    Map<String, List<ReadText>> files =
        ReadTexts.of(ContentFiles.of(ROOT.resolve("checklists"), ROOT.resolve("clauses"))).stream()
            .collect(
                Collectors.groupingBy(
                    text -> text.place().file().replaceFirst("\\.(nl|en)\\.md$", ""),
                    TreeMap::new,
                    Collectors.toList()));
    return files.values().stream().flatMap(texts -> pairs(texts).stream()).toList();
  }

  private static List<Pair> pairs(List<ReadText> texts) {
    List<ReadText> nl = in(Language.NL, texts);
    List<ReadText> en = in(Language.EN, texts);
    assertThat(en).as(texts.getFirst().place().file()).hasSameSizeAs(nl);
    return IntStream.range(0, nl.size()).mapToObj(i -> new Pair(nl.get(i), en.get(i))).toList();
  }

  private static List<ReadText> in(Language language, List<ReadText> texts) {
    return texts.stream().filter(text -> text.language() == language).toList();
  }
}
