package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.content.text.Language;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.ChangeProcurement;
import nl.keur.procurement.DecideGoNoGo;
import nl.keur.procurement.GoDecision;
import nl.keur.procurement.OpenProcurement;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.TeamMember;
import nl.keur.sample.Story.Dossier;
import nl.keur.sample.Story.Stage;

/** What the institution does before vendors come in: need, intake, pre-flight, go. */
@Singleton
class PrepareProcurement {
  private final OpenProcurement openProcurement;
  private final ChangeProcurement changeProcurement;
  private final ReadSheet readSheet;
  private final FillSheet fillSheet;
  private final DecideGoNoGo decideGoNoGo;
  private final RecordSamplePurpose recordPurpose;

  PrepareProcurement(
      OpenProcurement openProcurement,
      ChangeProcurement changeProcurement,
      ReadSheet readSheet,
      FillSheet fillSheet,
      DecideGoNoGo decideGoNoGo,
      RecordSamplePurpose recordPurpose) {
    this.openProcurement = openProcurement;
    this.changeProcurement = changeProcurement;
    this.readSheet = readSheet;
    this.fillSheet = fillSheet;
    this.decideGoNoGo = decideGoNoGo;
    this.recordPurpose = recordPurpose;
  }

  UUID with(InstitutionScope scope, Cast cast, Dossier dossier) {
    Procurement procurement =
        openProcurement.with(
            scope,
            cast.purchaser(),
            dossier.title(),
            dossier.need(),
            Language.NL,
            Optional.empty());
    changeProcurement
        .team(scope, cast.purchaser(), procurement.id(), cast.team())
        .orElseThrow(SampleRefused::new);
    if (dossier.stage().reaches(Stage.PRE_FLIGHT)) {
      preFlight(scope, cast.purchaser(), procurement.id(), dossier);
    }
    if (dossier.stage().reaches(Stage.SENT)) {
      goAhead(scope, cast.purchaser(), procurement.id());
    }
    return procurement.id();
  }

  private void preFlight(
      InstitutionScope scope, Actor.Person purchaser, UUID procurementId, Dossier dossier) {
    fill(scope, purchaser, procurementId, dossier, SheetKind.INTAKE, "intake");
    if (dossier.stage() == Stage.PRE_FLIGHT) {
      halfOfPreFlight(scope, purchaser, procurementId, dossier);
      return;
    }
    fill(scope, purchaser, procurementId, dossier, SheetKind.PRE_FLIGHT, "pre-flight");
    fill(scope, purchaser, procurementId, dossier, SheetKind.BUSINESS_CASE, "business-case");
  }

  private void halfOfPreFlight(
      InstitutionScope scope, Actor.Person purchaser, UUID procurementId, Dossier dossier) {
    var answers = dossier.workedCase().sheet("pre-flight");
    UUID sheet = sheet(scope, SheetKind.PRE_FLIGHT, procurementId);
    fillSheet.with(scope, purchaser, sheet, answers, answers.size() / 2);
  }

  /** Not every worked case answers the whole business case; it is then left open. */
  private void fill(
      InstitutionScope scope,
      Actor.Person purchaser,
      UUID procurementId,
      Dossier dossier,
      SheetKind kind,
      String name) {
    UUID sheet = sheet(scope, kind, procurementId);
    OpenedSheet filled = fillSheet.with(scope, purchaser, sheet, dossier.workedCase().sheet(name));
    if (filled.evaluation().blanks().isEmpty()) {
      fillSheet.complete(scope, purchaser, sheet);
    }
  }

  private UUID sheet(InstitutionScope scope, SheetKind kind, UUID procurementId) {
    return readSheet.of(scope, kind, procurementId).orElseThrow().sheet().id();
  }

  private void goAhead(InstitutionScope scope, Actor.Person purchaser, UUID procurementId) {
    decideGoNoGo
        .with(
            scope,
            purchaser,
            procurementId,
            GoDecision.Outcome.GO,
            "De pre-flight laat geen beletsel zien; de open punten vragen wij de leveranciers.",
            "De studentenraad wil eerst de uitkomst van de proef zien.")
        .orElseThrow(SampleRefused::new);
    recordPurpose.of(scope, purchaser, procurementId);
  }

  /** Who does what in the sample's procurements. */
  record Cast(Actor.Person purchaser, Actor.Person reviewer, Actor.Person contractManager) {
    List<TeamMember> team() {
      return List.of(
          new TeamMember(purchaser.id(), TeamMember.Raci.ACCOUNTABLE),
          new TeamMember(reviewer.id(), TeamMember.Raci.CONSULTED),
          new TeamMember(contractManager.id(), TeamMember.Raci.RESPONSIBLE));
    }
  }
}
