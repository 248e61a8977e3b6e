package nl.keur.register.web;

import java.util.List;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;
import nl.keur.register.RegisterProblem;
import nl.keur.register.RegisterProblem.EndOutOfRange;
import nl.keur.register.RegisterProblem.EndedAlready;
import nl.keur.register.RegisterProblem.SystemUnknown;

/** Refusals of the register as HTTP problems. */
final class RegisterProblems {
  private RegisterProblems() {}

  static RefusedRequest of(RegisterProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(RegisterProblem refusal) {
    return switch (refusal) {
      case SystemUnknown unknown ->
          Problem.of(
              "/problems/register/system-unknown",
              "System unknown",
              404,
              new Text(
                  "Dit systeem bestaat niet, of u hebt er geen toegang toe.",
                  "This system does not exist, or you have no access to it."));
      case EndedAlready ended ->
          Problem.of(
                  "/problems/register/ended-already",
                  "Ended already",
                  409,
                  new Text(
                      "Dit systeem is al niet meer in gebruik.",
                      "This system is in use no longer already."))
              .with("on", ended.on());
      case EndOutOfRange range -> {
        Text why =
            new Text(
                "Kies een dag vanaf de eerste dag van gebruik tot en met vandaag.",
                "Choose a day from the first day of use until today.");
        yield Problem.of("/problems/register/end-out-of-range", "End out of range", 400, why)
            .with("first", range.first())
            .with("last", range.last())
            .withErrors(List.of(new FieldError("/on", "end-out-of-range", why)));
      }
    };
  }
}
