package nl.keur.content.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.proposal.ClauseOutcome;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.law.Duty;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;
import org.junit.jupiter.api.Test;

/**
 * Lists what no case touches: questions never answered, options and levels never chosen, clauses
 * never suggested, paragraphs with a condition never printed. It informs writers of cases and fails
 * nothing.
 */
class UntouchedTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path LIST = Path.of("target", "untouched.txt");

  private final Set<String> answered = new LinkedHashSet<>();
  private final Set<String> chosen = new LinkedHashSet<>();
  private final Set<String> suggested = new LinkedHashSet<>();
  private final Set<String> kept = new LinkedHashSet<>();
  private final Set<String> held = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> found = new LinkedHashSet<>();

  @Test
  void whatNoCaseTouchesIsListed() throws IOException {
    ContentLibrary library =
        ContentReader.of(ROOT.resolve("checklists"), ROOT.resolve("clauses")).library();
    List<WorkedCase> cases =
        new CaseReader(library).read(ROOT.resolve("checklists").resolve("cases"));
    for (WorkedCase one : cases) {
      touch(library, CaseRun.of(library, one.base()));
      touch(library, CaseRun.of(library, one.twinSituation()));
    }

    Map<String, List<String>> untouched = new LinkedHashMap<>();
    untouched.put("questions", left(questions(library).map(Question::id), answered));
    untouched.put("options", left(questions(library).flatMap(UntouchedTest::codes), chosen));
    untouched.put("clauses", left(library.clauses().stream().map(Clause::id), suggested));
    untouched.put("paragraphs", left(ConditionalParagraphs.of(library).stream(), kept));
    untouched.put("duties", left(library.vocabulary().duties().stream().map(Duty::id), held));
    untouched.put(
        "contradictions",
        left(library.vocabulary().contradictions().stream().map(Contradiction::id), seen));
    untouched.put("rules", left(library.vocabulary().roleShift().rules().keySet().stream(), found));
    write(cases.size(), untouched);

    assertThat(cases).isNotEmpty();
  }

  private static void write(int cases, Map<String, List<String>> untouched) throws IOException {
    Files.createDirectories(LIST.getParent());
    Files.writeString(
        LIST,
        untouched.entrySet().stream()
            .map(one -> one.getKey() + " " + said(one.getValue()))
            .collect(Collectors.joining("; ", "Untouched by any case: ", System.lineSeparator())));
    System.out.printf(
        "%d cases with twins leave untouched: %s (%s)%n",
        cases,
        untouched.entrySet().stream()
            .map(one -> one.getValue().size() + " " + one.getKey())
            .collect(Collectors.joining(", ")),
        LIST);
  }

  private void touch(ContentLibrary library, Outcome outcome) {
    kept.addAll(new ConditionalParagraphs(library).kept(outcome));
    outcome.facts().duties(library.vocabulary().duties()).forEach(duty -> held.add(duty.id()));
    outcome
        .facts()
        .contradictions(library.vocabulary().contradictions())
        .forEach(contradiction -> seen.add(contradiction.id()));
    if (outcome.change().isPresent()) {
      found.addAll(new ReportedChange(library, outcome).touched());
    }
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
