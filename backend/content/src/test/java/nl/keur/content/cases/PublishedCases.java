package nl.keur.content.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;
import nl.keur.content.library.Mistake;

/** The cases of {@code checklists/cases/} with what comes out of them, run once for all tests. */
final class PublishedCases {
  private static final Path ROOT = Path.of("..", "..");

  static final ContentLibrary LIBRARY =
      ContentReader.of(ROOT.resolve("checklists"), ROOT.resolve("clauses")).library();

  private static final CaseReader READER = new CaseReader(LIBRARY);

  static final List<WorkedCase> ALL = READER.read(ROOT.resolve("checklists").resolve("cases"));

  private PublishedCases() {}

  static List<Mistake> mistakes() {
    return READER.mistakes();
  }

  /** What came out of a case and of its twin. */
  record Run(Outcome base, Outcome twin) {
    Stream<Outcome> both() {
      return Stream.of(base, twin);
    }
  }

  static Run run(WorkedCase one) {
    return Runs.BY_CASE.get(one.id());
  }

  static Stream<Outcome> outcomes() {
    return ALL.stream().flatMap(one -> run(one).both());
  }

  /** Apart, so that the mistakes in a case can be told before it is run. */
  private static final class Runs {
    static final Map<String, Run> BY_CASE =
        ALL.stream().collect(Collectors.toMap(WorkedCase::id, Runs::of));

    private static Run of(WorkedCase one) {
      return new Run(CaseRun.of(LIBRARY, one.base()), CaseRun.of(LIBRARY, one.twinSituation()));
    }
  }
}
