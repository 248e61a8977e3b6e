package nl.keur.procurement;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetContext;
import nl.keur.answering.SheetKind;
import nl.keur.answering.SheetOwner;
import nl.keur.answering.Sheets;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope;

/**
 * What surrounds the institution's own sheets. Business case and pre-flight open after the intake;
 * the business case reads the facts of both, the pre-flight those of the intake.
 */
@Singleton
class DossierSheets implements SheetOwner {
  private static final Text AFTER_INTAKE =
      new Text(
          "Rond eerst de intake af. Daarna openen de businesscase en de pre-flight.",
          "Complete the intake first. The business case and the pre-flight open after it.");
  private static final Text FROZEN =
      new Text(
          "De vragenlijst is verstuurd; daarmee liggen deze antwoorden vast. Maak een nieuwe versie"
              + " van de vragenlijst om ze te wijzigen.",
          "The questionnaire was sent; that fixed these answers. Make a new version of the"
              + " questionnaire to change them.");

  private final Procurements procurements;
  private final Sheets sheets;
  private final PublishedContent content;
  private final BeanProvider<ReadSheet> readSheet;
  private final BeanProvider<DossierFacts> dossierFacts;

  DossierSheets(
      Procurements procurements,
      Sheets sheets,
      PublishedContent content,
      BeanProvider<ReadSheet> readSheet,
      BeanProvider<DossierFacts> dossierFacts) {
    this.procurements = procurements;
    this.sheets = sheets;
    this.content = content;
    this.readSheet = readSheet;
    this.dossierFacts = dossierFacts;
  }

  @Override
  public Set<SheetKind> owns() {
    return Set.of(SheetKind.INTAKE, SheetKind.BUSINESS_CASE, SheetKind.PRE_FLIGHT);
  }

  @Override
  public SheetContext contextOf(Scope scope, AnswerSheet sheet) {
    Checklist checklist = content.get(sheet.contentSha256()).getChecklist(checklistId(sheet));
    return new SheetContext(
        checklist.title(),
        checklist.sectionsFor(Respondent.INSTITUTION),
        outside(scope, sheet),
        dossierFacts.get().decided(scope, sheet.subjectId(), Optional.empty()),
        Set.of(),
        Optional.empty(),
        refusal(scope, sheet),
        sheet.subjectId());
  }

  @Override
  public List<OpenedSheet> earlier(Scope scope, AnswerSheet sheet) {
    List<SheetKind> before =
        switch (sheet.kind()) {
          case PRE_FLIGHT -> List.of(SheetKind.INTAKE);
          case BUSINESS_CASE -> List.of(SheetKind.INTAKE, SheetKind.PRE_FLIGHT);
          case INTAKE, QUESTIONNAIRE, CHANGE_REPORT -> List.of();
        };
    return before.stream()
        .flatMap(kind -> readSheet.get().of(scope, kind, sheet.subjectId()).stream())
        .toList();
  }

  private static String checklistId(AnswerSheet sheet) {
    return switch (sheet.kind()) {
      case INTAKE -> "intake";
      case BUSINESS_CASE -> "business-case";
      case PRE_FLIGHT -> "pre-flight";
      case QUESTIONNAIRE, CHANGE_REPORT ->
          throw new IllegalArgumentException("Not a sheet of a dossier: " + sheet.kind());
    };
  }

  private Map<String, FactValue> outside(Scope scope, AnswerSheet sheet) {
    return switch (sheet.kind()) {
      case PRE_FLIGHT -> base(scope, SheetKind.INTAKE, sheet.subjectId());
      case BUSINESS_CASE -> base(scope, SheetKind.PRE_FLIGHT, sheet.subjectId());
      case INTAKE, QUESTIONNAIRE, CHANGE_REPORT -> Map.of();
    };
  }

  private Map<String, FactValue> base(Scope scope, SheetKind kind, UUID procurementId) {
    return readSheet
        .get()
        .of(scope, kind, procurementId)
        .map(sheet -> sheet.evaluation().base())
        .orElse(Map.of());
  }

  private Optional<Text> refusal(Scope scope, AnswerSheet sheet) {
    Optional<Procurement> procurement = procurements.find(scope, sheet.subjectId());
    if (procurement.filter(Procurement::frozen).isPresent()) {
      return Optional.of(FROZEN);
    }
    boolean waitsForIntake =
        sheet.kind() != SheetKind.INTAKE
            && sheets
                .findFor(scope, SheetKind.INTAKE, sheet.subjectId())
                .filter(AnswerSheet::closed)
                .isEmpty();
    return waitsForIntake ? Optional.of(AFTER_INTAKE) : Optional.empty();
  }
}
