package nl.keur.content.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.keur.content.clause.Published;
import nl.keur.content.library.Mistake;
import nl.keur.content.library.Mistakes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each point of the sources is covered by something that exists, or left out with a reason. */
class CoverageTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path TABLE = Path.of("target", "coverage.md");

  private static Set<String> screens;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheScreens() {
    screens = Screens.in(ROOT.resolve("frontend").resolve("src").resolve("features"));
  }

  @Test
  void everyPointIsCoveredByWhatExistsOrLeftOutWithAReason() {
    Mistakes mistakes = new Mistakes();
    Coverage coverage = read(ROOT.resolve("checklists").resolve("coverage"), mistakes);
    CoverageTable table = new CoverageTable(coverage);
    table.write(TABLE);
    System.out.printf("Coverage of the sources, %s (%s)%n", table.summary(), TABLE);

    assertThat(mistakes.list()).extracting(Mistake::toString).isEmpty();
    assertThat(coverage.points()).isNotEmpty();
    assertThat(coverage.open())
        .as("neither covered nor left out with a reason")
        .extracting(SourcePoint::id)
        .isEmpty();
  }

  @Test
  void theFrontEndNamesItsPagesWhereTheyAreRead() {
    assertThat(screens).contains("/", "/procurements/:id/classification", "/systems/:id");
  }

  @Test
  void aWrongNameAMissingLanguageAndAnIdGivenTwiceAreToldByFileAndLine() throws IOException {
    assertThat(
            mistakes(
                """
                passages:
                - id: S1-1
                  section: '1'
                  kind: rule
                  point: {nl: Zo., en: So.}
                  covered-by: [RQ-22, mcc-hr-07, dep-26-2, fact:risk_level, screen:/systems/:id]
                - id: S1-1
                  section: '1'
                  kind: rule
                  point: {nl: Zo.}
                  covered-by: [RQ-999, fact:risk, screen:/nowhere, risk_level, RQ-22, RQ-22]
                - id: S1-3
                  section: '1'
                  kind: opinion
                  point: {nl: Zo., en: So.}
                  covered-by: [RQ-22]
                  not-covered: {nl: Daarom., en: Therefore.}
                """))
        .satisfiesExactly(
            told -> assertThat(told).contains(":7: The id 'S1-1' is already used"),
            told -> assertThat(told).contains(":10: 'en' is missing here"),
            told -> assertThat(told).contains(":11: 'RQ-22' covers S1-1 already"),
            told -> assertThat(told).contains(":11: Nothing in the content is called 'RQ-999'"),
            told -> assertThat(told).contains(":11: Nothing in the content is called 'fact:risk'"),
            told -> assertThat(told).contains("is called 'risk_level'"),
            told -> assertThat(told).contains("is called 'screen:/nowhere'"),
            told -> assertThat(told).contains(":14: 'opinion' is not known here"),
            told -> assertThat(told).contains(":17: S1-3 is covered, so it needs no reason"));
  }

  @Test
  void aPointWithoutAnythingIsOpenAndTheTableSaysSo() throws IOException {
    write(
        """
        passages:
        - id: S1-1
          section: '1'
          kind: process
          point: {nl: Iets., en: Something | else.}
          covered-by: []
        - id: S1-2
          section: '1'
          kind: process
          point: {nl: Iets., en: Something.}
          covered-by: []
          not-covered: {nl: Daarom., en: Therefore.}
        - id: S1-3
          section: '1'
          kind: process
          point: {nl: Iets., en: Something.}
          covered-by: [fact:risk_level, 'screen:/systems/:id']
        """);
    Coverage coverage = read(folder, new Mistakes());

    assertThat(coverage.open()).extracting(SourcePoint::id).containsExactly("S1-1");
    assertThat(new CoverageTable(coverage).text())
        .contains(
            "3 points: 1 covered, 1 left out with a reason, 1 open.",
            "| facts | 1 | 1 |",
            "| S1-1 | Something \\| else. | **open** |",
            "| S1-2 | Something. | not covered: Therefore. |",
            "| S1-3 | Something. | fact:risk_level Risk level according to the institution;"
                + " screen:/systems/:id |");
  }

  private List<String> mistakes(String yaml) throws IOException {
    write(yaml);
    Mistakes mistakes = new Mistakes();
    read(folder, mistakes);
    return mistakes.list().stream().map(Mistake::toString).toList();
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("small.yaml"), yaml);
  }

  private static Coverage read(Path folder, Mistakes mistakes) {
    Coverage coverage =
        new Coverage(
            new CoverageReader(mistakes).read(folder), Coverers.of(Published.CONTENT, screens));
    coverage.check(mistakes);
    return coverage;
  }
}
