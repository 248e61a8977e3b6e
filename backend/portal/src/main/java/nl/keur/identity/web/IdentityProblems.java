package nl.keur.identity.web;

import java.util.List;
import nl.keur.content.text.Text;
import nl.keur.identity.IdentityProblem;
import nl.keur.identity.IdentityProblem.CodeExpired;
import nl.keur.identity.IdentityProblem.CodeSpent;
import nl.keur.identity.IdentityProblem.CodeWrong;
import nl.keur.identity.IdentityProblem.EmailTaken;
import nl.keur.identity.IdentityProblem.InvitationNotValid;
import nl.keur.identity.IdentityProblem.LastAdministrator;
import nl.keur.identity.IdentityProblem.LinkNotValid;
import nl.keur.identity.IdentityProblem.NotAnInstitution;
import nl.keur.identity.IdentityProblem.NotInOneProcurement;
import nl.keur.identity.IdentityProblem.NotSetUpFirst;
import nl.keur.identity.IdentityProblem.PersonUnknown;
import nl.keur.identity.IdentityProblem.ProcurementUnknown;
import nl.keur.identity.IdentityProblem.SignInRefused;
import nl.keur.kernel.Problem;
import nl.keur.kernel.RefusedRequest;
import nl.keur.kernel.TooManyTries;

/** Refusals of identity as HTTP problems. */
final class IdentityProblems {
  private IdentityProblems() {}

  static RefusedRequest of(IdentityProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(IdentityProblem refusal) {
    return switch (refusal) {
      case SignInRefused refused ->
          Problem.of(
              "/problems/identity/sign-in-refused",
              "Sign-in refused",
              401,
              new Text(
                  "Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw, of vraag uw"
                      + " beheerder om een nieuwe link.",
                  "The e-mail address or the password is not right. Try again, or ask your"
                      + " administrator for a new link."));
      case IdentityProblem.TooManyTries tried -> TooManyTries.problem(tried.retryAfter());
      case LinkNotValid invalid ->
          Problem.of(
              "/problems/identity/link-not-valid",
              "Link not valid",
              410,
              new Text(
                  "Deze link is al gebruikt of verlopen. Vraag uw beheerder om een nieuwe.",
                  "This link was used already or has expired. Ask your administrator for a new"
                      + " one."));
      case InvitationNotValid invalid ->
          Problem.of(
              "/problems/identity/invitation-not-valid",
              "Invitation not valid",
              410,
              new Text(
                  "Deze uitnodiging werkt niet of niet meer. Vraag de instelling om een nieuwe link.",
                  "This invitation does not work, or not any more. Ask the institution for a new"
                      + " link."));
      case IdentityProblem.PasswordRefused refused ->
          field(
              "password-refused",
              "Password refused",
              "/password",
              new Text("Dit is niet uw wachtwoord.", "This is not your password."));
      case IdentityProblem.CodeRefused refused ->
          field(
              "code-refused",
              "Code refused",
              "/code",
              new Text(
                  "Deze code klopt niet, is verlopen of is al gebruikt. Wacht op de volgende code"
                      + " van uw app.",
                  "This code is not right, has expired or was used already. Wait for the next code"
                      + " of your app."));
      case IdentityProblem.SecondStepThere there ->
          Problem.of(
              "/problems/identity/second-step-there",
              "Second step there already",
              409,
              new Text(
                  "U hebt al een tweede stap. Log opnieuw in en gebruik die.",
                  "You have a second step already. Sign in again and use that one."));
      case IdentityProblem.NothingToConfirm nothing ->
          Problem.of(
              "/problems/identity/no-second-step",
              "No second step",
              409,
              new Text(
                  "Er is geen tweede stap om te bevestigen. Begin opnieuw met instellen.",
                  "There is no second step to confirm. Start setting it up again."));
      case CodeWrong wrong -> {
        Text detail = wrongCode(wrong.triesLeft());
        yield Problem.of("/problems/identity/code-wrong", "Code wrong", 422, detail)
            .with("triesLeft", wrong.triesLeft())
            .withErrors(List.of(new Problem.FieldError("/code", "wrong", detail)));
      }
      case CodeSpent spent ->
          Problem.of(
              "/problems/identity/code-spent",
              "Code spent",
              410,
              new Text(
                  "Deze code is te vaak verkeerd ingevuld en werkt niet meer. Vraag een nieuwe code.",
                  "This code was typed wrongly too many times and no longer works. Ask for a new"
                      + " code."));
      case CodeExpired expired ->
          Problem.of(
              "/problems/identity/code-expired",
              "Code expired",
              410,
              new Text(
                  "Deze code is ouder dan 10 minuten of al gebruikt. Vraag een nieuwe code.",
                  "This code is older than 10 minutes or was used already. Ask for a new code."));
      case EmailTaken taken -> {
        Text detail =
            new Text(
                "Er is al iemand met dit e-mailadres.",
                "There is somebody with this e-mail address already.");
        yield Problem.of("/problems/identity/email-taken", "E-mail address taken", 409, detail)
            .withErrors(List.of(new Problem.FieldError("/email", "taken", detail)));
      }
      case NotSetUpFirst not ->
          Problem.of(
              "/problems/identity/not-set-up-first",
              "Not the first organisation",
              403,
              new Text(
                  "Alleen beheerders van de organisatie die dit portaal inrichtte, laten andere"
                      + " organisaties toe.",
                  "Only administrators of the organisation that set up this portal let other"
                      + " organisations in."));
      case NotAnInstitution not ->
          Problem.of(
              "/problems/identity/not-an-institution",
              "Not an institution",
              409,
              new Text(
                  "Uw organisatie koopt in voor instellingen. Een deelnamecode is er alleen voor"
                      + " een instelling.",
                  "Your organisation buys on behalf of institutions. Only an institution has a join"
                      + " code."));
      case ProcurementUnknown unknown ->
          Problem.of(
              "/problems/procurement/procurement-unknown",
              "Procurement unknown",
              404,
              new Text(
                  "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
                  "This procurement does not exist, or you have no access to it."));
      case NotInOneProcurement not -> {
        Text detail =
            new Text(
                "Een beheerder is er voor de hele instelling, niet voor één inkoop.",
                "An administrator is one of the whole institution, not of one procurement.");
        yield Problem.of(
                "/problems/identity/not-in-one-procurement", "Not in one procurement", 409, detail)
            .withErrors(List.of(new Problem.FieldError("/roles", "whole-institution", detail)));
      }
      case PersonUnknown unknown ->
          Problem.of(
              "/problems/identity/person-unknown",
              "Person unknown",
              404,
              new Text("Deze persoon bestaat niet.", "This person does not exist."));
      case LastAdministrator last ->
          Problem.of(
              "/problems/identity/last-administrator",
              "Last administrator",
              409,
              new Text(
                  "Dit is de laatste beheerder. Maak eerst iemand anders beheerder.",
                  "This is the last administrator. Make somebody else administrator first."));
    };
  }

  private static Problem field(String name, String title, String pointer, Text detail) {
    return Problem.of("/problems/identity/" + name, title, 422, detail)
        .withErrors(List.of(new Problem.FieldError(pointer, name, detail)));
  }

  private static Text wrongCode(int triesLeft) {
    return triesLeft == 1
        ? new Text(
            "De code klopt niet. U kunt het nog één keer proberen.",
            "The code is not right. You can try once more.")
        : new Text(
            "De code klopt niet. U kunt het nog " + triesLeft + " keer proberen.",
            "The code is not right. You can try " + triesLeft + " more times.");
  }
}
