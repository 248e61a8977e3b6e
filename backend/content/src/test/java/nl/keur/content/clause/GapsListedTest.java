package nl.keur.content.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;

/** What a gap at each scored question of a vendor calls for, as a list for lawyers. */
class GapsListedTest {
  private static final Path LIST = Path.of("target", "gaps.md");
  private static final ContentLibrary CONTENT = Published.CONTENT;

  @Test
  void everyScoredQuestionOfAVendorIsListedWithItsClausesOrAReason() throws IOException {
    List<Question> scored =
        CONTENT.questionsById().values().stream()
            .filter(question -> question.answeredBy() == Respondent.VENDOR)
            .filter(Question::scored)
            .toList();
    write(scored);

    assertThat(Files.readAllLines(LIST).stream().filter(line -> line.matches("\\| [A-Z]+-\\d+ .*")))
        .hasSameSizeAs(scored)
        .noneMatch(row -> row.matches(".*\\|\\s*\\|"));
  }

  @Test
  void everyRequiredQuestionThatIsScoredHasASpecialConditionOfItsOwn() {
    assertThat(CONTENT.getChecklist("required").questions().filter(Question::scored))
        .allSatisfy(
            question ->
                assertThat(CONTENT.clausesCalledBy(question.id()))
                    .as(question.id())
                    .anyMatch(clause -> clause.kind() == Clause.Kind.SPECIAL_CONDITION));
  }

  private static void write(List<Question> scored) throws IOException {
    long reasons = scored.stream().filter(question -> question.callsNoClause().isPresent()).count();
    String summary =
        "%d questions whose answer can show a gap: %d call for clauses, %d for none with a reason"
            .formatted(scored.size(), scored.size() - reasons, reasons);
    System.out.println("Gaps, " + summary + " (target/gaps.md)");
    Files.createDirectories(LIST.getParent());
    Files.writeString(
        LIST,
        "# What a gap calls for\n\n%s.\n\n| question | asks | a gap calls for |\n|---|---|---|\n"
                .formatted(summary)
            + scored.stream().map(GapsListedTest::row).collect(Collectors.joining()));
  }

  private static String row(Question question) {
    String clauses =
        CONTENT.clausesCalledBy(question.id()).stream()
            .map(clause -> clause.id() + " " + clause.title().en())
            .collect(Collectors.joining("; "));
    return "| %s | %s | %s |%n"
        .formatted(
            question.id(),
            question.text().en(),
            question.callsNoClause().map(Text::en).map("no clause: "::concat).orElse(clauses));
  }
}
