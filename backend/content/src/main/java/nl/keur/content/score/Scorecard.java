package nl.keur.content.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Truth;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The score of one offer, with every reason (ARCHITECTURE §6). A pure function of what was
 * submitted, the reviews, the profile and the day of assessment: recomputing gives the same card.
 *
 * @param total of 100: from the reading of everything open that comes out lowest to the highest
 * @param domains in the order of the questions, then those of the profile without a question
 * @param lines every question issued, in order
 * @param knockOuts beside the number, in order
 * @param assessedOn the deadline's calendar date in Europe/Amsterdam
 */
public record Scorecard(
    Ends<Score> total,
    List<DomainScore> domains,
    List<QuestionLine> lines,
    List<KnockOutFinding> knockOuts,
    LocalDate assessedOn) {
  public Scorecard {
    domains = List.copyOf(domains);
    lines = List.copyOf(lines);
    knockOuts = List.copyOf(knockOuts);
  }

  /** Questions without a review are not reviewed yet. */
  public static Scorecard of(
      Submission submission, Map<String, Review> reviews, Profile profile, LocalDate assessedOn) {
    return new Scoring(submission, reviews, profile, assessedOn).card();
  }

  /** The questions that count. */
  public List<QuestionLine> counted() {
    return lines.stream().filter(QuestionLine::counted).toList();
  }

  /** The questions on which a decision is still open. */
  public List<QuestionLine> open() {
    return lines.stream().filter(QuestionLine::open).toList();
  }

  public boolean closed() {
    return open().isEmpty();
  }

  /** The knock-outs that fired and were not lifted. */
  public List<KnockOutFinding> fired() {
    return knockOuts.stream().filter(KnockOutFinding::fired).toList();
  }

  public Optional<QuestionLine> findLine(String question) {
    return lines.stream().filter(line -> line.question().id().equals(question)).findFirst();
  }

  public Optional<DomainScore> findDomain(String domain) {
    return domains.stream().filter(score -> score.domain().equals(domain)).findFirst();
  }

  /** What a clause reads; false for a question that was not issued, as for a hidden one. */
  public Truth pointsBelow(String question, BigFraction bound) {
    return findLine(question).map(line -> line.standing().below(bound)).orElse(Truth.FALSE);
  }

  /** How this offer stands to another. */
  public Comparison comparedTo(Scorecard other) {
    return Comparison.of(this, other);
  }

  /** The counted questions, for comparing sets. */
  List<Question> countedQuestions() {
    return counted().stream().map(QuestionLine::question).toList();
  }
}
