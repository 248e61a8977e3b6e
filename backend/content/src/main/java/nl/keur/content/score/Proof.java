package nl.keur.content.score;

import java.time.LocalDate;
import java.util.List;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.Evidence;
import nl.keur.content.answer.EvidenceRequired;
import nl.keur.content.checklist.Question;
import org.apache.commons.numbers.fraction.BigFraction;

/** What the evidence with an answer does to its points (ARCHITECTURE §6). */
enum Proof {
  NOT_REQUIRED(BigFraction.ONE, BigFraction.ONE),
  ACCEPTED(BigFraction.ONE, BigFraction.ONE),
  NOT_YET_SEEN(BigFraction.of(1, 2), BigFraction.ONE),
  EXPIRED(BigFraction.of(1, 2), BigFraction.of(1, 2)),
  REJECTED(BigFraction.of(1, 2), BigFraction.of(1, 2)),
  MISSING(BigFraction.of(1, 2), BigFraction.of(1, 2));

  private final BigFraction lowest;
  private final BigFraction highest;

  Proof(BigFraction lowest, BigFraction highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Of several files the best one counts. */
  static Proof of(Question question, Answer answer, Review review, LocalDate assessedOn) {
    if (!EvidenceRequired.by(question, answer)) {
      return NOT_REQUIRED;
    }
    List<Proof> each =
        answer.evidence().stream().map(file -> of(file, review, assessedOn)).toList();
    return each.stream().min(Proof::compareTo).orElse(MISSING);
  }

  private static Proof of(Evidence file, Review review, LocalDate assessedOn) {
    boolean expired = file.validUntil().map(last -> last.isBefore(assessedOn)).orElse(false);
    return switch (review.seen(file)) {
      case REJECTED -> REJECTED;
      case ACCEPTED -> expired ? EXPIRED : ACCEPTED;
      case NOT_YET -> expired ? EXPIRED : NOT_YET_SEEN;
    };
  }

  Standing.Points applyTo(Standing.Points points) {
    return new Standing.Points(
        points.lowest().multiply(lowest), points.highest().multiply(highest));
  }
}
