package nl.keur.roleshift.web;

import nl.keur.content.checklist.Question;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;
import nl.keur.roleshift.RoleShiftProblem;
import nl.keur.roleshift.RoleShiftProblem.AlreadyAssessed;
import nl.keur.roleshift.RoleShiftProblem.FindingUnknown;
import nl.keur.roleshift.RoleShiftProblem.ReportChanged;
import nl.keur.roleshift.RoleShiftProblem.ReportIncomplete;
import nl.keur.roleshift.RoleShiftProblem.ReportUnknown;
import nl.keur.roleshift.RoleShiftProblem.SystemUnknown;

/** Refusals of change reports as HTTP problems. */
final class RoleShiftProblems {
  private RoleShiftProblems() {}

  static RefusedRequest of(RoleShiftProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(RoleShiftProblem refusal) {
    return switch (refusal) {
      case SystemUnknown unknown ->
          problem(
              "system-unknown",
              "System unknown",
              404,
              "Dit systeem bestaat niet, of u hebt er geen toegang toe.",
              "This system does not exist, or you have no access to it.");
      case ReportUnknown unknown ->
          problem(
              "report-unknown",
              "Change report unknown",
              404,
              "Deze wijzigingsmelding bestaat niet, of u hebt er geen toegang toe.",
              "This change report does not exist, or you have no access to it.");
      case FindingUnknown unknown ->
          problem(
              "finding-unknown",
              "Finding unknown",
              404,
              "Deze bevinding bestaat niet, of u hebt er geen toegang toe.",
              "This finding does not exist, or you have no access to it.");
      case AlreadyAssessed assessed ->
          problem(
                  "already-assessed",
                  "Change report assessed",
                  409,
                  "Deze melding is al beoordeeld. Meld een nieuwe wijziging als er iets anders is.",
                  "This report was assessed already. Report a new change if something is different.")
              .with("at", assessed.at().toString());
      case ReportIncomplete incomplete ->
          problem(
                  "report-incomplete",
                  "Change report incomplete",
                  409,
                  "Beantwoord eerst alle vragen. Weet u iets niet, kies dan “Niet bekend”.",
                  "Answer all questions first. If you don't know something, choose “Not known”.")
              .withErrors(incomplete.missing().stream().map(RoleShiftProblems::missing).toList());
      case ReportChanged changed ->
          problem(
              "report-changed",
              "Change report changed meanwhile",
              409,
              "Iemand anders werkte op hetzelfde moment aan deze melding. Laad de pagina opnieuw.",
              "Somebody else worked on this report at the same moment. Reload the page.");
    };
  }

  private static FieldError missing(Question question) {
    return new FieldError("/answers/" + question.id(), "missing", question.text());
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/roleshift/" + name, title, status, new Text(nl, en));
  }
}
