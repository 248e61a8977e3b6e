package nl.keur.content.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.Evidence;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Truth;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What must hold for every offer (ARCHITECTURE §6), over seeded random offers. */
class ScoringPropertiesTest {
  private static final int OFFERS = 500;
  private static final List<String> STATES =
      List.of(
          "0", "1", "2", "3", "4", "-", "?", "?0", "?3", "n", "N", "x", "4!", "3~", "2~>4", "4e",
          "3r", "4a", "1!>3");

  @Test
  void recomputingGivesTheSameCard() {
    offers().forEach(offer -> assertThat(offer.copy().score()).isEqualTo(offer.score()));
  }

  @Test
  void raisingOneQuestionsPointsNeverLowersTheTotal() {
    Random random = new Random(11);
    offers()
        .filter(offer -> offer.reviews().values().stream().anyMatch(ScoringPropertiesTest::graded))
        .forEach(
            offer -> {
              List<String> graded =
                  offer.reviews().entrySet().stream()
                      .filter(entry -> graded(entry.getValue()))
                      .map(Map.Entry::getKey)
                      .sorted()
                      .toList();
              String chosen = graded.get(random.nextInt(graded.size()));
              Review review = offer.reviews().get(chosen);
              BigFraction higher = review.points().orElseThrow().add(BigFraction.ONE).divide(2);
              AnOffer raised = offer.copy().review(chosen, Review.of(higher, "hoger"));

              assertThat(exact(raised.score().total().lowest()))
                  .isGreaterThanOrEqualTo(exact(offer.score().total().lowest()));
              assertThat(exact(raised.score().total().highest()))
                  .isGreaterThanOrEqualTo(exact(offer.score().total().highest()));
            });
  }

  @Test
  void contributionsAddUpToTheShownTotalAndDomainsToTheWhole() {
    offers()
        .map(AnOffer::score)
        .forEach(
            card -> {
              assertAddUp(card, Ends::lowest);
              assertAddUp(card, Ends::highest);
            });
  }

  private static void assertAddUp(Scorecard card, Function<Ends<?>, Optional<?>> end) {
    Optional<?> total = end.apply(card.total());
    BigDecimal sum =
        card.lines().stream()
            .flatMap(line -> end.apply(line.contribution()).stream())
            .map(BigDecimal.class::cast)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigFraction shares =
        card.domains().stream()
            .flatMap(domain -> end.apply(domain.share()).stream())
            .map(BigFraction.class::cast)
            .reduce(BigFraction.ZERO, BigFraction::add);
    assertThat(sum)
        .isEqualByComparingTo(
            total.map(Score.class::cast).map(Score::shown).orElse(BigDecimal.ZERO));
    assertThat(shares).isEqualTo(total.isPresent() ? BigFraction.ONE : BigFraction.ZERO);
  }

  @Test
  void aQuestionWithoutPointsContributesNothing() {
    offers()
        .flatMap(offer -> offer.score().counted().stream())
        .filter(line -> line.standing().equals(Standing.Points.ZERO))
        .flatMap(line -> line.contribution().lowest().stream())
        .forEach(contribution -> assertThat(contribution).isEqualByComparingTo("0"));
  }

  @Test
  void theRangeHoldsEveryWayInWhichTheOpenDecisionsCanFall() {
    Random random = new Random(13);
    offers()
        .forEach(
            offer -> {
              Scorecard open = offer.score();
              for (int reading = 0; reading < 5; reading++) {
                Scorecard closed = settled(offer, random).score();
                assertThat(closed.closed()).isTrue();
                assertThat(closed.total().lowest()).isEqualTo(closed.total().highest());
                closed
                    .total()
                    .lowest()
                    .ifPresent(
                        total -> {
                          assertThat(total.exact())
                              .isGreaterThanOrEqualTo(exact(open.total().lowest()));
                          open.total()
                              .highest()
                              .ifPresent(
                                  most ->
                                      assertThat(total.exact()).isLessThanOrEqualTo(most.exact()));
                        });
                assertPointsBelowAgree(open, closed);
              }
            });
  }

  /** A truth that was already known never turns. */
  private static void assertPointsBelowAgree(Scorecard open, Scorecard closed) {
    BigFraction bound = BigFraction.of(3, 4);
    open.lines()
        .forEach(
            line -> {
              Truth before = open.pointsBelow(line.question().id(), bound);
              Truth after = closed.pointsBelow(line.question().id(), bound);
              assertThat(after).isNotEqualTo(Truth.UNKNOWN);
              assertThat(before).isIn(after, Truth.UNKNOWN);
            });
  }

