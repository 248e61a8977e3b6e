package nl.keur.content.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;
import nl.keur.content.library.Mistake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a case is told by file and line, and a case that states nonsense does not pass. */
class CaseMistakesTest {
  private static final Path ROOT = Path.of("..", "..");
  private static ContentLibrary library;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheContent() {
    library = ContentReader.of(ROOT.resolve("checklists"), ROOT.resolve("clauses")).library();
  }

  @Test
  void whatTheContentDoesNotHoldIsToldByFileAndLine() throws IOException {
    List<String> mistakes =
        mistakes(
            """
            case: small
            story: {nl: Klein, en: Small}
            answers:
              intake: {RQ-01: no}
              vendor: {RQ-22: 7}
            reviews: {PF-01: {points: 3}}
            decided: {practice: maybe}
            parameters: {authorisation: sometimes}
            expect:
              facts: {risk: high}
              duties: {includes: [dep-99]}
              findings: {no-such-rule: shift}
            twin:
              story: {nl: Anders, en: Different}
              expect: {contract: perhaps}
            """);

    assertThat(mistakes)
        .containsExactly(
            "checklists/cases/small.yaml:4: 'RQ-01' is not a question of the sheet 'intake'.",
            "checklists/cases/small.yaml:5: Write a level, 0 to 4.",
            "checklists/cases/small.yaml:6: Vendors get no question 'PF-01'.",
            "checklists/cases/small.yaml:7: 'practice' has no value 'maybe'.",
            "checklists/cases/small.yaml:8: No clause lets you choose 'sometimes' at"
                + " 'authorisation'.",
            "checklists/cases/small.yaml:10: There is no fact 'risk'.",
            "checklists/cases/small.yaml:11: The content holds no 'dep-99'.",
            "checklists/cases/small.yaml:12: There is no rule 'no-such-rule'.",
            "checklists/cases/small.yaml:15: Write one of: continue, hold, no-contract.");
  }

  @Test
  void aFileIsNamedAfterItsCase() throws IOException {
    assertThat(
            mistakes(
                """
                case: large
                story: {nl: Groot, en: Large}
                answers: {}
                expect: {}
                twin: {story: {nl: Anders, en: Different}, expect: {}}
                """))
        .containsExactly(
            "checklists/cases/small.yaml:1: Give the file the name of the case: large.yaml.");
  }

  @Test
  void anythingElseThanWhatIsStatedIsTold() throws IOException {
    WorkedCase one =
        read("""
                case: small
                story: {nl: Klein, en: Small}
                answers:
                  pre-flight: {PF-06: {value: "yes", explanation: "Ja."}}
                expect:
                  facts: {practice: none}
                  stops: []
                  shown: {excludes: [PF-01]}
                twin: {story: {nl: Anders, en: Different}, expect: {stops: [PF-06]}}
                """)
            .getFirst();
    Outcome outcome = CaseRun.of(library, one.base());

    assertThat(Checks.of(one.expect(), library))
        .flatExtracting(check -> check.differences().apply(outcome))
        .containsExactly(
            "practice is stated as [none], but is Known[values=[prohibited]]",
            "came out, but is excluded: PF-01",
            "came out, but is not stated: PF-06");
    assertThat(Checks.of(one.twinExpect(), library))
        .as("a twin that comes out as its base")
        .flatExtracting(check -> check.differences().apply(outcome))
        .isEmpty();
  }

  private List<String> mistakes(String yaml) throws IOException {
    CaseReader reader = new CaseReader(library);
    write(yaml);
    reader.read(folder);
    return reader.mistakes().stream().map(Mistake::toString).toList();
  }

  private List<WorkedCase> read(String yaml) throws IOException {
    write(yaml);
    return new CaseReader(library).read(folder);
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("small.yaml"), yaml);
  }
}
