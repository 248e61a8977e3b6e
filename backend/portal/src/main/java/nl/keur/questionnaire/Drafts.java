package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.FactValue;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;

/** The questionnaire of a procurement as it stands: what was chosen, and what that asks. */
@Singleton
public class Drafts {
  private final Questionnaires questionnaires;
  private final Procurements procurements;
  private final DossierFacts dossierFacts;
  private final PublishedContent content;
  private final Transactions transactions;

  Drafts(
      Questionnaires questionnaires,
      Procurements procurements,
      DossierFacts dossierFacts,
      PublishedContent content,
      Transactions transactions) {
    this.questionnaires = questionnaires;
    this.procurements = procurements;
    this.dossierFacts = dossierFacts;
    this.content = content;
    this.transactions = transactions;
  }

  /**
   * @param contentSha256 the dossier's content: questions and facts belong together
   * @param issued the latest questionnaire that was sent, where there is one; the draft then says
   *     what it was sent with
   */
  public record State(
      Procurement procurement,
      Draft draft,
      DossierFacts.Dossier dossier,
      Composition composition,
      String contentSha256,
      Optional<IssuedQuestionnaire> issued) {

    /** The facts that every offer starts from. */
    public Map<String, FactValue> frozen() {
      return issued
          .map(IssuedQuestionnaire::frozen)
          .orElseGet(
              () ->
                  dossier
                      .facts()
                      .frozen(
                          composition.questions().stream()
                              .map(Question::id)
                              .collect(Collectors.toSet())));
    }
  }

  /** Empty when the procurement is not in scope. */
  public Optional<State> of(FileScope scope, UUID procurementId) {
    return transactions.read(
        () -> procurements.find(scope, procurementId).map(found -> state(scope, found)));
  }

  private State state(FileScope scope, Procurement procurement) {
    UUID id = procurement.id();
    DossierFacts.Dossier dossier = dossierFacts.of(scope, id);
    Draft draft =
        questionnaires
            .findDraft(scope, id)
            .orElseGet(() -> Draft.empty(id, procurement.deadline()));
    String sha256 = dossier.preFlight().sheet().contentSha256();
    return new State(
        procurement,
        draft,
        dossier,
        new Composition(content.get(sha256), draft.optional()),
        sha256,
        questionnaires.findIssued(scope, id));
  }
}
