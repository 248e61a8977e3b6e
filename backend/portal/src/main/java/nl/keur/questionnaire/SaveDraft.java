package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadyIssued;
import nl.keur.questionnaire.QuestionnaireProblem.OptionalUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.ProcurementUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.StaleDraft;
import nl.keur.questionnaire.QuestionnaireProblem.WeightsRefused;

/**
 * Saves what the purchaser chose; a draft that can't be sent yet can always be saved. Problems:
 * {@link ProcurementUnknown}, {@link AlreadyIssued}, {@link StaleDraft}, {@link OptionalUnknown},
 * {@link WeightsRefused}.
 */
@Singleton
public class SaveDraft {
  static final int HIGHEST_WEIGHT = 1_000;

  private final Drafts drafts;
  private final Questionnaires questionnaires;
  private final Transactions transactions;
  private final Events events;

  SaveDraft(
      Drafts drafts, Questionnaires questionnaires, Transactions transactions, Events events) {
    this.drafts = drafts;
    this.questionnaires = questionnaires;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param draft with the version it is based on; 0 for the first
   */
  public Result<Draft, QuestionnaireProblem> with(
      InstitutionScope scope, Actor actor, Draft draft) {
    return transactions.write(
        () -> {
          Optional<Drafts.State> state = drafts.of(scope, draft.procurementId());
          if (state.isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          Optional<QuestionnaireProblem> refusal = refusal(state.get(), draft);
          if (refusal.isPresent()) {
            return Result.refused(refusal.get());
          }
          var next =
              new Draft(
                  draft.procurementId(),
                  draft.optional(),
                  draft.domainWeights(),
                  draft.deadline(),
                  draft.version() + 1);
          if (!questionnaires.save(scope, next)) {
            return Result.refused(new StaleDraft(state.get().draft().version()));
          }
          events.publish(
              DomainEvent.of(
                      scope, actor, "QuestionnaireChanged", "procurement", draft.procurementId())
                  .inDossier(draft.procurementId())
                  .from(state.get().draft())
                  .to(next));
          return Result.ok(next);
        });
  }

  private static Optional<QuestionnaireProblem> refusal(Drafts.State state, Draft draft) {
    if (state.issued().isPresent()) {
      return Optional.of(new AlreadyIssued(state.issued().get().issuedAt()));
    }
    if (state.draft().version() != draft.version()) {
      return Optional.of(new StaleDraft(state.draft().version()));
    }
    Set<String> unknown =
        new Composition(state.composition().content(), draft.optional()).unknown();
    if (!unknown.isEmpty()) {
      return Optional.of(new OptionalUnknown(unknown));
    }
    Set<String> domains = state.composition().content().vocabulary().domains().keySet();
    return draft.domainWeights().flatMap(weights -> weightsRefusal(weights, domains));
  }

  private static Optional<QuestionnaireProblem> weightsRefusal(
      Map<String, Integer> weights, Set<String> domains) {
    if (!domains.containsAll(weights.keySet())) {
      return refused(
          "Er staat een gewicht bij een onderwerp dat niet bestaat. Laad de pagina opnieuw.",
          "There is a weight for a subject that does not exist. Reload the page.");
    }
    if (weights.values().stream().anyMatch(weight -> weight < 0 || weight > HIGHEST_WEIGHT)) {
      return refused(
          "Een gewicht is een geheel getal van 0 tot en met 1000.",
          "A weight is a whole number from 0 to 1000.");
    }
    if (weights.values().stream().allMatch(weight -> weight == 0)) {
      return refused(
          "Geef ten minste één onderwerp een gewicht boven 0.",
          "Give at least one subject a weight above 0.");
    }
    return Optional.empty();
  }

  private static Optional<QuestionnaireProblem> refused(String nl, String en) {
    return Optional.of(new WeightsRefused(new Text(nl, en)));
  }
}
