package nl.keur.content.library.check;

import nl.keur.content.checklist.Question;

/** A question can be shown: some answers to earlier ones make its condition true. */
final class ReachableQuestions implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Question question : draft.questions()) {
      if (!Satisfiable.satisfiable(draft, question.showWhen())) {
        draft
            .at(question, "show-when")
            .mistake(
                "No answers show %s: what it asks for can't be true together. Change the"
                    + " condition.",
                question.id());
      }
    }
  }
}
