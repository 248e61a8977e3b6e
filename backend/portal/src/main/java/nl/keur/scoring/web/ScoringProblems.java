package nl.keur.scoring.web;

import java.util.List;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;
import nl.keur.scoring.SavedReview;
import nl.keur.scoring.ScoringProblem;
import nl.keur.scoring.ScoringProblem.AnswerBlank;
import nl.keur.scoring.ScoringProblem.Awarded;
import nl.keur.scoring.ScoringProblem.DomainUnknown;
import nl.keur.scoring.ScoringProblem.EvidenceUnknown;
import nl.keur.scoring.ScoringProblem.NotSubmitted;
import nl.keur.scoring.ScoringProblem.NothingToDecide;
import nl.keur.scoring.ScoringProblem.OutsideDomains;
import nl.keur.scoring.ScoringProblem.ProcurementUnknown;
import nl.keur.scoring.ScoringProblem.QuestionNotShown;
import nl.keur.scoring.ScoringProblem.ReasonMissing;
import nl.keur.scoring.ScoringProblem.ReviewerUnknown;
import nl.keur.scoring.ScoringProblem.StaleReview;

/** Refusals of scoring as HTTP problems. */
final class ScoringProblems {
  private ScoringProblems() {}

  static RefusedRequest notSubmitted() {
    return of(new NotSubmitted());
  }

  static RefusedRequest procurementUnknown() {
    return of(new ProcurementUnknown());
  }

  static RefusedRequest of(ScoringProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(ScoringProblem refusal) {
    return switch (refusal) {
      case NotSubmitted not ->
          problem(
              "not-submitted",
              "Nothing submitted",
              404,
              "Er is nog niets ingediend, of u hebt geen toegang tot dit aanbod.",
              "Nothing was submitted yet, or you have no access to this offer.");
      case ProcurementUnknown unknown ->
          problem(
              "procurement-unknown",
              "Procurement unknown",
              404,
              "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
              "This procurement does not exist, or you have no access to it.");
      case QuestionNotShown not ->
          problem(
                  "question-not-shown",
                  "Question not asked",
                  404,
                  "Deze vraag is de leverancier niet gesteld; er valt niets te beoordelen.",
                  "This question was not asked of the vendor; there is nothing to review.")
              .with("question", not.questionId());
      case OutsideDomains outside ->
          problem(
                  "outside-domains",
                  "Question of another domain",
                  403,
                  "Deze vraag hoort bij een domein dat een collega beoordeelt.",
                  "This question is of a domain that a colleague reviews.")
              .with("question", outside.questionId());
      case ReviewerUnknown unknown ->
          problem(
              "person-unknown",
              "Person unknown",
              404,
              "Deze persoon bestaat niet.",
              "This person does not exist.");
      case DomainUnknown unknown ->
          field(
              problem(
                  "domain-unknown",
                  "Domain unknown",
                  400,
                  "Dit domein staat niet in de vragenlijst.",
                  "This domain is not in the questionnaire."),
              "/domains");
      case AnswerBlank blank ->
          field(
                  problem(
                      "answer-blank",
                      "Nothing answered",
                      409,
                      "De leverancier heeft deze vraag niet beantwoord. Dat telt als 0; u kunt er"
                          + " geen punten voor geven.",
                      "The vendor did not answer this question. That counts as 0; you can't give"
                          + " points for it."),
                  "/score")
              .with("question", blank.questionId());
      case StaleReview stale ->
          problem(
                  "stale-review",
                  "Review changed meanwhile",
                  412,
                  "Een collega heeft dit intussen beoordeeld. Bekijk dat oordeel en sla opnieuw op.",
                  "A colleague reviewed this meanwhile. Look at that review and save again.")
              .with("version", stale.current().map(SavedReview::version).orElse(0));
      case ReasonMissing missing ->
          field(
              problem(
                  "reason-missing",
                  "Reason missing",
                  400,
                  "Schrijf waarom u dit zo beoordeelt.",
                  "Write why you judge it this way."),
              missing.field());
      case NothingToDecide nothing ->
          field(
              problem(
                  "nothing-to-decide",
                  "Nothing to decide",
                  400,
                  "Hierover valt bij deze vraag niets te beslissen.",
                  "There is nothing to decide about this at this question."),
              nothing.field());
      case EvidenceUnknown unknown ->
          problem(
              "evidence-unknown",
              "Evidence unknown",
              404,
              "Dit bestand hoort niet bij dit aanbod.",
              "This file does not belong to this offer.");
      case Awarded awarded ->
          problem(
              "awarded",
              "Awarded",
              409,
              "De keuze is gemaakt op deze scores; ze veranderen niet meer.",
              "The choice was made on these scores; they no longer change.");
    };
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/scoring/" + name, title, status, new Text(nl, en));
  }

  private static Problem field(Problem problem, String pointer) {
    return problem.withErrors(List.of(new FieldError(pointer, "refused", problem.detail())));
  }
}
