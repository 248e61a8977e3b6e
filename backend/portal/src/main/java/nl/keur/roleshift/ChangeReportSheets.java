package nl.keur.roleshift;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetContext;
import nl.keur.answering.SheetKind;
import nl.keur.answering.SheetOwner;
import nl.keur.checklist.PublishedContent;
import nl.keur.classification.OfferFacts;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.fact.Facts;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.register.AiSystem;
import nl.keur.register.AiSystems;

/**
 * What surrounds a change report: the questions of its checklist and the facts of the system that
 * changes. Once the rules have judged it, nothing can be written any more.
 */
@Singleton
class ChangeReportSheets implements SheetOwner {
  private static final Text ASSESSED =
      new Text(
          "Deze melding is beoordeeld; de antwoorden liggen vast. Meld een nieuwe wijziging als er"
              + " iets anders is.",
          "This report was assessed; that fixed its answers. Report a new change if something is"
              + " different.");

  private final ChangeReports reports;
  private final AiSystems systems;
  private final PublishedContent content;
  private final BeanProvider<OfferFacts> offerFacts;

  ChangeReportSheets(
      ChangeReports reports,
      AiSystems systems,
      PublishedContent content,
      BeanProvider<OfferFacts> offerFacts) {
    this.reports = reports;
    this.systems = systems;
    this.content = content;
    this.offerFacts = offerFacts;
  }

  @Override
  public Set<SheetKind> owns() {
    return Set.of(SheetKind.CHANGE_REPORT);
  }

  /** The institution reports; a vendor's change reaches it in another way. */
  @Override
  public boolean mayRead(Scope scope, AnswerSheet sheet) {
    return switch (scope) {
      case InstitutionScope institution -> true;
      case Scope.ParticipantScope participant -> false;
      case Scope.OfferScope offer -> false;
    };
  }

  @Override
  public SheetContext contextOf(Scope scope, AnswerSheet sheet) {
    var institution = new InstitutionScope(scope.organisationId());
    ChangeReport report = reports.find(scope, sheet.subjectId()).orElseThrow();
    AiSystem system = systems.find(institution, report.systemId()).orElseThrow();
    Checklist checklist = content.get(sheet.contentSha256()).getChecklist("change-report");
    return new SheetContext(
        new Text("Wijziging van " + system.name(), "Change of " + system.name()),
        checklist.sectionsFor(Respondent.INSTITUTION),
        offerFacts
            .get()
            .find(system.dossier(), system.offerId())
            .map(Facts::values)
            .orElse(Map.of()),
        Map.of(),
        Set.of(),
        Optional.empty(),
        reports.findAssessment(scope, report.id()).map(assessed -> ASSESSED),
        system.procurementId());
  }
}
