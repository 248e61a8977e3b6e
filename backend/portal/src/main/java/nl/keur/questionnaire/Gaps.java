package nl.keur.questionnaire;

import java.util.ArrayList;
import java.util.List;
import nl.keur.answering.OpenedSheet;
import nl.keur.content.answer.AnswerCheck;
import nl.keur.content.answer.AnswerFinding;
import nl.keur.content.checklist.Question;
import nl.keur.questionnaire.QuestionnaireProblem.Gap;

/** What a vendor leaves open: shown questions that are blank, or answers with something missing. */
final class Gaps {
  private Gaps() {}

  /** In the order of the sheet. */
  static List<Gap> of(OpenedSheet sheet) {
    List<Gap> gaps = new ArrayList<>();
    for (Question question : sheet.evaluation().shown()) {
      sheet
          .evaluation()
          .findAnswer(question.id())
          .ifPresentOrElse(
              answer -> {
                var missing = AnswerCheck.of(question, answer).incomplete();
                if (!missing.isEmpty()) {
                  gaps.add(
                      new Gap(
                          question, false, missing.stream().map(AnswerFinding::sentence).toList()));
                }
              },
              () -> gaps.add(new Gap(question, true, List.of())));
    }
    return gaps;
  }
}
