package nl.keur.content.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.answer.AnswerFinding.CellMissing;
import nl.keur.content.answer.AnswerFinding.EmptyValue;
import nl.keur.content.answer.AnswerFinding.EvidenceMissing;
import nl.keur.content.answer.AnswerFinding.ExplanationMissing;
import nl.keur.content.answer.AnswerFinding.NoneOf;
import nl.keur.content.answer.AnswerFinding.NotApplicableNotAllowed;
import nl.keur.content.answer.AnswerFinding.NotToCombine;
import nl.keur.content.answer.AnswerFinding.OtherWithoutExplanation;
import nl.keur.content.answer.AnswerFinding.OutOfRange;
import nl.keur.content.answer.AnswerFinding.ReasonMissing;
import nl.keur.content.answer.AnswerFinding.RowMissing;
import nl.keur.content.answer.AnswerFinding.SeveralChosen;
import nl.keur.content.answer.AnswerFinding.TooFewRows;
import nl.keur.content.answer.AnswerFinding.TooLong;
import nl.keur.content.answer.AnswerFinding.TooManyOf;
import nl.keur.content.answer.AnswerFinding.UnknownColumn;
import nl.keur.content.answer.AnswerFinding.UnknownOption;
import nl.keur.content.answer.AnswerFinding.ValueBesideNotApplicable;
import nl.keur.content.answer.AnswerFinding.WrongForm;
import nl.keur.content.answer.AnswerValue.Amount;
import nl.keur.content.answer.AnswerValue.AtLevel;
import nl.keur.content.answer.AnswerValue.Chosen;
import nl.keur.content.answer.AnswerValue.EvidenceOnly;
import nl.keur.content.answer.AnswerValue.OnDate;
import nl.keur.content.answer.AnswerValue.Rows;
import nl.keur.content.answer.AnswerValue.Words;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Need;
import nl.keur.content.checklist.Question;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingAnAnswerTest {
  private static final Evidence REPORT =
      new Evidence("e1", "report", Optional.empty(), Evidence.Seen.NOT_YET);

  private static final Question YES_NO = AQuestion.yesNo("Q").build();
  private static final Question NUMBER = AQuestion.number("Q", 0, 365).build();
  private static final Question LEVEL = AQuestion.level("Q").build();
  private static final Question DATE = AQuestion.of("Q", new AnswerType.Date()).build();
  private static final Question TEXT = AQuestion.words("Q", 10).build();
  private static final Question FILE = AQuestion.of("Q", new AnswerType.File()).build();
  private static final Question SEVERAL = AQuestion.of("Q", several()).build();
  private static final Question OTHER = AQuestion.of("Q", withOther()).build();
  private static final Question TABLE = AQuestion.of("Q", table()).build();
  private static final Question PROVEN =
      AQuestion.yesNo("Q").weighing(3).evidenced(Need.REQUIRED).build();
  private static final Question PROVEN_FROM_3 =
      AQuestion.level("Q").weighing(3).evidenced(Need.REQUIRED, "3", "4").build();
  private static final Question EXPLAINED =
      AQuestion.yesNo("Q").explained(Need.REQUIRED).mayNotApply().build();
  private static final Question KNOCK_OUT =
      AQuestion.yesNo("Q").mayNotApply().knockingOutOn("no").build();

  static Stream<Arguments> answers() {
    return Stream.of(
        row("the right form", YES_NO, chosen("yes"), ""),
        row("a blank is the sheet's concern", PROVEN, blank(), ""),
        row("a number where a choice is asked", YES_NO, amount("3"), "WrongForm /value"),
        row("a choice where a level is asked", LEVEL, chosen("3"), "WrongForm /value"),
        row("a level", LEVEL, Answer.of(new AtLevel(4)), ""),
        row("an option the question hasn't", YES_NO, chosen("maybe"), "UnknownOption /value"),
        row("two of one choice", YES_NO, chosen("yes", "no"), "SeveralChosen /value"),
        row("the lowest number", NUMBER, amount("0"), ""),
        row("the highest number", NUMBER, amount("365.0"), ""),
        row("below the lowest", NUMBER, amount("-1"), "OutOfRange /value"),
        row("above the highest", NUMBER, amount("365.5"), "OutOfRange /value"),
        row("a date", DATE, Answer.of(new OnDate(LocalDate.of(2027, 12, 2))), ""),
        row("words for a date", DATE, words("soon"), "WrongForm /value"),
        row("words that just fit", TEXT, words("0123456789"), ""),
        row("one sign too many", TEXT, words("0123456789x"), "TooLong /value"),
        row("signs are counted as people see them", TEXT, words("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"), ""),
        row("nothing but spaces", TEXT, words("  "), "EmptyValue /value"),
        row("a file question without a file", FILE, file(), "EvidenceMissing /evidence"),
        row("a file question with a file", FILE, file().evidenced(List.of(REPORT)), ""),
        row("none beside another", SEVERAL, chosen("none", "c"), "NotToCombine /value"),
        row("none alone also stands for the group", SEVERAL, chosen("none"), ""),
        row("two of a group of one", SEVERAL, chosen("a", "b"), "TooManyOf /value"),
        row("none of a group of one", SEVERAL, chosen("c"), "NoneOf /value"),
        row("one of the group and something else", SEVERAL, chosen("a", "c"), ""),
        row("other unexplained", OTHER, chosen("other"), "OtherWithoutExplanation /explanation"),
        row("other explained", OTHER, chosen("other").explained("zelf gebouwd"), ""),
        row("a required explanation", EXPLAINED, chosen("no"), "ExplanationMissing /explanation"),
        row("a reason instead of it", EXPLAINED, notApplicable("geen leerlingen"), ""),
        row("no reason", EXPLAINED, notApplicable(" "), "ReasonMissing /notApplicable"),
        row("both at once", EXPLAINED, both(), "ValueBesideNotApplicable /notApplicable"),
        row(
            "not applicable where it can't be",
            YES_NO,
            notApplicable("zomaar"),
            "NotApplicableNotAllowed /notApplicable"),
        row(
            "never on a knock-out",
            KNOCK_OUT,
            notApplicable("zomaar"),
            "NotApplicableNotAllowed /notApplicable"),
        row("worth something, unproven", PROVEN, chosen("yes"), "EvidenceMissing /evidence"),
        row("worth nothing needs no proof", PROVEN, chosen("no"), ""),
        row("worth something, proven", PROVEN, chosen("yes").evidenced(List.of(REPORT)), ""),
        row("below the levels that need proof", PROVEN_FROM_3, Answer.of(new AtLevel(2)), ""),
        row(
            "a level that needs proof",
            PROVEN_FROM_3,
            Answer.of(new AtLevel(3)),
            "EvidenceMissing /evidence"),
        row("a full table", TABLE, rows(full("who"), full("what")), ""),
        row(
            "too few rows",
            TABLE,
            rows(full("who")),
            "TooFewRows /value/rows, RowMissing /value/rows"),
        row(
            "a required row is missing",
            TABLE,
            rows(full("who"), full("who")),
            "RowMissing /value/rows"),
        row(
            "a column the table hasn't",
            TABLE,
            rows(full("who"), Map.of("about", List.of("what"), "a/b", List.of("x"))),
            "UnknownColumn /value/rows/1/a~1b"),
        row(
            "a word for a number",
            TABLE,
            rows(full("who"), Map.of("about", List.of("what"), "hours", List.of("veel"))),
            "WrongForm /value/rows/1/hours"),
        row(
            "a word for a date",
            TABLE,
            rows(full("who"), Map.of("about", List.of("what"), "since", List.of("2026-13-01"))),
            "WrongForm /value/rows/1/since"),
        row(
            "two texts in one cell",
            TABLE,
            rows(full("who"), Map.of("about", List.of("what"), "note", List.of("een", "twee"))),
            "SeveralChosen /value/rows/1/note"),
        row(
            "a tag the column hasn't",
            TABLE,
            rows(full("who"), Map.of("about", List.of("what"), "tags", List.of("x", "z"))),
            "UnknownOption /value/rows/1/tags"),
        row(
            "a row about nothing",
            TABLE,
            rows(full("who"), full("what"), Map.of("hours", List.of("3"))),
            "CellMissing /value/rows/2/about"),
        row(
            "a detail the choice hasn't",
            OTHER,
            detailed("budget", "x"),
            "UnknownColumn /details/budget"),
        row("a detail of the right form", OTHER, detailed("hours", "12"), ""),
        row(
            "a detail of the wrong form",
            OTHER,
            detailed("hours", "x"),
            "WrongForm /details/hours"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void aFindingNamesWhatIsWrongAndWhere(
      String reason, Question question, Answer answer, String expected) {
    List<AnswerFinding> findings = AnswerCheck.of(question, answer).findings();

    assertThat(findings)
        .extracting(finding -> finding.getClass().getSimpleName() + " " + finding.pointer())
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
    assertThat(findings)
        .allSatisfy(finding -> assertThat(finding.sentence().nl()).endsWith("."))
        .allSatisfy(finding -> assertThat(finding.sentence().en()).endsWith("."));
  }

  @Test
  void onlyTheWrongFormRefusesSaving() {
    assertThat(
            List.of(
                WrongForm.class,
                EmptyValue.class,
                UnknownOption.class,
                SeveralChosen.class,
                NotToCombine.class,
                TooManyOf.class,
                OutOfRange.class,
                TooLong.class,
                UnknownColumn.class,
                NotApplicableNotAllowed.class,
                ValueBesideNotApplicable.class))
        .allMatch(AnswerFinding.Malformed.class::isAssignableFrom);
    assertThat(
            List.of(
                NoneOf.class,
                TooFewRows.class,
                RowMissing.class,
                CellMissing.class,
                ExplanationMissing.class,
                OtherWithoutExplanation.class,
                ReasonMissing.class,
                EvidenceMissing.class))
        .allMatch(AnswerFinding.Incomplete.class::isAssignableFrom);
  }

  @Test
  void halfAnAnswerCanBeSavedAndIsReportedLater() {
    AnswerCheck check = AnswerCheck.of(PROVEN, chosen("yes"));

    assertThat(check.malformed()).isEmpty();
    assertThat(check.incomplete()).hasSize(1);
  }

  @Test
  void everyFindingIsReportedAtOnce() {
    Answer answer =
        new Answer(Optional.of(new Chosen(Set.of("x", "y"))), "", Optional.of("zomaar"), List.of());

    assertThat(AnswerCheck.of(EXPLAINED, answer).findings()).hasSize(5);
  }

  private static Arguments row(String reason, Question question, Answer answer, String expected) {
    return Arguments.of(reason, question, answer, expected);
  }

  private static Answer chosen(String... values) {
    return Answer.of(new Chosen(Set.of(values)));
  }

  private static Answer amount(String number) {
    return Answer.of(new Amount(new BigDecimal(number)));
  }

  private static Answer words(String text) {
    return Answer.of(new Words(text));
  }

  private static Answer file() {
    return Answer.of(new EvidenceOnly());
  }

  private static Answer blank() {
    return new Answer(Optional.empty(), "", Optional.empty(), List.of());
  }

  private static Answer notApplicable(String reason) {
    return new Answer(Optional.empty(), "", Optional.of(reason), List.of());
  }

  private static Answer both() {
    return new Answer(
        Optional.of(new Chosen(Set.of("yes"))), "Omdat het zo is.", Optional.of("geen"), List.of());
  }

  private static Answer detailed(String column, String cell) {
    return new Answer(
        Optional.of(new Chosen(Set.of("a"))),
        "",
        Optional.empty(),
        List.of(),
        Map.of(column, List.of(cell)));
  }

  @SafeVarargs
  private static Answer rows(Map<String, List<String>>... rows) {
    return Answer.of(new Rows(List.of(rows)));
  }

  private static Map<String, List<String>> full(String about) {
    return Map.of(
        "about", List.of(about),
        "hours", List.of("12.5"),
        "since", List.of("2026-11-01"),
        "tags", List.of("x", "y"),
        "note", List.of(""));
  }

  private static AnswerType several() {
    return new AnswerType.MultiChoice(
        AQuestion.options("a", "b", "c", "none"),
        List.of("none"),
        List.of(List.of("a", "b")),
        Optional.empty(),
        false,
        List.of());
  }

  private static AnswerType withOther() {
    return new AnswerType.Choice(
        AnswerType.Choice.Style.CHOICE,
        AQuestion.options("a", "other"),
        true,
        List.of(column("hours", Column.Kind.NUMBER)));
  }

  private static AnswerType table() {
    return new AnswerType.Table(
        List.of(
            column("about", Column.Kind.CHOICE, "who", "what"),
            column("hours", Column.Kind.NUMBER),
            column("since", Column.Kind.DATE),
            column("tags", Column.Kind.MULTI_CHOICE, "x", "y"),
            column("note", Column.Kind.TEXT)),
        2,
        List.of("what"));
  }

  private static Column column(String id, Column.Kind kind, String... options) {
    return new Column(
        id, kind, new Text("Kolom " + id, "Column " + id), AQuestion.options(options));
  }
}
