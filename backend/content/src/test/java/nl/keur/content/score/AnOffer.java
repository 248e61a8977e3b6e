package nl.keur.content.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.answer.Evidence;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.Need;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.sheet.Visibility;

/**
 * An offer to score. In one line, for tables: {@code P3=4} is a question of domain P and weight 3,
 * answered at level 4. Behind the {@code =}: {@code -} blank, {@code ?} a text awaiting its review,
 * {@code ?2} the same reviewed at 2, {@code n} not applicable claimed, {@code N} accepted, {@code
 * x} refused. Behind a level: {@code !} evidence missing, {@code ~} not yet seen, {@code e}
 * expired, {@code r} rejected, {@code a} accepted; {@code >2} reviewed at 2. Before all: {@code i}
 * informative, {@code h} hidden.
 */
final class AnOffer {
  static final LocalDate ASSESSED_ON = LocalDate.of(2026, 11, 21);

  private final List<IssuedQuestion> issued = new ArrayList<>();
  private final Map<String, Visibility> visibility = new HashMap<>();
  private final Map<String, Set<String>> decidedBy = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, Review> reviews = new HashMap<>();
  private final Map<String, LegalBasis> law = new HashMap<>();
  private Profile profile = Profile.byQuestions("plain");
  private LocalDate assessedOn = ASSESSED_ON;

  static AnOffer of(String line) {
    AnOffer offer = new AnOffer();
    Stream.of(line.split(" ")).filter(word -> !word.isBlank()).forEach(offer::read);
    return offer;
  }

  static Profile profile(String line) {
    return line == null || line.isBlank()
        ? Profile.byQuestions("plain")
        : Profile.byDomains(
            "fixed",
            Stream.of(line.split(" "))
                .map(word -> word.split("="))
                .collect(Collectors.toMap(word -> word[0], word -> Integer.parseInt(word[1]))));
  }

  private void read(String word) {
    Mode mode = word.startsWith("i") ? Mode.INFORMATIVE : Mode.SCORED;
    Visibility seen = word.startsWith("h") ? Visibility.HIDDEN : Visibility.SHOWN;
    String[] parts = word.substring(Character.isUpperCase(word.charAt(0)) ? 0 : 1).split("=");
    String id = parts[0] + "-" + issued.size();
    String state = parts[1];
    AQuestion question =
        (state.startsWith("?") ? AQuestion.words(id, 100) : AQuestion.level(id))
            .in(parts[0].substring(0, 1))
            .weighing(Integer.parseInt(parts[0].substring(1)));
    if (state.matches("[nNx]")) {
      question.mayNotApply();
    }
    if (state.matches("\\d[!~era].*")) {
      question.evidenced(Need.REQUIRED);
    }
    ask(question, mode, seen);
    answer(id, state);
  }

  private void answer(String id, String state) {
    switch (state.charAt(0)) {
      case '-' -> {}
      case '?' -> answer(id, Answer.of(new AnswerValue.Words("Wij doen dit zo.")));
      case 'n', 'N', 'x' ->
          answer(id, new Answer(Optional.empty(), "", Optional.of("geen toetsen"), List.of()));
      default -> {
        int level = Integer.parseInt(state.substring(0, 1));
        answer(id, Answer.of(new AnswerValue.AtLevel(level)).evidenced(evidence(state)));
      }
    }
    review(id, state);
  }

  private void review(String id, String state) {
    if (state.equals("N")) {
      review(id, Review.of(Review.NotApplicable.ACCEPTED, "klopt"));
    } else if (state.equals("x")) {
      review(id, Review.of(Review.NotApplicable.REFUSED, "klopt niet"));
    } else if (state.matches("\\?\\d|.*>\\d")) {
      review(id, Review.ofScore(state.charAt(state.length() - 1) - '0', "gelezen"));
    }
  }

  private static List<Evidence> evidence(String state) {
    if (state.length() < 2) {
      return List.of();
    }
    return switch (state.charAt(1)) {
      case '~' -> List.of(evidence(Evidence.Seen.NOT_YET, ASSESSED_ON));
      case 'a' -> List.of(evidence(Evidence.Seen.ACCEPTED, ASSESSED_ON));
      case 'r' -> List.of(evidence(Evidence.Seen.REJECTED, ASSESSED_ON));
      case 'e' -> List.of(evidence(Evidence.Seen.ACCEPTED, ASSESSED_ON.minusDays(1)));
      default -> List.of();
    };
  }

  static Evidence evidence(Evidence.Seen seen, LocalDate validUntil) {
    return new Evidence("file", "report", Optional.of(validUntil), seen);
  }

  AnOffer ask(AQuestion question, Mode mode, Visibility seen) {
    IssuedQuestion one = new IssuedQuestion(question.build(), mode);
    issued.add(one);
    visibility.put(one.question().id(), seen);
    return this;
  }

  AnOffer ask(AQuestion question) {
    return ask(question, Mode.SCORED, Visibility.SHOWN);
  }

  AnOffer hidden(String question, String... by) {
    visibility.put(question, Visibility.HIDDEN);
    decidedBy.put(question, Set.of(by));
    return this;
  }

  AnOffer answer(String id, Answer answer) {
    answers.put(id, answer);
    return this;
  }

  AnOffer review(String id, Review review) {
    reviews.put(id, review);
    return this;
  }

  AnOffer by(Profile profile) {
    this.profile = profile;
    return this;
  }

  AnOffer under(String duty, LegalBasis where) {
    law.put(duty, where);
    return this;
  }

  AnOffer on(LocalDate day) {
    assessedOn = day;
    return this;
  }

  List<IssuedQuestion> issued() {
    return issued;
  }

  Map<String, Answer> answers() {
    return answers;
  }

  Map<String, Review> reviews() {
    return reviews;
  }

  AnOffer copy() {
    AnOffer copy = new AnOffer();
    copy.issued.addAll(issued);
    copy.visibility.putAll(visibility);
    copy.decidedBy.putAll(decidedBy);
    copy.answers.putAll(answers);
    copy.reviews.putAll(reviews);
    copy.profile = profile;
    copy.assessedOn = assessedOn;
    copy.law.putAll(law);
    return copy;
  }

  Scorecard score() {
    return Scorecard.of(
        new Submission(issued, visibility, decidedBy, answers, law), reviews, profile, assessedOn);
  }
}
