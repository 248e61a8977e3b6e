package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.FreezeProcurement;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadyIssued;
import nl.keur.questionnaire.QuestionnaireProblem.NotReady;
import nl.keur.questionnaire.QuestionnaireProblem.ProcurementUnknown;
import nl.keur.questionnaire.QuestionnaireProblem.StaleDraft;

/**
 * Sends the questionnaire to every vendor on the list: freezes the institution's facts into it and
 * gives each offer a sheet and an invitation. Sent again with the same key, it answers what was
 * issued, but no links: those exist once. Problems: {@link ProcurementUnknown}, {@link StaleDraft},
 * {@link NotReady}, {@link AlreadyIssued}.
 */
@Singleton
public class IssueQuestionnaire {
  private final Drafts drafts;
  private final Readiness readiness;
  private final Questionnaires questionnaires;
  private final QuestionnaireJson json;
  private final Procurements procurements;
  private final FreezeProcurement freeze;
  private final InviteVendor inviteVendor;
  private final Tokens tokens;
  private final Transactions transactions;
  private final Events events;

  IssueQuestionnaire(
      Drafts drafts,
      Readiness readiness,
      Questionnaires questionnaires,
      QuestionnaireJson json,
      Procurements procurements,
      FreezeProcurement freeze,
      InviteVendor inviteVendor,
      Tokens tokens,
      Transactions transactions,
      Events events) {
    this.drafts = drafts;
    this.readiness = readiness;
    this.questionnaires = questionnaires;
    this.json = json;
    this.procurements = procurements;
    this.freeze = freeze;
    this.inviteVendor = inviteVendor;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param sent one for each offer, with the link where no mail server sends it; none when this was
   *     asked before
   */
  public record Issued(IssuedQuestionnaire questionnaire, List<InviteVendor.Sent> sent) {}

  /**
   * @param basedOn version of the draft that the purchaser saw
   */
  public Result<Issued, QuestionnaireProblem> with(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      int basedOn,
      String idempotencyKey) {
    Instant now = transactions.now().truncatedTo(ChronoUnit.MICROS);
    return transactions.writeDurably(
        () -> {
          Optional<Drafts.State> state = drafts.of(scope, procurementId);
          if (state.isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          return state
              .get()
              .issued()
              .map(issued -> asked(scope, issued, idempotencyKey))
              .orElseGet(() -> issue(scope, actor, state.get(), basedOn, idempotencyKey, now));
        });
  }

  private Result<Issued, QuestionnaireProblem> asked(
      InstitutionScope scope, IssuedQuestionnaire issued, String idempotencyKey) {
    return questionnaires.getIdempotencyKey(scope, issued.id()).equals(idempotencyKey)
        ? Result.ok(new Issued(issued, List.of()))
        : Result.refused(new AlreadyIssued(issued.issuedAt()));
  }

  private Result<Issued, QuestionnaireProblem> issue(
      InstitutionScope scope,
      Actor.Person actor,
      Drafts.State state,
      int basedOn,
      String idempotencyKey,
      Instant now) {
    UUID id = state.procurement().id();
    if (state.draft().version() != basedOn) {
      return Result.refused(new StaleDraft(state.draft().version()));
    }
    var obstacles = readiness.obstacles(scope, state, now);
    if (!obstacles.isEmpty()) {
      return Result.refused(new NotReady(obstacles));
    }
    // The version of the dossier guards against two people who send at once.
    if (!freeze.at(scope, id, now)) {
      return Result.refused(new AlreadyIssued(now));
    }
    var issued = store(scope, actor, state, idempotencyKey, now);
    var sent =
        procurements.offers(scope, id).stream()
            .map(offer -> inviteVendor.firstTime(scope, actor, issued, offer, now))
            .toList();
    return Result.ok(new Issued(issued, sent));
  }

  private IssuedQuestionnaire store(
      InstitutionScope scope,
      Actor.Person actor,
      Drafts.State state,
      String idempotencyKey,
      Instant now) {
    if (state.draft().version() == 0) {
      Draft first = state.draft();
      questionnaires.save(
          scope,
          new Draft(
              first.procurementId(), first.optional(), first.domainWeights(), first.deadline(), 1));
    }
    var document = json.issued(tokens.id(), state, 1, actor.id(), now);
    questionnaires.add(document.questionnaire(), document.content(), idempotencyKey);
    events.publish(
        DomainEvent.of(
                scope, actor, "QuestionnaireIssued", "questionnaire", document.questionnaire().id())
            .inDossier(state.procurement().id())
            .changing(Optional.empty(), document.questionnaire().sha256()));
    return document.questionnaire();
  }
}
