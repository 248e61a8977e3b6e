package nl.keur.content.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.proposal.ClauseOutcome;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;
import org.junit.jupiter.api.Test;

/**
 * Lists what no case touches: questions never answered, options and levels never chosen, clauses
 * never suggested. It informs writers of cases and fails nothing.
 */
class UntouchedTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path LIST = Path.of("target", "untouched.txt");

  private final Set<String> answered = new LinkedHashSet<>();
  private final Set<String> chosen = new LinkedHashSet<>();
  private final Set<String> suggested = new LinkedHashSet<>();

  @Test
  void whatNoCaseTouchesIsListed() throws IOException {
    ContentLibrary library =
        ContentReader.of(ROOT.resolve("checklists"), ROOT.resolve("clauses")).library();
    List<WorkedCase> cases =
        new CaseReader(library).read(ROOT.resolve("checklists").resolve("cases"));
    for (WorkedCase one : cases) {
      touch(CaseRun.of(library, one.base()));
      touch(CaseRun.of(library, one.twinSituation()));
    }

    List<String> questions = left(questions(library).map(Question::id), answered);
    List<String> options = left(questions(library).flatMap(UntouchedTest::codes), chosen);
    List<String> clauses = left(library.clauses().stream().map(Clause::id), suggested);
    String list =
        "Untouched by any case: questions %s; options %s; clauses %s%n"
            .formatted(said(questions), said(options), said(clauses));
    Files.createDirectories(LIST.getParent());
    Files.writeString(LIST, list);
    System.out.printf(
        "%d cases with twins leave untouched: %d questions, %d options, %d clauses (%s)%n",
        cases.size(), questions.size(), options.size(), clauses.size(), LIST);

    assertThat(cases).isNotEmpty();
  }

  private void touch(Outcome outcome) {
    outcome
        .sheets()
        .forEach(
            sheet ->
                sheet
                    .answers()
                    .forEach(
                        (question, answer) -> {
                          answered.add(question);
                          answer.value().ifPresent(value -> choose(question, value));
                        }));
    outcome.clauses().values().stream()
        .filter(clause -> clause.state() == ClauseOutcome.State.SUGGESTED)
        .forEach(clause -> suggested.add(clause.clause().id()));
  }

  private void choose(String question, AnswerValue value) {
    value.codes().forEach(code -> chosen.add(question + " " + code));
  }

  private static Stream<Question> questions(ContentLibrary library) {
    return library.checklists().values().stream().flatMap(Checklist::questions);
  }

  private static Stream<String> codes(Question question) {
    Stream<String> codes =
        switch (question.type()) {
          case AnswerType.Choice choice -> codes(choice.options(), choice.allowOther());
          case AnswerType.MultiChoice several -> codes(several.options(), several.allowOther());
          case AnswerType.Level level ->
              IntStream.range(0, level.descriptions().size()).mapToObj(Integer::toString);
          case AnswerType.Number number -> Stream.of();
          case AnswerType.Date date -> Stream.of();
          case AnswerType.FreeText text -> Stream.of();
          case AnswerType.Table table -> Stream.of();
          case AnswerType.File file -> Stream.of();
        };
    return codes.map(code -> question.id() + " " + code);
  }

  private static Stream<String> codes(List<Option> options, boolean other) {
    return Stream.concat(
            options.stream().map(Option::value), other ? Stream.of("other") : Stream.of())
        .distinct();
  }

  private static List<String> left(Stream<String> all, Set<String> touched) {
    List<String> left = new ArrayList<>(all.toList());
    left.removeAll(touched);
    return left;
  }

  private static String said(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }
}
