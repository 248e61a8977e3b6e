package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.ProcurementProblem.OneAccountable;
import nl.keur.procurement.ProcurementProblem.ProcurementUnknown;
import nl.keur.procurement.ProcurementProblem.StaleProcurement;
import nl.keur.procurement.ProcurementProblem.TeamMemberUnknown;

/**
 * Changes the head of a dossier or its team. Problems: {@link ProcurementUnknown}, {@link
 * StaleProcurement}, {@link TeamMemberUnknown}, {@link OneAccountable}.
 */
@Singleton
public class ChangeProcurement {
  private final Procurements procurements;
  private final StaffDirectory staff;
  private final Transactions transactions;
  private final Events events;

  ChangeProcurement(
      Procurements procurements, StaffDirectory staff, Transactions transactions, Events events) {
    this.procurements = procurements;
    this.staff = staff;
    this.transactions = transactions;
    this.events = events;
  }

  /** What may be changed of the head. */
  public record Head(String title, String need, Language language, Optional<Instant> deadline) {}

  public Result<Procurement, ProcurementProblem> head(
      InstitutionScope scope, Actor actor, UUID procurementId, int basedOn, Head head) {
    return transactions.write(
        () ->
            find(scope, procurementId)
                .flatMap(current -> update(scope, actor, current, basedOn, head)));
  }

  private Result<Procurement, ProcurementProblem> update(
      InstitutionScope scope, Actor actor, Procurement current, int basedOn, Head head) {
    var changed =
        new Procurement(
            current.id(),
            current.organisationId(),
            head.title().strip(),
            head.need().strip(),
            head.language(),
            current.ownerId(),
            head.deadline(),
            current.createdAt(),
            current.frozenAt(),
            basedOn + 1);
    if (current.version() != basedOn || !procurements.update(changed)) {
      return Result.refused(new StaleProcurement(current.version()));
    }
    events.publish(
        event(scope, actor, "ProcurementChanged", current.id()).from(current).to(changed));
    return Result.ok(changed);
  }

  /** Everybody's part; exactly one person is accountable. */
  public Result<List<TeamMember>, ProcurementProblem> team(
      InstitutionScope scope, Actor actor, UUID procurementId, List<TeamMember> team) {
    return transactions.write(
        () ->
            find(scope, procurementId)
                .flatMap(
                    procurement -> {
                      Optional<ProcurementProblem> refusal = refusal(scope, team);
                      if (refusal.isPresent()) {
                        return Result.refused(refusal.get());
                      }
                      List<TeamMember> before = procurements.team(scope, procurementId);
                      procurements.setTeam(scope, procurementId, team);
                      List<TeamMember> after = procurements.team(scope, procurementId);
                      events.publish(
                          event(scope, actor, "TeamChanged", procurementId).from(before).to(after));
                      return Result.ok(after);
                    }));
  }

  private Optional<ProcurementProblem> refusal(InstitutionScope scope, List<TeamMember> team) {
    for (int index = 0; index < team.size(); index++) {
      if (staff.find(scope, team.get(index).personId()).isEmpty()) {
        return Optional.of(new TeamMemberUnknown(index));
      }
    }
    long accountable =
        team.stream().filter(member -> member.raci() == TeamMember.Raci.ACCOUNTABLE).count();
    return accountable == 1 ? Optional.empty() : Optional.of(new OneAccountable());
  }

  private Result<Procurement, ProcurementProblem> find(InstitutionScope scope, UUID procurementId) {
    return procurements
        .find(scope, procurementId)
        .<Result<Procurement, ProcurementProblem>>map(Result::ok)
        .orElseGet(() -> Result.refused(new ProcurementUnknown()));
  }

  private static DomainEvent event(
      InstitutionScope scope, Actor actor, String action, UUID procurementId) {
    return DomainEvent.of(scope, actor, action, "procurement", procurementId)
        .inDossier(procurementId);
  }
}
