package nl.keur.content.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/** Works a scorecard out: judge each question, then tally the lowest and the highest reading. */
final class Scoring {
  private final Submission submission;
  private final Map<String, Review> reviews;
  private final Profile profile;
  private final LocalDate assessedOn;
  private final Map<String, Judgement> judgements = new LinkedHashMap<>();
  private final Tally lowest;
  private final Tally highest;
  private final Map<String, Integer> lowestContributions;
  private final Map<String, Integer> highestContributions;

  Scoring(
      Submission submission, Map<String, Review> reviews, Profile profile, LocalDate assessedOn) {
    this.submission = submission;
    this.reviews = reviews;
    this.profile = profile;
    this.assessedOn = assessedOn;
    submission.issued().forEach(this::judge);
    this.lowest = new Tally(profile, counted(Standing::findLowest));
    this.highest = new Tally(profile, counted(Standing::findHighest));
    this.lowestContributions = lowest.contributions();
    this.highestContributions = highest.contributions();
  }

  private void judge(IssuedQuestion issued) {
    Question question = issued.question();
    judgements.put(question.id(), Judgement.of(question, submission, review(question), assessedOn));
  }

  private Review review(Question question) {
    return reviews.getOrDefault(question.id(), Review.NONE);
  }

  private List<Tally.Counted> counted(Function<Standing, Optional<BigFraction>> end) {
    return submission.issued().stream()
        .filter(this::counts)
        .map(IssuedQuestion::question)
        .flatMap(
            question ->
                end.apply(standing(question)).stream()
                    .map(points -> new Tally.Counted(question, points)))
        .toList();
  }

  /** Shown at submission and scored; one left out for good as not applicable counts no more. */
  private boolean counts(IssuedQuestion issued) {
    Question question = issued.question();
    return issued.mode() == Mode.SCORED
        && question.scored()
        && submission.visibility(question) == Visibility.SHOWN
        && !(standing(question) instanceof Standing.NotApplicable);
  }

  private Standing standing(Question question) {
    return judgements.get(question.id()).standing();
  }

  Scorecard card() {
    List<QuestionLine> lines = submission.issued().stream().map(this::line).toList();
    return new Scorecard(
        new Ends<>(lowest.total(), highest.total()),
        domains().stream().map(domain -> domain(domain, lines)).toList(),
        lines,
        submission.issued().stream().flatMap(issued -> knockOut(issued.question())).toList(),
        assessedOn);
  }

  private QuestionLine line(IssuedQuestion issued) {
    Question question = issued.question();
    boolean counted = counts(issued);
    return new QuestionLine(
        question,
        issued.mode(),
        standing(question),
        counted,
        counted ? new Ends<>(lowest.share(question), highest.share(question)) : Ends.none(),
        counted
            ? new Ends<>(
                shown(lowestContributions, question), shown(highestContributions, question))
            : Ends.none(),
        reasons(issued));
  }

  private static Optional<BigDecimal> shown(Map<String, Integer> tenths, Question question) {
    return Optional.ofNullable(tenths.get(question.id()))
        .map(contribution -> BigDecimal.valueOf(contribution, 1));
  }

  private List<Text> reasons(IssuedQuestion issued) {
    List<Text> reasons = new ArrayList<>(judgements.get(issued.question().id()).reasons());
    if (issued.mode() == Mode.INFORMATIVE) {
      reasons.add(Reasons.informative());
    }
    return reasons;
  }

  private Stream<KnockOutFinding> knockOut(Question question) {
    return KnockOutFinding.of(question, submission, review(question), assessedOn).stream();
  }

  private Set<String> domains() {
    Set<String> domains = new LinkedHashSet<>();
    submission.issued().stream()
        .map(IssuedQuestion::question)
        .filter(Question::scored)
        .forEach(question -> domains.add(question.domain()));
    profile
        .domainWeights()
        .ifPresent(fixed -> fixed.keySet().stream().sorted().forEach(domains::add));
    return domains;
  }

  private DomainScore domain(String domain, List<QuestionLine> lines) {
    long counted =
        lines.stream()
            .filter(line -> line.counted() && line.question().domain().equals(domain))
            .count();
    return new DomainScore(
        domain,
        new Ends<>(lowest.domain(domain), highest.domain(domain)),
        new Ends<>(lowest.share(domain), highest.share(domain)),
        Math.toIntExact(counted));
  }
}
