package nl.keur.content.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue.AtLevel;
import nl.keur.content.answer.AnswerValue.Chosen;
import nl.keur.content.answer.AnswerValue.EvidenceOnly;
import nl.keur.content.answer.Evidence;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.AnswerType.MultiChoice.PointsRule;
import nl.keur.content.checklist.Need;
import nl.keur.content.checklist.Option;
import nl.keur.content.condition.Truth;
import nl.keur.content.law.Certainty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.LegalBasis.Application;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringAnOfferTest {

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # reason                                             | questions            | profile   | lowest | highest
          a level is worth a quarter a step                    | P3=3                 |           | 75.0   | 75.0
          means are weighted                                   | P5=4 P1=0            |           | 83.3   | 83.3
          half a tenth goes up: 1 of 16 is 6.25               | P1=1 P1=0 P1=0 P1=0  |           | 6.3    | 6.3
          blank is 0 and counts                                | P1=4 P1=-            |           | 50.0   | 50.0
          informative never counts                             | P1=4 iP5=0           |           | 100.0  | 100.0
          hidden never counts                                  | P1=4 hP5=0           |           | 100.0  | 100.0
          awaiting review is 0 to 1                            | P1=4 P1=?            |           | 50.0   | 100.0
          a reviewer settles it                                | P1=4 P1=?3           |           | 87.5   | 87.5
          reviewed points replace automatic ones               | P1=4>1               |           | 25.0   | 25.0
          required evidence missing halves                     | P1=4!                |           | 50.0   | 50.0
          evidence not yet seen: half to all                   | P1=4~                |           | 50.0   | 100.0
          evidence accepted: all                               | P1=4a                |           | 100.0  | 100.0
          evidence expired the day before halves               | P1=4e                |           | 50.0   | 50.0
          evidence rejected halves                             | P1=4r                |           | 50.0   | 50.0
          the factor comes after the review                    | P1=4!>2              |           | 25.0   | 25.0
          an answer worth 0 needs no evidence                  | P1=0! P1=4           |           | 50.0   | 50.0
          not applicable pending: 0 or left out                | P1=4 P1=n            |           | 50.0   | 100.0
          not applicable accepted: left out                    | P1=4 P1=N            |           | 100.0  | 100.0
          not applicable refused: 0                            | P1=4 P1=x            |           | 50.0   | 50.0
          nothing counted in the highest reading: no such end  | P1=n                 |           | 0.0    | -
          nothing counted at all: no total                     | P1=N iP1=4           |           | -      | -
          open decisions add up                                | P1=? P1=4~ P2=n      |           | 12.5   | 100.0
          fixed domains: mean of domain means                  | P1=4 P4=0 S1=4       | P=50 S=50 | 60.0   | 60.0
          an empty domain's weight is spread                   | P1=4 S1=0            | P=20 S=20 Q=60 | 50.0 | 50.0
          spread in proportion                                 | P1=4 S1=0            | P=30 S=10 Q=60 | 75.0 | 75.0
          a domain may empty in one reading alone              | P1=n S1=2            | P=50 S=50 | 25.0   | 50.0
          a domain without weight decides nothing              | P1=4 S5=0            | P=100     | 100.0  | 100.0
          only domains without weight: no total                | S5=4                 | P=100     | -      | -
          """)
  void theTotalIsAsComputedByHand(
      String reason, String questions, String profile, String lowest, String highest) {
    Scorecard card = AnOffer.of(questions).by(AnOffer.profile(profile)).score();

    assertThat(shown(card.total().lowest())).isEqualTo(lowest);
    assertThat(shown(card.total().highest())).isEqualTo(highest);
  }

  @Test
  void domainsAreRoundedAsTheTotalIsAndWithoutAQuestionNotAssessed() {
    Scorecard card =
        AnOffer.of("P1=4 P2=0 S1=? hQ1=4").by(AnOffer.profile("P=1 S=1 Q=1 R=1")).score();

    assertThat(shown(card.findDomain("P").orElseThrow().score().lowest())).isEqualTo("33.3");
    assertThat(shown(card.findDomain("S").orElseThrow().score().lowest())).isEqualTo("0.0");
    assertThat(shown(card.findDomain("S").orElseThrow().score().highest())).isEqualTo("100.0");
    assertThat(card.findDomain("Q").orElseThrow().assessed()).isFalse();
    assertThat(card.findDomain("R").orElseThrow().assessed()).isFalse();
  }

  @Test
  void contributionsAddUpToTheShownTotal() {
    Scorecard card = AnOffer.of("P1=4 P1=4 P1=0").score();

    assertThat(card.lines())
        .extracting(line -> line.contribution().lowest().orElseThrow())
        .as("33.33 twice and 66.7 in all: the tenth left over goes to the first of equals")
        .containsExactly(new BigDecimal("33.4"), new BigDecimal("33.3"), new BigDecimal("0.0"));
  }

  @Test
  void aProfileShowsTheShareOfEachQuestionBeforePublishing() {
    var questions =
        List.of(
            AQuestion.level("A").in("P").weighing(1).build(),
            AQuestion.level("B").in("P").weighing(3).build(),
            AQuestion.level("C").in("S").weighing(5).build());

    assertThat(AnOffer.profile("P=60 S=40").shares(questions))
        .isEqualTo(
            Map.of(
                "A", BigFraction.of(3, 20), "B", BigFraction.of(9, 20), "C", BigFraction.of(2, 5)));
    assertThat(Profile.byQuestions("plain").shares(questions))
        .isEqualTo(
            Map.of(
                "A", BigFraction.of(1, 9), "B", BigFraction.of(1, 3), "C", BigFraction.of(5, 9)));
    assertThatThrownBy(() -> Profile.byDomains("p", Map.of("P", 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalChoicesScoreByTheRuleTheQuestionNames() {
    Option[] options = {
      AQuestion.option("a", 1, 2), AQuestion.option("b", 1, 3), AQuestion.option("c", 1, 2)
    };

    assertThat(points(AQuestion.several("Q", PointsRule.SHARE, options), chosen("a", "b")))
        .isEqualTo(BigFraction.of(5, 6));
    assertThat(points(AQuestion.several("Q", PointsRule.SHARE, options), chosen("a", "b", "c")))
        .as("at most 1")
        .isEqualTo(BigFraction.ONE);
    assertThat(points(AQuestion.several("Q", PointsRule.ANY, options), chosen("a", "b")))
        .isEqualTo(BigFraction.of(1, 2));
  }

  @Test
  void dontKnowIsWorthNothingWhateverTheContentSays() {
    AnswerType type =
        new AnswerType.Choice(
            AnswerType.Choice.Style.CHOICE,
            List.of(AQuestion.option("unclear", 1, 1), AQuestion.option("yes", 1, 1)),
            false,
            List.of());

    assertThat(points(AQuestion.of("Q", type), chosen("unclear"))).isEqualTo(BigFraction.ZERO);
  }

  @Test
  void aFileQuestionWithoutAFileIsBlank() {
    AQuestion file = AQuestion.of("Q", new AnswerType.File()).weighing(1);
    Scorecard card = new AnOffer().ask(file).answer("Q", Answer.of(new EvidenceOnly())).score();

    assertThat(card.lines().getFirst().standing()).isEqualTo(Standing.Points.ZERO);
    assertThat(card.closed()).isTrue();
  }

  @Test
  void evidenceIsStillValidOnItsLastDayAndOfSeveralFilesTheBestCounts() {
    Evidence rejected = AnOffer.evidence(Evidence.Seen.REJECTED, AnOffer.ASSESSED_ON);
    Evidence lastDay =
        new Evidence("2", "report", Optional.of(AnOffer.ASSESSED_ON), Evidence.Seen.ACCEPTED);
    AnOffer offer =
        new AnOffer()
            .ask(AQuestion.yesNo("Q").weighing(1).evidenced(Need.REQUIRED))
            .answer("Q", chosen("yes").evidenced(List.of(rejected, lastDay)));

    assertThat(shown(offer.score().total().lowest())).isEqualTo("100.0");
    assertThat(shown(offer.on(AnOffer.ASSESSED_ON.plusDays(1)).score().total().highest()))
        .isEqualTo("50.0");
  }

  @Test
  void theReviewersLookAtTheEvidenceIsReadInsteadOfWhatTheFileSays() {
    AnOffer offer = AnOffer.of("P1=4~");
    offer.review("P1-0", Review.NONE.withEvidence(Map.of("file", Evidence.Seen.ACCEPTED)));

    assertThat(shown(offer.score().total().lowest())).isEqualTo("100.0");
  }

  @Test
  void everyLineSaysWhyInBothLanguages() {
    AnOffer offer = AnOffer.of("P1=4!>2 iP1=? P1=x");

    assertThat(offer.score().lines().get(0).reasons())
        .containsExactly(
            new Text(
                "De beoordelaar geeft 0,5 punt in plaats van 1 punt. Reden: gelezen.",
                "The reviewer gives 0.5 points instead of 1 point. Reason: gelezen."),
            new Text(
                "Het gevraagde bewijs ontbreekt: de helft van de punten.",
                "The required evidence is missing: half of the points."));
    assertThat(offer.score().lines().get(1).reasons())
        .contains(
            new Text(
                "Ter informatie gevraagd: telt niet mee.",
                "Asked for information: does not count."));
    assertThat(offer.score().lines().get(2).reasons())
        .containsExactly(
            new Text(
                "“Niet van toepassing” is niet aanvaard: 0 punten. Reden: klopt niet.",
                "“Not applicable” is refused: 0 points. Reason: klopt niet."));
  }

  @Test
  void aKnockOutStandsBesideTheNumber() {
    AnOffer offer = knockOut(true, Optional.empty()).answer("K", chosen("no"));

    assertThat(offer.score().fired()).hasSize(1);
    assertThat(offer.score().fired().getFirst().sentence().en())
        .isEqualTo("Excludes this offer. It can't be done without this.");
    assertThat(shown(offer.score().total().lowest())).as("the points stay").isEqualTo("50.0");
    assertThat(offer.answer("K", chosen("yes")).score().fired()).isEmpty();
  }

  @Test
  void aReviewerLiftsALiftableKnockOutWithAReasonAndNeverAnother() {
    Review lifting = Review.NONE.liftingKnockOut("Levering volgt in maart.");
    AnOffer liftable =
        knockOut(true, Optional.empty()).answer("K", chosen("no")).review("K", lifting);
    AnOffer fixed =
        knockOut(false, Optional.empty()).answer("K", chosen("no")).review("K", lifting);

    assertThat(state(liftable)).isEqualTo(new KnockOutFinding.Lifted("Levering volgt in maart."));
    assertThat(state(fixed)).isEqualTo(new KnockOutFinding.Fired(false));
    assertThatThrownBy(() -> Review.NONE.liftingKnockOut(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKnockOutOnADutyThatAppliesLaterCountsInThePointsOnlyUntilThatDay() {
    LocalDate from = LocalDate.of(2027, 12, 2);
    LegalBasis law = law(new Application(Optional.of(from), List.of(), Certainty.A));
    AnOffer offer =
        knockOut(true, Optional.of("duty")).under("duty", law).answer("K", chosen("no"));

    assertThat(state(offer)).isEqualTo(new KnockOutFinding.NotYet(from, Optional.of(law)));
    assertThat(offer.score().knockOuts().getFirst().sentence())
        .isEqualTo(
            new Text(
                "Telt pas als uitsluiting vanaf 2 december 2027; die datum staat vast; tekst zoals"
                    + " die gold op 21 november 2026.",
                "Excludes only from 2 December 2027; that date is settled; text as in force on"
                    + " 21 November 2026."));
    assertThat(state(offer.on(from))).isEqualTo(new KnockOutFinding.Fired(true));
  }

  @Test
  void whereTheLawIsOpenAKnockOutCountsFromTheFirstDayThatIsDefended() {
    LocalDate first = LocalDate.of(2026, 12, 2);
    LegalBasis law =
        law(
            new Application(
                Optional.empty(), List.of(first, LocalDate.of(2027, 12, 2)), Certainty.B));
    AnOffer offer =
        knockOut(true, Optional.of("duty")).under("duty", law).answer("K", chosen("no"));

    assertThat(state(offer)).isEqualTo(new KnockOutFinding.NotYet(first, Optional.of(law)));
    assertThat(state(offer.on(first))).isEqualTo(new KnockOutFinding.Fired(true));
  }

  @Test
  void aBlankKnockOutNeverFiresAndAHiddenOneNamesWhatHidIt() {
    assertThat(state(knockOut(true, Optional.empty())))
        .isEqualTo(new KnockOutFinding.CannotJudge());
    assertThat(state(knockOut(true, Optional.empty()).hidden("K", "A")))
        .isEqualTo(new KnockOutFinding.Hidden(Set.of("A")));
  }

  @ParameterizedTest(name = "{0} below {1}")
  @CsvSource({
    "P1=2, 3/4, TRUE", // the highest is below
    "P1=3, 3/4, FALSE", // the lowest is not
    "P1=?, 3/4, UNKNOWN",
    "P1=4~, 1/2, FALSE", // half at the least
    "P1=n, 3/4, UNKNOWN",
    "P1=N, 3/4, FALSE", // left out is never below
    "P1=x, 3/4, TRUE",
    "hP1=0, 3/4, FALSE",
    "iP1=0, 3/4, TRUE", // informs, and is still a gap
    "P1=-, 3/4, TRUE"
  })
  void aClauseReadsWhetherPointsAreBelowABound(String question, String bound, Truth expected) {
    Scorecard card = AnOffer.of(question).score();
    String[] parts = bound.split("/");
    BigFraction fraction = BigFraction.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));

    assertThat(card.pointsBelow(card.lines().getFirst().question().id(), fraction))
        .isEqualTo(expected);
    assertThat(card.pointsBelow("not-issued", fraction)).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource({
    "P1=4,       P1=0,       FIRST_ABOVE",
    "P1=0,       P1=4,       SECOND_ABOVE",
    "P1=2,       P1=2,       EQUAL",
    "P1=4 P1=?,  P1=1 P1=1,  FIRST_ABOVE", // 50 to 100 against 25
    "P1=4 P1=?,  P1=2 P1=2,  OPEN", // 50 to 100 against 50
    "P1=4 P1=?,  P1=3 P1=3,  OPEN",
    "P1=N,       P1=3,       OPEN" // no total to compare
  })
  void offersAreRankedOnlyWhenNothingOpenCanTurnIt(
      String first, String second, Comparison.Ranking expected) {
    assertThat(AnOffer.of(first).score().comparedTo(AnOffer.of(second).score()).ranking())
        .isEqualTo(expected);
  }

  @Test
  void aComparisonShowsWhereTheSetsDiffer() {
    Comparison comparison =
        AnOffer.of("P1=4 P2=4 hP3=4").score().comparedTo(AnOffer.of("P1=4 hP2=4 P3=4").score());

    assertThat(comparison.onlyFirst()).extracting(one -> one.id()).containsExactly("P2-1");
    assertThat(comparison.onlySecond()).extracting(one -> one.id()).containsExactly("P3-2");
  }

  private static LegalBasis law(Application applies) {
    return new LegalBasis("ai_act", "16(g)", LocalDate.of(2026, 11, 21), Optional.of(applies));
  }

  private static AnOffer knockOut(boolean liftable, Optional<String> duty) {
    return new AnOffer()
        .ask(AQuestion.level("A").weighing(1))
        .ask(AQuestion.yesNo("K").weighing(1).knockingOut(liftable, duty, "no"))
        .answer("A", Answer.of(new AtLevel(4)));
  }

  private static KnockOutFinding.State state(AnOffer offer) {
    return offer.score().knockOuts().getFirst().state();
  }

  private static BigFraction points(AQuestion question, Answer answer) {
    Standing standing =
        new AnOffer()
            .ask(question.weighing(1))
            .answer("Q", answer)
            .score()
            .lines()
            .getFirst()
            .standing();
    return standing.findLowest().orElseThrow();
  }

  private static Answer chosen(String... values) {
    return Answer.of(new Chosen(Set.of(values)));
  }

  private static String shown(Optional<Score> score) {
    return score.map(Score::shown).map(BigDecimal::toPlainString).orElse("-");
  }
}
