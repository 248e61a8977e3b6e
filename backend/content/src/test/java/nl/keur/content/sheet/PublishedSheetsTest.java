package nl.keur.content.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Section;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.ConditionSentence;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.law.Duty;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;
import nl.keur.content.score.Profile;
import nl.keur.content.score.Scorecard;
import nl.keur.content.score.Submission;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published checklists, filled in at random from intake to the vendor's sheet. */
class PublishedSheetsTest {
  private static final int ROUNDS = 40;
  private static final Pattern QUESTION_ID = Pattern.compile("\\b(IN|BC|PF|VP|RQ|OP)-\\d+\\b");

  private static ContentLibrary content;

  @BeforeAll
  static void read() {
    content = ContentReader.ofClassPath();
  }

  @Test
  void everySheetCanBeFilledInUntilNothingWaitsAndIsScoredTheSameTwice() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Map<String, FactValue> outside = Map.of();
      SheetEvaluation institution = null;
      for (String checklist : List.of("intake", "pre-flight", "business-case")) {
        institution = filled(questions(checklist, Respondent.INSTITUTION), outside, random);
        outside = institution.base();
      }
      assertThat(institution).isNotNull();
      List<Question> issued = vendorQuestions();
      Map<String, FactValue> frozen =
          institution.facts().frozen(issued.stream().map(Question::id).collect(Collectors.toSet()));
      SheetEvaluation vendor = filled(issued, frozen, random);

      vendor
          .facts()
          .values(Fact.Scope.OFFER)
          .forEach(
              (id, value) -> {
                if (!(vendor.facts().getDefinition(id).origin() instanceof Fact.SetBy)) {
                  assertThat(value).as(id).isInstanceOf(FactValue.Known.class);
                }
              });
      assertThat(score(vendor)).isEqualTo(score(vendor));
    }
  }

  private static Scorecard score(SheetEvaluation vendor) {
    return Scorecard.of(
        Submission.of(vendor, Map.of(), List.of()),
        Map.of(),
        Profile.byQuestions("plain"),
        LocalDate.of(2026, 11, 21));
  }

  @Test
  void everyConditionSaysItselfWithoutIds() {
    Map<String, Question> questions =
        content.checklists().values().stream()
            .flatMap(Checklist::questions)
            .collect(Collectors.toMap(Question::id, Function.identity()));
    ContentWording wording = new ContentWording(content.vocabulary().facts(), questions);
    List<Condition> conditions =
        Stream.of(
                questions.values().stream().map(Question::showWhen),
                content.vocabulary().duties().stream().map(Duty::when),
                content.vocabulary().contradictions().stream().map(Contradiction::when))
            .flatMap(Function.identity())
            .toList();

    assertThat(conditions)
        .allSatisfy(
            condition -> {
              Text said = ConditionSentence.of(condition, wording);
              assertThat(said.nl()).doesNotContainPattern(QUESTION_ID).doesNotContain("_");
              assertThat(said.en()).doesNotContainPattern(QUESTION_ID).doesNotContain("_");
            });
  }

  /** Answers what is shown, again and again, until nothing is mandatory any more; then closes. */
  private static SheetEvaluation filled(
      List<Question> questions, Map<String, FactValue> outside, Random random) {
    Map<String, Fact> facts = content.vocabulary().facts();
    Map<String, Answer> answers = new HashMap<>();
    SheetEvaluation open = evaluate(questions, facts, outside, answers, false);
    while (!open.mandatoryBlanks().isEmpty()) {
      open.blanks().stream()
          .filter(question -> random.nextInt(4) > 0)
          .forEach(
              question -> value(question, random).ifPresent(v -> answers.put(question.id(), v)));
      open = evaluate(questions, facts, outside, answers, false);
    }
    assertThat(open.questions(Visibility.WAITING)).isEmpty();
    return evaluate(questions, facts, outside, answers, true);
  }

  private static SheetEvaluation evaluate(
      List<Question> questions,
      Map<String, Fact> facts,
      Map<String, FactValue> outside,
      Map<String, Answer> answers,
      boolean closed) {
    return new Sheet(questions, facts, outside, answers, Map.of(), closed).evaluate();
  }

  private static Optional<Answer> value(Question question, Random random) {
    return switch (question.type()) {
      case AnswerType.Choice choice -> Optional.of(one(choice.options(), random));
      case AnswerType.MultiChoice several -> Optional.of(one(several.options(), random));
      case AnswerType.Level level ->
          Optional.of(Answer.of(new AnswerValue.AtLevel(random.nextInt(5))));
      case AnswerType.Number number ->
          Optional.of(Answer.of(new AnswerValue.Amount(BigDecimal.TEN)));
      case AnswerType.Date date ->
          Optional.of(Answer.of(new AnswerValue.OnDate(LocalDate.of(2027, 1, 1))));
      case AnswerType.FreeText text ->
          Optional.of(Answer.of(new AnswerValue.Words("Wij doen dit.")));
      case AnswerType.Table table -> Optional.empty();
      case AnswerType.File file -> Optional.empty();
    };
  }

  private static Answer one(List<Option> options, Random random) {
    String value = options.get(random.nextInt(options.size())).value();
    return Answer.of(new AnswerValue.Chosen(Set.of(value)));
  }

  private static List<Question> questions(String checklist, Respondent respondent) {
    return content.getChecklist(checklist).sectionsFor(respondent).stream()
        .map(Section::questions)
        .flatMap(List::stream)
        .toList();
  }

  private static List<Question> vendorQuestions() {
    return Stream.of("pre-flight", "required", "optional")
        .flatMap(checklist -> questions(checklist, Respondent.VENDOR).stream())
        .toList();
  }
}
