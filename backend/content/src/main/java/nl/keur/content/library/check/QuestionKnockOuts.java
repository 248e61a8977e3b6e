package nl.keur.content.library.check;

import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Question.KnockOut.Effect;
import nl.keur.content.checklist.Respondent;

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
    knockOut
        .duty()
        .filter(id -> draft.vocabulary().duties().stream().noneMatch(duty -> duty.id().equals(id)))
        .ifPresent(
            id -> draft.at(question, "knock-out", "duty").mistake("There is no duty '%s'.", id));
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
}
