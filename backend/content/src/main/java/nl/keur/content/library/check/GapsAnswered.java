package nl.keur.content.library.check;

import java.util.List;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.clause.Clause;

/** A gap that a vendor's answer can show calls for a clause, or says why it calls for none. */
final class GapsAnswered implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    draft.questions().forEach(question -> question(draft, question));
  }

  private static void question(Draft draft, Question question) {
    boolean showsGap = question.scored() && question.answeredBy() == Respondent.VENDOR;
    boolean reason = question.callsNoClause().isPresent();
    List<String> called =
        draft.library().clausesCalledBy(question.id()).stream().map(Clause::id).toList();
    if (showsGap && called.isEmpty() && !reason) {
      draft
          .at(question, "scored")
          .mistake(
              "Nothing says what a gap at %s calls for. Name it under 'triggered-by' of a clause,"
                  + " or say under 'calls-no-clause' why none fits.",
              question.id());
    }
    if (reason && !showsGap) {
      draft
          .at(question, "calls-no-clause")
          .mistake("Only a scored question of a vendor can show a gap. Remove it.");
    } else if (reason && !called.isEmpty()) {
      draft
          .at(question, "calls-no-clause")
          .mistake(
              "A gap at %s calls for %s. Remove it.", question.id(), String.join(", ", called));
    }
  }
}
