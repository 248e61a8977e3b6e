package nl.keur.questionnaire;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetContext;
import nl.keur.answering.SheetKind;
import nl.keur.answering.SheetOwner;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.Procurements;

/**
 * What surrounds the sheet of an offer: what was issued, the institution's frozen facts, the
 * deadline. The institution reads nothing of it before it was submitted.
 *
 * <p>A sheet of this kind without a vendor is the preview of a questionnaire: it shows what vendors
 * will get and takes no answers.
 */
@Singleton
class QuestionnaireSheets implements SheetOwner {
  private static final Text SUBMITTED =
      new Text(
          "Deze vragenlijst is ingediend. De antwoorden veranderen niet meer.",
          "This questionnaire was submitted. The answers do not change any more.");
  private static final Text PREVIEW =
      new Text(
          "Dit is een voorbeeld: zo ziet een leverancier de vragenlijst. Antwoorden worden niet"
              + " bewaard.",
          "This is a preview: how a vendor sees the questionnaire. Answers are not kept.");

  private final Questionnaires questionnaires;
  private final Procurements procurements;
  private final BeanProvider<Drafts> drafts;

  QuestionnaireSheets(
      Questionnaires questionnaires, Procurements procurements, BeanProvider<Drafts> drafts) {
    this.questionnaires = questionnaires;
    this.procurements = procurements;
    this.drafts = drafts;
  }

  @Override
  public Set<SheetKind> owns() {
    return Set.of(SheetKind.QUESTIONNAIRE);
  }

  @Override
  public boolean mayRead(Scope scope, AnswerSheet sheet) {
    return switch (scope) {
      case Scope.FileScope file -> sheet.vendorId().isEmpty() || sheet.closed();
      case Scope.OfferScope offer -> true;
    };
  }

  @Override
  public SheetContext contextOf(Scope scope, AnswerSheet sheet) {
    return sheet.vendorId().isEmpty()
        ? preview(scope, sheet.subjectId())
        : offered(
            scope,
            sheet,
            questionnaires
                .findIssuedFor(scope, sheet.subjectId())
                .orElseThrow(() -> new IllegalStateException("A sheet that was never issued")));
  }

  private SheetContext offered(Scope scope, AnswerSheet sheet, IssuedQuestionnaire issued) {
    return new SheetContext(
        title(scope, issued.procurementId()),
        issued.sections(),
        issued.frozen(),
        decided(scope, sheet, issued.procurementId()),
        issued.informative(),
        Optional.of(issued.deadline()),
        sheet.closed() ? Optional.of(SUBMITTED) : Optional.empty(),
        issued.procurementId());
  }

  /**
   * What people decided for this offer, up to submission: later decisions change no sheet. Those on
   * the procurement are frozen in its facts.
   */
  private Map<String, FactValue.Known> decided(Scope scope, AnswerSheet sheet, UUID procurementId) {
    Instant until = sheet.closedAt().orElse(Instant.MAX);
    Map<String, FactValue.Known> decided = new LinkedHashMap<>();
    procurements.decidedValues(scope, procurementId, Optional.of(sheet.subjectId())).stream()
        .filter(value -> value.offerId().isPresent())
        .filter(value -> !value.decidedAt().isAfter(until))
        .forEach(value -> decided.put(value.fact(), new FactValue.Known(value.values())));
    return decided;
  }

  private SheetContext preview(Scope scope, UUID procurementId) {
    InstitutionScope institution = new InstitutionScope(scope.organisationId());
    var state = drafts.get().of(institution, procurementId).orElseThrow();
    var composition = state.composition();
    return new SheetContext(
        title(scope, procurementId),
        composition.sections(),
        state.frozen(),
        Map.of(),
        composition.informative(),
        state.draft().deadline(),
        Optional.of(PREVIEW),
        procurementId);
  }

  private Text title(Scope scope, UUID procurementId) {
    String title = procurements.find(scope, procurementId).orElseThrow().title();
    return new Text("Vragenlijst: " + title, "Questionnaire: " + title);
  }
}
