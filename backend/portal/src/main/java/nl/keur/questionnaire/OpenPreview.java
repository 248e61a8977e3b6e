package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.QuestionnaireProblem.ProcurementUnknown;

/**
 * The sheet on which the questionnaire can be looked at as a vendor will see it. One for each
 * procurement; it follows the draft and takes no answers. Problem: {@link ProcurementUnknown}.
 */
@Singleton
public class OpenPreview {
  private final Drafts drafts;
  private final Sheets sheets;
  private final Tokens tokens;
  private final Transactions transactions;
  private final Events events;

  OpenPreview(
      Drafts drafts, Sheets sheets, Tokens tokens, Transactions transactions, Events events) {
    this.drafts = drafts;
    this.sheets = sheets;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
  }

  /** Gives the id of the sheet. */
  public Result<UUID, QuestionnaireProblem> of(
      InstitutionScope scope, Actor actor, UUID procurementId) {
    return transactions.write(
        () ->
            drafts
                .of(scope, procurementId)
                .<Result<UUID, QuestionnaireProblem>>map(
                    state ->
                        Result.ok(
                            sheets
                                .findFor(scope, SheetKind.QUESTIONNAIRE, procurementId)
                                .map(AnswerSheet::id)
                                .orElseGet(() -> add(scope, actor, state))))
                .orElseGet(() -> Result.refused(new ProcurementUnknown())));
  }

  private UUID add(InstitutionScope scope, Actor actor, Drafts.State state) {
    var sheet =
        new AnswerSheet(
            tokens.id(),
            scope.organisationId(),
            Optional.empty(),
            SheetKind.QUESTIONNAIRE,
            state.procurement().id(),
            state.contentSha256(),
            Optional.empty());
    sheets.add(sheet);
    events.publish(
        DomainEvent.of(scope, actor, "PreviewOpened", "answer_sheet", sheet.id())
            .inDossier(state.procurement().id())
            .to(sheet));
    return sheet.id();
  }
}
