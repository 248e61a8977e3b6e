package nl.keur.purpose.web;

import nl.keur.content.purpose.PurposeFinding;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;
import nl.keur.purpose.PurposeProblem;
import nl.keur.purpose.PurposeProblem.AnotherText;
import nl.keur.purpose.PurposeProblem.Frozen;
import nl.keur.purpose.PurposeProblem.Incomplete;
import nl.keur.purpose.PurposeProblem.NotNow;
import nl.keur.purpose.PurposeProblem.NothingNew;
import nl.keur.purpose.PurposeProblem.OfferUnknown;
import nl.keur.purpose.PurposeProblem.ProcurementUnknown;
import nl.keur.purpose.PurposeProblem.StaleDraft;

/** Refusals of the intended purpose as HTTP problems. */
final class PurposeProblems {
  private PurposeProblems() {}

  static RefusedRequest of(PurposeProblem refusal) {
    return problem(refusal).refused();
  }

  static Problem damaged() {
    return problem(
        "damaged",
        "Purpose damaged",
        500,
        "Een vastgelegde versie van dit doel is beschadigd en wordt niet getoond. Vraag de beheerder"
            + " om een reservekopie terug te zetten.",
        "A sealed version of this purpose is damaged and is not shown. Ask the administrator to"
            + " restore a backup.");
  }

  private static Problem problem(PurposeProblem refusal) {
    return switch (refusal) {
      case ProcurementUnknown unknown ->
          problem(
              "procurement-unknown",
              "Procurement unknown",
              404,
              "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
              "This procurement does not exist, or you have no access to it.");
      case OfferUnknown unknown ->
          problem(
              "offer-unknown",
              "Offer unknown",
              404,
              "Van dit aanbod is nog geen doel voorgesteld, of u hebt er geen toegang toe.",
              "No purpose was proposed for this offer yet, or you have no access to it.");
      case StaleDraft stale ->
          problem(
                  "stale-draft",
                  "Draft changed meanwhile",
                  412,
                  "Iemand anders heeft het doel intussen gewijzigd. Bekijk die tekst en sla opnieuw"
                      + " op.",
                  "Somebody else changed the purpose meanwhile. Look at that text and save again.")
              .with("version", stale.currentVersion());
      case Frozen frozen ->
          problem(
              "frozen",
              "Purpose frozen",
              409,
              "De vragenlijst is verstuurd; daarmee ligt dit doel vast. Maak een nieuwe versie van"
                  + " de vragenlijst om het te wijzigen.",
              "The questionnaire was sent; that fixed this purpose. Make a new version of the"
                  + " questionnaire to change it.");
      case Incomplete incomplete ->
          problem(
                  "incomplete",
                  "Purpose incomplete",
                  400,
                  "Dit doel zegt nog niet genoeg. Vul aan wat hieronder staat.",
                  "This purpose does not say enough yet. Complete what is named below.")
              .withErrors(incomplete.findings().stream().map(PurposeProblems::error).toList());
      case AnotherText another ->
          problem(
                  "another-text",
                  "Text changed",
                  409,
                  "De tekst is gewijzigd nadat u hem las. Lees de nieuwe tekst en beslis opnieuw.",
                  "The text changed after you read it. Read the new text and decide again.")
              .with("sha256", another.currentSha256());
      case NothingNew nothing ->
          problem(
              "nothing-new",
              "Nothing new",
              409,
              "Deze tekst is al de laatste versie. Er is niets om vast te leggen.",
              "This text is the last version already. There is nothing to record.");
      case NotNow not ->
          Problem.of("/problems/purpose/not-now", "Not to be agreed now", 409, not.reason());
    };
  }

  /** Pointers into the purpose, which is the body of a save. */
  private static FieldError error(PurposeFinding finding) {
    return new FieldError(finding.pointer(), code(finding), finding.sentence());
  }

  private static String code(PurposeFinding finding) {
    return switch (finding) {
      case PurposeFinding.Missing missing -> "missing";
      case PurposeFinding.NoRows none -> "no-rows";
      case PurposeFinding.UnknownCode unknown -> "unknown-code";
      case PurposeFinding.TooVague vague -> "too-vague";
      case PurposeFinding.WrongForm wrong -> "wrong-form";
      case PurposeFinding.Contradiction contradiction -> "contradiction";
      case PurposeFinding.Unsettled unsettled -> "unsettled";
      case PurposeFinding.Firmer firmer -> "firmer";
    };
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/purpose/" + name, title, status, new Text(nl, en));
  }
}
