package nl.keur.content.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.answer.AutomaticPoints;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.FullStop;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/** The sentences beside a question's points. A person's own words stand in both languages. */
final class Reasons {
  private Reasons() {}

  static Text notShown(Visibility visibility) {
    return visibility == Visibility.WAITING
        ? new Text(
            "Nog niet gesteld: een eerdere vraag is niet beantwoord.",
            "Not asked yet: an earlier question is not answered.")
        : new Text(
            "Niet gesteld: andere antwoorden maakten deze vraag overbodig.",
            "Not asked: other answers made this question unnecessary.");
  }

  static Text noPoints() {
    return new Text("Deze vraag geeft geen punten.", "This question gives no points.");
  }

  static Text informative() {
    return new Text(
        "Ter informatie gevraagd: telt niet mee.", "Asked for information: does not count.");
  }

  static Text blank() {
    return new Text("Niet beantwoord: 0 punten.", "Not answered: 0 points.");
  }

  static Text automatic(AnswerValue value, BigFraction points) {
    if (value.codes().equals(Set.of(AutomaticPoints.UNCLEAR))) {
      return new Text("“Weet ik niet” geeft 0 punten.", "“Don't know” gives 0 points.");
    }
    Text worth = worth(points);
    return new Text(
        "Het antwoord geeft " + worth.nl() + ".", "The answer gives " + worth.en() + ".");
  }

  static Text reviewed(BigFraction given, Optional<BigFraction> automatic, String reason) {
    Text worth = worth(given);
    Text gives = new Text("De beoordelaar geeft " + worth.nl(), "The reviewer gives " + worth.en());
    Text instead =
        automatic
            .filter(own -> own.compareTo(given) != 0)
            .map(Reasons::worth)
            .map(own -> new Text(" in plaats van " + own.nl(), " instead of " + own.en()))
            .map(own -> gives.combine(own, String::concat))
            .orElse(gives);
    return because(instead, reason);
  }

  static Text awaitingReview() {
    return new Text("Wacht op een beoordelaar: 0 tot 1 punt.", "Awaits a reviewer: 0 to 1 point.");
  }

  static Text notApplicableNotAllowed() {
    return new Text(
        "“Niet van toepassing” kan bij deze vraag niet: 0 punten.",
        "“Not applicable” is not possible for this question: 0 points.");
  }

  static Text notApplicablePending(String claim) {
    return because(
        new Text(
            "“Niet van toepassing” is nog niet beoordeeld: 0 punten, of de vraag vervalt",
            "“Not applicable” is not decided yet: 0 points, or the question is left out"),
        claim);
  }

  static Text notApplicableAccepted(String claim, String reason) {
    return because(
        new Text(
            "“Niet van toepassing” is aanvaard: de vraag vervalt",
            "“Not applicable” is accepted: the question is left out"),
        reason.isBlank() ? claim : reason);
  }

  static Text notApplicableRefused(String claim, String reason) {
    return because(
        new Text(
            "“Niet van toepassing” is niet aanvaard: 0 punten",
            "“Not applicable” is refused: 0 points"),
        reason.isBlank() ? claim : reason);
  }

  static Optional<Text> proof(Proof proof) {
    return switch (proof) {
      case NOT_REQUIRED -> Optional.empty();
      case ACCEPTED ->
          Optional.of(new Text("Het bewijs is aanvaard.", "The evidence is accepted."));
      case NOT_YET_SEEN ->
          Optional.of(
              new Text(
                  "Het bewijs is nog niet bekeken: de helft van de punten tot alle punten.",
                  "The evidence is not looked at yet: half of the points to all of them."));
      case EXPIRED ->
          Optional.of(
              new Text(
                  "Het bewijs was op de dag van beoordeling niet meer geldig: de helft van de"
                      + " punten.",
                  "The evidence was no longer valid on the day of assessment: half of the"
                      + " points."));
      case REJECTED ->
          Optional.of(
              new Text(
                  "Het bewijs is niet aanvaard: de helft van de punten.",
                  "The evidence is rejected: half of the points."));
      case MISSING ->
          Optional.of(
              new Text(
                  "Het gevraagde bewijs ontbreekt: de helft van de punten.",
                  "The required evidence is missing: half of the points."));
    };
  }

  private static Text because(Text what, String reason) {
    String why = reason.isBlank() ? "." : ". Reden: " + FullStop.behind(reason);
    String whyEn = reason.isBlank() ? "." : ". Reason: " + FullStop.behind(reason);
    return new Text(what.nl() + why, what.en() + whyEn);
  }

  /** "0,75 punt" and "0.75 points", at most two decimals. */
  private static Text worth(BigFraction points) {
    BigDecimal rounded =
        new BigDecimal(points.getNumerator())
            .divide(new BigDecimal(points.getDenominator()), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    String figure = rounded.toPlainString();
    boolean none = rounded.signum() == 0;
    boolean one = rounded.compareTo(BigDecimal.ONE) == 0;
    return new Text(
        figure.replace('.', ',') + (none ? " punten" : " punt"),
        figure + (one ? " point" : " points"));
  }
}
