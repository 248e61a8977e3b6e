package nl.keur.content.library.check;

import java.util.Optional;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Question.KnockOut.Effect;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.law.Duty;
import nl.keur.content.law.LegalBasis;

/**
 * A knock-out names answers that exist and a duty that exists, can't be dodged and stops what its
 * party can stop.
 */
final class QuestionKnockOuts implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Question question : draft.questions()) {
      question.knockOut().ifPresent(knockOut -> check(draft, question, knockOut));
    }
  }

  private static void check(Draft draft, Question question, Question.KnockOut knockOut) {
    if (question.notApplicableAllowed()) {
      draft
          .at(question, "not-applicable")
          .mistake("A knock-out can't be not applicable. Write 'false' or drop the knock-out.");
    }
    knockOut.onAnswer().stream()
        .sorted()
        .filter(answer -> !Codes.has(question.type(), answer))
        .forEach(
            answer ->
                draft
                    .at(question, "knock-out", "on-answer")
                    .mistake(
                        "%s has no answer '%s'. Known: %s.",
                        question.id(), answer, Codes.known(question.type())));
    knockOut.duty().ifPresent(id -> duty(draft, draft.at(question, "knock-out", "duty"), id));
    if (knockOut.from().isPresent()) {
      draft
          .at(question, "knock-out", "from")
          .mistake("A day of law stands in the vocabulary. Name the duty that applies from it.");
    }
    Effect expected =
        question.answeredBy() == Respondent.VENDOR ? Effect.STOPS_OFFER : Effect.STOPS_PROCUREMENT;
    if (knockOut.effect() != expected) {
      draft
          .at(question, "knock-out", "effect")
          .mistake(
              "A vendor's answer stops the offer, an institution's the procurement. Change the"
                  + " effect.");
    }
  }

  private static void duty(Draft draft, Draft.Spot spot, String id) {
    Optional<Duty> named =
        draft.vocabulary().duties().stream().filter(duty -> duty.id().equals(id)).findFirst();
    if (named.isEmpty()) {
      spot.mistake("There is no duty '%s'.", id);
    } else if (named.get().basis().applies().flatMap(LegalBasis.Application::earliest).isEmpty()) {
      spot.mistake(
          "'%s' has no day from which it applies, so this would exclude at once. Name a duty that"
              + " has one.",
          id);
    }
  }
}
