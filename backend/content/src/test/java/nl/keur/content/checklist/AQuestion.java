package nl.keur.content.checklist;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.condition.Condition;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/** Builds questions for tests; what a test does not name has a plain default. */
public final class AQuestion {
  private final String id;
  private final AnswerType type;
  private Text text;
  private String domain = "purpose";
  private Optional<Integer> weight = Optional.empty();
  private Question.Explanation explanation = new Question.Explanation(Need.NONE, Optional.empty());
  private Question.EvidenceDemand evidence =
      new Question.EvidenceDemand(Need.NONE, List.of(), Set.of());
  private boolean notApplicable;
  private Optional<Question.KnockOut> knockOut = Optional.empty();
  private Condition showWhen = Condition.ALWAYS;

  private AQuestion(String id, AnswerType type) {
    this.id = id;
    this.type = type;
    this.text = new Text("Vraag " + id + "?", "Question " + id + "?");
  }

  public static AQuestion of(String id, AnswerType type) {
    return new AQuestion(id, type);
  }

  /** Yes is worth 1, no is worth 0. */
  public static AQuestion yesNo(String id) {
    return of(
        id,
        new AnswerType.Choice(
            AnswerType.Choice.Style.YES_NO,
            List.of(
                new Option("yes", new Text("Ja", "Yes"), Optional.of(BigFraction.ONE)),
                new Option("no", new Text("Nee", "No"), Optional.of(BigFraction.ZERO))),
            false,
            List.of()));
  }

  /** The first of n options is worth 0, the last 1, those between evenly spread. */
  public static AQuestion choice(String id, String... values) {
    return of(
        id,
        new AnswerType.Choice(AnswerType.Choice.Style.CHOICE, options(values), false, List.of()));
  }

  public static AQuestion several(
      String id, AnswerType.MultiChoice.PointsRule rule, Option... options) {
    return of(
        id,
        new AnswerType.MultiChoice(
            List.of(options), List.of(), List.of(), Optional.of(rule), false, List.of()));
  }

  public static AQuestion level(String id) {
    return of(
        id,
        new AnswerType.Level(
            IntStream.range(0, 5)
                .mapToObj(level -> new Text("niveau " + level, "level " + level))
                .toList()));
  }

  public static AQuestion number(String id, int min, int max) {
    return of(
        id,
        new AnswerType.Number(
            "days", Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max))));
  }

  public static AQuestion words(String id, int maxCharacters) {
    return of(id, new AnswerType.FreeText(maxCharacters));
  }

  public static Option option(String value, int numerator, int denominator) {
    return new Option(value, Text.same(value), Optional.of(BigFraction.of(numerator, denominator)));
  }

  public static List<Option> options(String... values) {
    int steps = Math.max(1, values.length - 1);
    return IntStream.range(0, values.length)
        .mapToObj(index -> option(values[index], index, steps))
        .toList();
  }

  public AQuestion asking(String nl, String en) {
    text = new Text(nl, en);
    return this;
  }

  public AQuestion in(String domain) {
    this.domain = domain;
    return this;
  }

  public AQuestion weighing(int weight) {
    this.weight = Optional.of(weight);
    return this;
  }

  public AQuestion explained(Need need) {
    explanation = new Question.Explanation(need, Optional.empty());
    return this;
  }

  public AQuestion evidenced(Need need, String... requiredFor) {
    evidence = new Question.EvidenceDemand(need, List.of("report"), Set.of(requiredFor));
    return this;
  }

  public AQuestion mayNotApply() {
    notApplicable = true;
    return this;
  }

  public AQuestion knockingOutOn(String... answers) {
    return knockingOut(true, Optional.empty(), answers);
  }

  public AQuestion knockingOut(boolean liftable, Optional<String> duty, String... answers) {
    knockOut =
        Optional.of(
            new Question.KnockOut(
                Set.copyOf(Arrays.asList(answers)),
                Question.KnockOut.Effect.STOPS_OFFER,
                liftable,
                duty,
                Optional.empty(),
                new Text("Zonder dit kan het niet.", "It can't be done without this."),
                Optional.empty()));
    return this;
  }

  public AQuestion shownWhen(Condition condition) {
    showWhen = condition;
    return this;
  }

  public Question build() {
    return new Question(
        id,
        "1.0",
        Respondent.VENDOR,
        text,
        domain,
        type,
        weight,
        rubric(),
        explanation,
        evidence,
        notApplicable,
        knockOut,
        showWhen,
        List.of(),
        List.of("test"),
        new Question.Help(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private Optional<Rubric> rubric() {
    boolean open =
        switch (type) {
          case AnswerType.FreeText text -> true;
          case AnswerType.Table table -> true;
          case AnswerType.File file -> true;
          case AnswerType.Choice choice -> false;
          case AnswerType.MultiChoice several -> false;
          case AnswerType.Level level -> false;
          case AnswerType.Number number -> false;
          case AnswerType.Date date -> false;
        };
    return open && weight.isPresent()
        ? Optional.of(
            new Rubric(
                Stream.of(0, 1, 2, 3, 4)
                    .map(
                        score ->
                            new Rubric.Step(score, Text.same("step " + score), Optional.empty()))
                    .toList()))
        : Optional.empty();
  }
}
