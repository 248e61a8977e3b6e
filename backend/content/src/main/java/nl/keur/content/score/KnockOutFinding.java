package nl.keur.content.score;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Question.KnockOut;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;

/** Where a knock-out stands: beside the number, never inside it (ARCHITECTURE §6). */
public record KnockOutFinding(Question question, KnockOut knockOut, State state) {

  public sealed interface State {}

  /**
   * The answer stops the offer or the procurement.
   *
   * @param liftable whether a reviewer may still lift it with a reason
   */
  public record Fired(boolean liftable) implements State {}

  /** It fired, and a reviewer let it pass. */
  public record Lifted(String reason) implements State {}

  /**
   * The answer would stop the offer from that day on.
   *
   * @param law the duty behind it, with how certain that day is; empty in content that names none
   */
  public record NotYet(LocalDate from, Optional<LegalBasis> law) implements State {}

  public record Passed() implements State {}

  /** Blank or waiting: it never fires, a person looks. */
  public record CannotJudge() implements State {}

  /**
   * The question was not asked.
   *
   * @param by ids of the questions whose answers hid it
   */
  public record Hidden(Set<String> by) implements State {}

  static Optional<KnockOutFinding> of(
      Question question, Submission submission, Review review, LocalDate assessedOn) {
    return question
        .knockOut()
        .map(
            knockOut ->
                new KnockOutFinding(
                    question, knockOut, state(question, knockOut, submission, review, assessedOn)));
  }

  private static State state(
      Question question,
      KnockOut knockOut,
      Submission submission,
      Review review,
      LocalDate assessedOn) {
    if (submission.visibility(question) == Visibility.HIDDEN) {
      return new Hidden(submission.decidedBy(question));
    }
    return submission
        .findAnswer(question)
        .flatMap(Answer::value)
        .map(value -> judge(value, knockOut, submission, review, assessedOn))
        .orElse(new CannotJudge());
  }

  private static State judge(
      AnswerValue value,
      KnockOut knockOut,
      Submission submission,
      Review review,
      LocalDate assessedOn) {
    if (Collections.disjoint(knockOut.onAnswer(), value.codes())) {
      return new Passed();
    }
    Optional<LegalBasis> law = knockOut.duty().flatMap(submission::findLaw);
    return law.flatMap(LegalBasis::applies)
        .flatMap(LegalBasis.Application::earliest)
        .or(knockOut::from)
        .filter(assessedOn::isBefore)
        .<State>map(from -> new NotYet(from, law))
        .orElseGet(() -> now(knockOut, review));
  }

  private static State now(KnockOut knockOut, Review review) {
    return review
        .liftKnockOut()
        .filter(reason -> knockOut.liftable())
        .<State>map(Lifted::new)
        .orElse(new Fired(knockOut.liftable()));
  }

  public boolean fired() {
    return state instanceof Fired;
  }

  /** What it means, for a reader. */
  public Text sentence() {
    return switch (state) {
      case Fired fired -> stops();
      case Lifted lifted ->
          new Text(
              "Een beoordelaar liet dit passeren. Reden: " + lifted.reason,
              "A reviewer let this pass. Reason: " + lifted.reason);
      case NotYet later -> fromThatDay(later);
      case Passed passed -> new Text("Geen uitsluiting.", "No exclusion.");
      case CannotJudge open ->
          new Text(
              "Niet te beoordelen: de vraag is niet beantwoord.",
              "Can't be judged: the question is not answered.");
      case Hidden hidden -> new Text("Deze vraag is niet gesteld.", "This question was not asked.");
    };
  }

  private static Text fromThatDay(NotYet later) {
    Text day =
        new Text(
            "Telt pas als uitsluiting vanaf " + day(later.from, Language.NL),
            "Excludes only from " + day(later.from, Language.EN));
    return later
        .law
        .map(law -> day.combine(certainty(law), (first, more) -> first + "; " + more))
        .orElse(day)
        .combine(Text.same("."), String::concat);
  }

  /** How certain the day is, and which text was read. */
  private static Text certainty(LegalBasis law) {
    Text read =
        new Text(
            "tekst zoals die gold op " + day(law.asOf(), Language.NL),
            "text as in force on " + day(law.asOf(), Language.EN));
    return law.applies()
        .map(applies -> applies.certainty().ofDate())
        .map(certain -> certain.combine(read, (first, more) -> first + "; " + more))
        .orElse(read);
  }

  private Text stops() {
    Text what =
        switch (knockOut.effect()) {
          case STOPS_OFFER -> new Text("Sluit dit aanbod uit. ", "Excludes this offer. ");
          case STOPS_PROCUREMENT -> new Text("Stopt deze inkoop. ", "Stops this procurement. ");
        };
    return what.combine(knockOut.reason(), String::concat);
  }

  private static String day(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }
}
