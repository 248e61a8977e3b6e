package nl.keur.contract.web;

import java.util.List;
import java.util.Locale;
import nl.keur.content.clause.value.ParameterProblem;
import nl.keur.content.text.Text;
import nl.keur.contract.ContractProblem;
import nl.keur.contract.ContractProblem.AlreadyFrozen;
import nl.keur.contract.ContractProblem.ClauseUnknown;
import nl.keur.contract.ContractProblem.NotAwarded;
import nl.keur.contract.ContractProblem.NotPrintable;
import nl.keur.contract.ContractProblem.NotToBeTyped;
import nl.keur.contract.ContractProblem.NumberedOtherwise;
import nl.keur.contract.ContractProblem.ObstaclesStand;
import nl.keur.contract.ContractProblem.OfferUnknown;
import nl.keur.contract.ContractProblem.OwnerUnknown;
import nl.keur.contract.ContractProblem.ParameterUnknown;
import nl.keur.contract.ContractProblem.SetUnknown;
import nl.keur.contract.ContractProblem.StalePackage;
import nl.keur.contract.ContractProblem.ValueRefused;
import nl.keur.contract.PackageObstacle;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Problem.FieldError;
import nl.keur.kernel.RefusedRequest;

/** Refusals of clause packages as HTTP problems. */
final class ContractProblems {
  private ContractProblems() {}

  static RefusedRequest of(ContractProblem refusal) {
    return problem(refusal).refused();
  }

  private static Problem problem(ContractProblem refusal) {
    return switch (refusal) {
      case OfferUnknown unknown ->
          problem(
              "offer-unknown",
              "Offer unknown",
              404,
              "Dit aanbod bestaat niet, of u hebt er geen toegang toe.",
              "This offer does not exist, or you have no access to it.");
      case NotAwarded not ->
          problem(
              "not-awarded",
              "Not awarded",
              409,
              "Een pakket met bepalingen begint bij de gunning. De opdracht is nog niet aan dit"
                  + " aanbod gegund.",
              "A clause package starts with the award. The contract has not been awarded to this"
                  + " offer yet.");
      case StalePackage stale ->
          problem(
                  "stale-package",
                  "Package changed meanwhile",
                  412,
                  "Iemand anders heeft dit pakket intussen gewijzigd. Bekijk de wijziging en doe"
                      + " het opnieuw.",
                  "Somebody else changed this package meanwhile. Look at the change and do it"
                      + " again.")
              .with("version", stale.currentVersion());
      case AlreadyFrozen frozen ->
          problem(
                  "already-frozen",
                  "Package frozen",
                  409,
                  "Dit pakket is vastgesteld; het verandert niet meer.",
                  "This package is frozen; it does not change any more.")
              .with("at", frozen.at().toString());
      case SetUnknown unknown ->
          problem(
              "set-unknown",
              "Clause set unknown",
              404,
              "Deze set bepalingen bestaat niet.",
              "This clause set does not exist.");
      case ClauseUnknown unknown ->
          problem(
              "clause-unknown",
              "Clause unknown",
              404,
              "Deze bepaling bestaat niet.",
              "This clause does not exist.");
      case ParameterUnknown unknown ->
          problem(
              "parameter-unknown",
              "Value unknown",
              404,
              "Deze waarde hoort niet bij een bepaling in het pakket. Laad de pagina opnieuw.",
              "This value does not belong to a clause in the package. Reload the page.");
      case NotToBeTyped not ->
          field(
              problem(
                  "not-to-be-typed",
                  "Value comes from the file",
                  409,
                  "Dit komt uit het dossier en is hier niet in te vullen. Wijzig het daar.",
                  "This comes from the file and can't be filled in here. Change it there."),
              "/value");
      case ValueRefused refused ->
          problem(
                  "value-refused",
                  "Value does not fit",
                  400,
                  "Wat u invulde past hier niet. Verbeter het en sla opnieuw op.",
                  "What you filled in does not fit here. Correct it and save again.")
              .withErrors(refused.problems().stream().map(ContractProblems::error).toList());
      case ObstaclesStand stand ->
          problem(
                  "obstacles-stand",
                  "Obstacles stand",
                  409,
                  "Het pakket is nog niet vast te stellen. Los eerst op wat eronder staat.",
                  "The package can't be frozen yet. First resolve what is listed below.")
              .withErrors(stand.obstacles().stream().map(ContractProblems::error).toList());
      case OwnerUnknown unknown ->
          field(
              problem(
                  "owner-unknown",
                  "Owner unknown",
                  400,
                  "Deze persoon werkt hier niet. Kies een collega uit de lijst.",
                  "This person does not work here. Choose a colleague from the list."),
              "/ownerId");
      case NotPrintable not ->
          problem(
              "not-printable",
              "Package can't be numbered",
              409,
              "In het pakket staan bepalingen die elkaar uitsluiten, dus het is niet te nummeren."
                  + " Laat er één weg.",
              "The package holds clauses that exclude each other, so it can't be numbered. Leave"
                  + " one of them out.");
      case NumberedOtherwise other ->
          problem(
              "numbered-otherwise",
              "Frozen package would be numbered otherwise",
              409,
              "Deze versie van het portaal zou het vastgestelde pakket anders nummeren dan partijen"
                  + " het hebben getekend. Gebruik het bestand dat u bij het vaststellen hebt"
                  + " bewaard, of het JSON-bestand. Meld dit aan de beheerder.",
              "This version of the portal would number the frozen package otherwise than the"
                  + " parties signed it. Use the file that you kept when it was frozen, or the JSON"
                  + " file. Report this to the administrator.");
    };
  }

  private static FieldError error(ParameterProblem problem) {
    return new FieldError("/value" + problem.pointer(), code(problem), problem.sentence());
  }

  private static String code(ParameterProblem problem) {
    return problem
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=.)([A-Z])", "-$1")
        .toLowerCase(Locale.ROOT);
  }

  private static FieldError error(PackageObstacle obstacle) {
    return new FieldError(
        obstacle.clause().map(clause -> "/clauses/" + clause).orElse(""),
        obstacle.place().name().toLowerCase(Locale.ROOT),
        obstacle.sentence());
  }

  private static Problem problem(String name, String title, int status, String nl, String en) {
    return Problem.of("/problems/contract/" + name, title, status, new Text(nl, en));
  }

  private static Problem field(Problem problem, String pointer) {
    String code = problem.type().substring(problem.type().lastIndexOf('/') + 1);
    return problem.withErrors(List.of(new FieldError(pointer, code, problem.detail())));
  }
}
