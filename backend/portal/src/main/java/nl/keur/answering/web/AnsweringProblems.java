package nl.keur.answering.web;

import java.util.List;
import nl.keur.answering.AnsweringProblem;
import nl.keur.answering.AnsweringProblem.AnswerRefused;
import nl.keur.answering.AnsweringProblem.DeadlinePassed;
import nl.keur.answering.AnsweringProblem.EvidenceUnknown;
import nl.keur.answering.AnsweringProblem.FileRefused;
import nl.keur.answering.AnsweringProblem.Incomplete;
import nl.keur.answering.AnsweringProblem.QuestionUnknown;
import nl.keur.answering.AnsweringProblem.SheetClosed;
import nl.keur.answering.AnsweringProblem.SheetUnknown;
import nl.keur.answering.AnsweringProblem.StaleAnswer;
import nl.keur.answering.AnsweringProblem.WritingRefused;
import nl.keur.answering.SavedAnswer;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;

/** Refusals of answering as HTTP problems. */
final class AnsweringProblems {
  /** As it stands on the sheet, and in the refusal of who writes all the same. */
  static final Text DEADLINE_PASSED =
      new Text(
          "De termijn is voorbij. Wat eerder is opgeslagen, staat er nog; wijzigen kan"
              + " niet meer. Neem contact op met de inkoper.",
          "The deadline has passed. What was saved before is still there; changing is no"
              + " longer possible. Contact the purchaser.");

  private AnsweringProblems() {}

  static RefusedRequest sheetUnknown() {
    return problem(new SheetUnknown()).refused();
  }

  static RefusedRequest evidenceUnknown() {
    return problem(new EvidenceUnknown()).refused();
  }

  static RefusedRequest of(AnsweringProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(AnsweringProblem refusal) {
    return switch (refusal) {
      case SheetUnknown unknown ->
          Problem.of(
              "/problems/answering/sheet-unknown",
              "Sheet unknown",
              404,
              new Text(
                  "Deze vragenlijst bestaat niet, of u hebt er geen toegang toe.",
                  "This questionnaire does not exist, or you have no access to it."));
      case QuestionUnknown unknown ->
          Problem.of(
                  "/problems/answering/question-unknown",
                  "Question unknown",
                  404,
                  new Text(
                      "Deze vraag staat niet in de vragenlijst. Laad de pagina opnieuw.",
                      "This question is not in the questionnaire. Reload the page."))
              .with("question", unknown.questionId());
      case EvidenceUnknown unknown ->
          Problem.of(
              "/problems/answering/evidence-unknown",
              "Evidence unknown",
              404,
              new Text(
                  "Dit bestand bestaat niet, of is weggehaald.",
                  "This file does not exist, or was removed."));
      case SheetClosed closed ->
          Problem.of(
                  "/problems/answering/sheet-closed",
                  "Sheet closed",
                  409,
                  new Text(
                      "Deze vragenlijst is afgerond en verandert niet meer. Wat u typte, is niet"
                          + " opgeslagen.",
                      "This questionnaire is completed and no longer changes. What you typed was"
                          + " not saved."))
              .with("closedAt", closed.at().toString());
      case WritingRefused refused ->
          Problem.of(
              "/problems/answering/writing-refused", "Not open for writing", 409, refused.reason());
      case DeadlinePassed passed ->
          Problem.of("/problems/answering/deadline-passed", "Deadline passed", 409, DEADLINE_PASSED)
              .with("deadline", passed.deadline().toString())
              .with("now", passed.now().toString());
      case AnswerRefused refused ->
          Problem.of(
                  "/problems/answering/answer-refused",
                  "Answer refused",
                  400,
                  new Text(
                      "Dit antwoord past niet bij de vraag. Verbeter het genoemde; wat u typte staat"
                          + " er nog.",
                      "This answer does not fit the question. Correct what is named; what you typed"
                          + " is still there."))
              .withErrors(
                  refused.findings().stream()
                      .map(
                          finding ->
                              new FieldError(
                                  finding.pointer(),
                                  finding.getClass().getSimpleName(),
                                  finding.sentence()))
                      .toList());
      case StaleAnswer stale -> stale(stale);
      case Incomplete incomplete ->
          Problem.of(
                  "/problems/answering/incomplete",
                  "Questions still blank",
                  409,
                  new Text(
                      "Nog niet alles is ingevuld. Vul eerst de genoemde vragen in.",
                      "Not everything is filled in. Fill in the questions named first."))
              .withErrors(
                  incomplete.missing().stream()
                      .map(
                          question ->
                              new FieldError("/answers/" + question.id(), "blank", question.text()))
                      .toList());
      case FileRefused refused ->
          Problem.of("/problems/answering/file-refused", "File refused", 400, refused.reason())
              .withErrors(List.of(new FieldError("/file", refused.code(), refused.reason())));
    };
  }

  /** Names the version that stands now, so that the form can show both answers. */
  private static Problem stale(StaleAnswer stale) {
    return Problem.of(
            "/problems/answering/stale-answer",
            "Answer changed meanwhile",
            412,
            new Text(
                "Iemand anders heeft dit antwoord intussen gewijzigd. Kies welk antwoord blijft.",
                "Somebody else changed this answer meanwhile. Choose which answer stays."))
        .with("version", stale.current().map(SavedAnswer::version).orElse(0));
  }
}
