package nl.keur.purpose;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.purpose.PurposeFinding;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.purpose.PurposeProblem.AnotherText;
import nl.keur.purpose.PurposeProblem.Frozen;
import nl.keur.purpose.PurposeProblem.Incomplete;
import nl.keur.purpose.PurposeProblem.NothingNew;
import nl.keur.purpose.PurposeProblem.ProcurementUnknown;

/**
 * Records the institution's version of the purpose: what vendors read before they answer. It is
 * sealed; a later one follows it. Problems: {@link ProcurementUnknown}, {@link Frozen}, {@link
 * AnotherText}, {@link NothingNew}, {@link Incomplete}.
 */
@Singleton
public class RecordPurpose {
  private final Purposes purposes;
  private final Procurements procurements;
  private final PurposeStart start;
  private final CheckPurpose check;
  private final StaffDirectory staff;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  RecordPurpose(
      Purposes purposes,
      Procurements procurements,
      PurposeStart start,
      CheckPurpose check,
      StaffDirectory staff,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.purposes = purposes;
    this.procurements = procurements;
    this.start = start;
    this.check = check;
    this.staff = staff;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param draftSha256 of the draft that the person read
   */
  public Result<PurposeVersion, PurposeProblem> with(
      InstitutionScope scope, Actor.Person actor, UUID procurementId, String draftSha256) {
    return transactions.writeDurably(
        () -> {
          // Two people who record at once, or one who sends meanwhile, wait for each other.
          Optional<Procurement> procurement = procurements.lock(scope, procurementId);
          if (procurement.isEmpty()) {
            return Result.refused(new ProcurementUnknown());
          }
          if (procurement.get().frozen()) {
            return Result.refused(new Frozen());
          }
          DraftedPurpose draft =
              purposes
                  .findDraft(scope, procurementId, Optional.empty())
                  .orElseGet(() -> start.of(scope, procurement.get()));
          return refusal(scope, draft, draftSha256)
              .<Result<PurposeVersion, PurposeProblem>>map(Result::refused)
              .orElseGet(() -> Result.ok(seal(scope, actor, draft)));
        });
  }

  private Optional<PurposeProblem> refusal(
      InstitutionScope scope, DraftedPurpose draft, String draftSha256) {
    if (!draft.sha256().equals(draftSha256)) {
      return Optional.of(new AnotherText(draft.sha256()));
    }
    if (purposes
        .findRecorded(scope, draft.procurementId())
        .filter(last -> last.purposeSha256().equals(draftSha256))
        .isPresent()) {
      return Optional.of(new NothingNew());
    }
    List<PurposeFinding> hindrances =
        check.beforeRecording(draft.purpose()).stream().filter(PurposeFinding::hinders).toList();
    return hindrances.isEmpty() ? Optional.empty() : Optional.of(new Incomplete(hindrances));
  }

  private PurposeVersion seal(InstitutionScope scope, Actor.Person actor, DraftedPurpose draft) {
    Optional<PurposeVersion> last = purposes.findRecorded(scope, draft.procurementId());
    String name = staff.find(scope, actor.id()).orElseThrow().name();
    var sealed =
        purposes.seal(
            scope,
            Optional.empty(),
            new Purposes.NewVersion(
                draft.procurementId(),
                last.map(PurposeVersion::number).orElse(0) + 1,
                PurposeVersion.Kind.RECORDED,
                draft.purpose(),
                List.of(
                    new PurposeVersion.Signature(
                        PurposeVersion.Party.INSTITUTION, actor.id(), name, clock.instant())),
                last.map(PurposeVersion::sha256)));
    events.publish(
        DomainEvent.of(scope, actor, "PurposeRecorded", "purpose_version", sealed.id())
            .inDossier(draft.procurementId())
            .changing(sealed.previousSha256(), sealed.sha256()));
    return sealed;
  }
}
