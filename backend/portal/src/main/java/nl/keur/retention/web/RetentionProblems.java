package nl.keur.retention.web;

import java.util.List;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;
import nl.keur.retention.RetentionProblem;
import nl.keur.retention.RetentionProblem.ClosedAlready;
import nl.keur.retention.RetentionProblem.NotClosed;
import nl.keur.retention.RetentionProblem.NotEnded;
import nl.keur.retention.RetentionProblem.NotLonger;
import nl.keur.retention.RetentionProblem.ProcurementUnknown;
import nl.keur.retention.RetentionProblem.StillAnswering;
import nl.keur.retention.RetentionProblem.SystemInUse;
import nl.keur.retention.RetentionProblem.TooEarly;

/** Refusals about keeping and erasing as HTTP problems. */
final class RetentionProblems {
  private RetentionProblems() {}

  static RefusedRequest of(RetentionProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(RetentionProblem refusal) {
    return switch (refusal) {
      case ProcurementUnknown unknown ->
          Problem.of(
              "/problems/procurement/procurement-unknown",
              "Procurement unknown",
              404,
              new Text(
                  "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
                  "This procurement does not exist, or you have no access to it."));
      case SystemInUse inUse ->
          problem(
              "system-in-use",
              "System in use",
              409,
              "Het AI-systeem uit deze inkoop is nog in gebruik; de overeenkomst loopt. Leg eerst"
                  + " bij het systeem vast dat het gebruik is gestopt.",
              "The AI system of this procurement is still in use; its contract runs. First record"
                  + " with the system that its use has ended.");
      case StillAnswering answering ->
          problem(
                  "still-answering",
                  "Vendors still answer",
                  409,
                  "Leveranciers kunnen de vragenlijst nog invullen. Sluit de inkoop na de"
                      + " sluitingsdatum.",
                  "Vendors can still fill in the questionnaire. Close the procurement after the"
                      + " deadline.")
              .with("deadline", answering.deadline());
      case ClosedAlready closed ->
          problem(
                  "closed-already",
                  "Closed already",
                  409,
                  "Deze inkoop is al gesloten.",
                  "This procurement was closed already.")
              .with("on", closed.on());
      case NotClosed not ->
          problem(
              "not-closed",
              "Not closed",
              409,
              "Deze inkoop is niet gesloten.",
              "This procurement is not closed.");
      case NotEnded not ->
          problem(
              "not-ended",
              "Not ended",
              409,
              "Deze inkoop is nog niet afgelopen. Sluit haar eerst, of leg vast dat het gebruik van"
                  + " het systeem is gestopt.",
              "This procurement has not ended. First close it, or record that the use of its system"
                  + " has ended.");
      case TooEarly early ->
          problem(
                  "too-early",
                  "Too early",
                  409,
                  "De bewaartermijn is nog niet voorbij.",
                  "The period of keeping is not over yet.")
              .with("eraseOn", early.eraseOn());
      case NotLonger not -> {
        Problem problem =
            problem(
                "not-longer",
                "Not longer",
                400,
                "Kies een dag na de dag waarop het dossier nu mag worden gewist.",
                "Choose a day after the one on which the file may be erased now.");
        yield problem
            .with("eraseOn", not.eraseOn())
            .withErrors(List.of(new FieldError("/until", "not-longer", problem.detail())));
      }
    };
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/retention/" + name, title, status, new Text(nl, en));
  }
}
