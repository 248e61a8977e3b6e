package nl.keur.procurement.web;

import java.util.List;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;
import nl.keur.kernel.TooManyTries;
import nl.keur.procurement.ProcurementProblem;
import nl.keur.procurement.ProcurementProblem.AlreadyTakesPart;
import nl.keur.procurement.ProcurementProblem.FactUnknown;
import nl.keur.procurement.ProcurementProblem.Frozen;
import nl.keur.procurement.ProcurementProblem.JoinCodeUnknown;
import nl.keur.procurement.ProcurementProblem.NotAJointBody;
import nl.keur.procurement.ProcurementProblem.NotLiftable;
import nl.keur.procurement.ProcurementProblem.NotToDecide;
import nl.keur.procurement.ProcurementProblem.OfferTooLate;
import nl.keur.procurement.ProcurementProblem.OfferUnknown;
import nl.keur.procurement.ProcurementProblem.OneAccountable;
import nl.keur.procurement.ProcurementProblem.ParticipantStays;
import nl.keur.procurement.ProcurementProblem.ParticipantUnknown;
import nl.keur.procurement.ProcurementProblem.PreFlightOpen;
import nl.keur.procurement.ProcurementProblem.ProcurementUnknown;
import nl.keur.procurement.ProcurementProblem.StaleProcurement;
import nl.keur.procurement.ProcurementProblem.Stopped;
import nl.keur.procurement.ProcurementProblem.TeamMemberUnknown;
import nl.keur.procurement.ProcurementProblem.TooManyCodes;
import nl.keur.procurement.ProcurementProblem.ValueUnknown;

/** Refusals of the dossier as HTTP problems. */
final class ProcurementProblems {
  private ProcurementProblems() {}

  static RefusedRequest unknown() {
    return of(new ProcurementUnknown());
  }

  static RefusedRequest offerUnknown() {
    return of(new OfferUnknown());
  }

  static RefusedRequest of(ProcurementProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(ProcurementProblem refusal) {
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
              "Dit aanbod bestaat niet, of u hebt er geen toegang toe.",
              "This offer does not exist, or you have no access to it.");
      case NotAJointBody not ->
          problem(
              "not-a-joint-body",
              "Not a joint procurement",
              409,
              "Uw instelling koopt voor zichzelf in. Alleen een inkooporganisatie voor instellingen"
                  + " heeft deelnemers.",
              "Your institution buys for itself. Only a joint-procurement body has participants.");
      case JoinCodeUnknown unknown ->
          field(
              problem(
                  "join-code-unknown",
                  "Join code unknown",
                  409,
                  "Deze code werkt niet. Vraag de instelling om haar deelnamecode van nu.",
                  "This code does not work. Ask the institution for its present join code."),
              "/joinCode");
      case TooManyCodes tried -> TooManyTries.problem(tried.retryAfter());
      case AlreadyTakesPart already ->
          field(
              problem(
                  "already-takes-part",
                  "Takes part already",
                  409,
                  "Deze instelling doet al mee.",
                  "This institution takes part already."),
              "/joinCode");
      case ParticipantUnknown unknown ->
          problem(
              "participant-unknown",
              "Participant unknown",
              404,
              "Deze instelling doet niet mee.",
              "This institution does not take part.");
      case ParticipantStays stays ->
          problem(
              "participant-stays",
              "Participant stays",
              409,
              "Deze inkoop is gegund; de deelnemers sluiten nu hun overeenkomst. Een deelnemer kan"
                  + " er niet meer af.",
              "This procurement was awarded; the participants now make their contracts. A"
                  + " participant can't be taken off any more.");
      case OfferTooLate late ->
          problem(
              "offer-too-late",
              "Offer too late",
              409,
              "Deze inkoop is al gegund. Een nieuw aanbod telt niet meer mee. Open een nieuw"
                  + " inkooptraject als u deze leverancier toch wilt vragen.",
              "This procurement was already awarded. A new offer no longer counts. Open a new"
                  + " procurement if you want to ask this vendor after all.");
      case StaleProcurement stale ->
          problem(
                  "stale-procurement",
                  "Procurement changed meanwhile",
                  412,
                  "Iemand anders heeft dit intussen gewijzigd. Bekijk de wijziging en sla opnieuw op.",
                  "Somebody else changed this meanwhile. Look at the change and save again.")
              .with("version", stale.currentVersion());
      case TeamMemberUnknown unknown ->
          field(
              problem(
                  "team-member-unknown",
                  "Team member unknown",
                  400,
                  "Iemand in het team werkt hier niet. Kies een collega uit de lijst.",
                  "Somebody in the team does not work here. Choose a colleague from the list."),
              "/team/" + unknown.index() + "/personId");
      case OneAccountable one ->
          field(
              problem(
                  "one-accountable",
                  "Exactly one accountable",
                  400,
                  "Precies één persoon is eindverantwoordelijk. Kies er één.",
                  "Exactly one person is accountable. Choose one."),
              "/team");
      case Frozen frozen ->
          problem(
              "frozen",
              "Facts frozen",
              409,
              "De vragenlijst is verstuurd; daarmee ligt dit vast.",
              "The questionnaire was sent; that fixed this.");
      case PreFlightOpen open ->
          Problem.of(
              "/problems/procurement/pre-flight-open", "Pre-flight open", 409, open.missing());
      case Stopped stopped ->
          Problem.of("/problems/procurement/stopped", "Procurement stopped", 409, stopped.reason());
      case NotLiftable not ->
          problem(
              "not-liftable",
              "Not liftable",
              409,
              "Deze vraag houdt de inkoop niet tegen, of mag niet worden doorgelaten.",
              "This question does not stop the procurement, or may not be let through.");
      case FactUnknown unknown ->
          field(
              problem(
                  "fact-unknown",
                  "Fact unknown",
                  400,
                  "Dit feit kent het portaal niet.",
                  "The portal does not know this fact."),
              "/fact");
      case ValueUnknown unknown ->
          field(
              problem(
                  "value-unknown",
                  "Value unknown",
                  400,
                  "Kies een waarde uit de lijst.",
                  "Choose a value from the list."),
              "/values");
      case NotToDecide not ->
          Problem.of("/problems/procurement/not-to-decide", "Not to decide", 409, not.reason());
    };
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/procurement/" + name, title, status, new Text(nl, en));
  }

  private static Problem field(Problem problem, String pointer) {
    String code = problem.type().substring(problem.type().lastIndexOf('/') + 1);
    return problem.withErrors(List.of(new FieldError(pointer, code, problem.detail())));
  }
}
