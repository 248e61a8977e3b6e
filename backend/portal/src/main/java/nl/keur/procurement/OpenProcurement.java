package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SheetKind;
import nl.keur.answering.Sheets;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.text.Language;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/** Opens a dossier with its three sheets: intake, business case and pre-flight. */
@Singleton
public class OpenProcurement {
  private final Procurements procurements;
  private final Sheets sheets;
  private final PublishedContent content;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  OpenProcurement(
      Procurements procurements,
      Sheets sheets,
      PublishedContent content,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.procurements = procurements;
    this.sheets = sheets;
    this.content = content;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** Whoever opens it owns it and is responsible, until the team is changed. */
  public Procurement with(
      InstitutionScope scope,
      Actor.Person actor,
      String title,
      String need,
      Language language,
      Optional<Instant> deadline) {
    var procurement =
        new Procurement(
            tokens.id(),
            scope.organisationId(),
            title.strip(),
            need.strip(),
            language,
            actor.id(),
            deadline,
            clock.instant(),
            Optional.empty(),
            1);
    transactions.run(
        () -> {
          procurements.add(procurement);
          procurements.setTeam(
              scope,
              procurement.id(),
              List.of(new TeamMember(actor.id(), TeamMember.Raci.ACCOUNTABLE)));
          List.of(SheetKind.INTAKE, SheetKind.BUSINESS_CASE, SheetKind.PRE_FLIGHT)
              .forEach(kind -> sheets.add(sheet(procurement, kind)));
          events.publish(
              DomainEvent.of(scope, actor, "ProcurementOpened", "procurement", procurement.id())
                  .inDossier(procurement.id())
                  .to(procurement));
        });
    return procurement;
  }

  private AnswerSheet sheet(Procurement procurement, SheetKind kind) {
    return new AnswerSheet(
        tokens.id(),
        procurement.organisationId(),
        Optional.empty(),
        kind,
        procurement.id(),
        content.currentSha256(),
        Optional.empty());
  }
}
