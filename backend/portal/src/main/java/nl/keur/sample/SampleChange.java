package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.register.AiSystem;
import nl.keur.register.AiSystems;
import nl.keur.roleshift.AssessChange;
import nl.keur.roleshift.OpenChangeReport;
import nl.keur.sample.SampleTender.Invited;
import nl.keur.sample.WorkedCase.Given;

/** A change that somebody reports once the system is in use; its findings wait for a person. */
@Singleton
class SampleChange {
  private final AiSystems systems;
  private final OpenChangeReport openChangeReport;
  private final FillSheet fillSheet;
  private final AssessChange assessChange;

  SampleChange(
      AiSystems systems,
      OpenChangeReport openChangeReport,
      FillSheet fillSheet,
      AssessChange assessChange) {
    this.systems = systems;
    this.openChangeReport = openChangeReport;
    this.fillSheet = fillSheet;
    this.assessChange = assessChange;
  }

  void report(
      InstitutionScope scope,
      Actor.Person contractManager,
      Invited vendor,
      Map<String, Given> change) {
    AiSystem system = systems.findForOffer(scope, vendor.offer().id()).orElseThrow();
    OpenChangeReport.Opened opened =
        openChangeReport.of(scope, contractManager, system.id()).orElseThrow(SampleRefused::new);
    fillSheet.with(scope, contractManager, opened.sheetId(), change);
    assessChange.of(scope, contractManager, opened.report().id()).orElseThrow(SampleRefused::new);
  }
}