  /** Every open decision taken at random. */
  private static AnOffer settled(AnOffer offer, Random random) {
    AnOffer settled = offer.copy();
    offer
        .score()
        .lines()
        .forEach(
            line -> {
              String id = line.question().id();
              Review review = offer.reviews().getOrDefault(id, Review.NONE);
              List<Evidence> files =
                  Optional.ofNullable(offer.answers().get(id))
                      .map(Answer::evidence)
                      .orElse(List.of());
              settled.review(id, settled(line.question(), review, files, random));
            });
    return settled;
  }

  private static Review settled(
      Question question, Review review, List<Evidence> files, Random random) {
    Optional<BigFraction> points =
        question.rubric().isPresent()
            ? review.points().or(() -> Optional.of(BigFraction.of(random.nextInt(5), 4)))
            : review.points();
    Review.NotApplicable decision =
        review.notApplicable() != Review.NotApplicable.PENDING
            ? review.notApplicable()
            : random.nextBoolean() ? Review.NotApplicable.ACCEPTED : Review.NotApplicable.REFUSED;
    Map<String, Evidence.Seen> evidence =
        files.stream()
            .filter(file -> file.seen() == Evidence.Seen.NOT_YET)
            .collect(
                Collectors.toMap(
                    Evidence::id,
                    file ->
                        random.nextBoolean() ? Evidence.Seen.ACCEPTED : Evidence.Seen.REJECTED));
    return new Review(points, review.reason(), decision, evidence, Optional.empty());
  }

  @Test
  void theOrderOfTheQuestionsIsNothing() {
    Random random = new Random(17);
    offers()
        .forEach(
            offer -> {
              Scorecard card = offer.score();
              AnOffer shuffled = offer.copy();
              Collections.shuffle(shuffled.issued(), random);
              Scorecard other = shuffled.score();

              assertThat(other.total()).isEqualTo(card.total());
              assertThat(byId(other)).isEqualTo(byId(card));
              assertThat(other.domains()).containsExactlyInAnyOrderElementsOf(card.domains());
            });
  }

  private static Map<String, QuestionLine> byId(Scorecard card) {
    return card.lines().stream()
        .collect(Collectors.toMap(line -> line.question().id(), line -> line));
  }

  @Test
  void anEmptyDomainIsAsIfTheProfileDidNotNameIt() {
    offers()
        .forEach(
            offer -> {
              Scorecard with = offer.copy().by(AnOffer.profile("P=3 S=2 Q=1 Z=7")).score();
              Scorecard without = offer.copy().by(AnOffer.profile("P=3 S=2 Q=1")).score();
              assertThat(with.total()).isEqualTo(without.total());
              assertThat(with.lines()).isEqualTo(without.lines());
            });
  }

  @Test
  void aScoreIsInsideItsDomainsAndInside0To100() {
    offers()
        .map(AnOffer::score)
        .forEach(
            card ->
                card.total()
                    .lowest()
                    .ifPresent(
                        total -> {
                          List<BigFraction> means =
                              card.domains().stream()
                                  .filter(
                                      domain ->
                                          domain
                                              .share()
                                              .lowest()
                                              .map(share -> share.signum() > 0)
                                              .orElse(false))
                                  .map(domain -> domain.score().lowest().orElseThrow().exact())
                                  .toList();
                          assertThat(total.exact())
                              .isBetween(Collections.min(means), Collections.max(means));
                          assertThat(total.shown())
                              .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                        }));
  }

  private static boolean graded(Review review) {
    return review.points().isPresent();
  }

  private static BigFraction exact(Optional<Score> score) {
    return score.map(Score::exact).orElse(BigFraction.ZERO);
  }

  /** Offers of 1 to 12 questions, by weights of questions or of domains. */
  private static Stream<AnOffer> offers() {
    return IntStream.range(0, OFFERS).mapToObj(ScoringPropertiesTest::offer);
  }

  private static AnOffer offer(int seed) {
    Random random = new Random(seed);
    String line =
        IntStream.rangeClosed(0, random.nextInt(12))
            .mapToObj(index -> word(random))
            .collect(Collectors.joining(" "));
    String profile = random.nextBoolean() ? "" : "P=" + random.nextInt(1, 9) + " S=4 Q=0";
    return AnOffer.of(line).by(AnOffer.profile(profile));
  }

  private static String word(Random random) {
    String before = random.nextInt(8) == 0 ? List.of("i", "h").get(random.nextInt(2)) : "";
    String domain = List.of("P", "S", "Q").get(random.nextInt(3));
    return before + domain + random.nextInt(1, 6) + "=" + STATES.get(random.nextInt(STATES.size()));
  }
}
