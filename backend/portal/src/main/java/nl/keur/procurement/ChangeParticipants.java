package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.OrganisationKind;
import nl.keur.identity.Organisations;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.RateLimits;
import nl.keur.kernel.RateLimits.Limit;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.ProcurementProblem.AlreadyTakesPart;
import nl.keur.procurement.ProcurementProblem.JoinCodeUnknown;
import nl.keur.procurement.ProcurementProblem.NotAJointBody;
import nl.keur.procurement.ProcurementProblem.ParticipantStays;
import nl.keur.procurement.ProcurementProblem.ParticipantUnknown;
import nl.keur.procurement.ProcurementProblem.ProcurementUnknown;
import nl.keur.procurement.ProcurementProblem.TooManyCodes;

/**
 * Lets an institution take part in a procurement of a body, by the code that the institution gave;
 * or ends that before the award. What is done stands in the log of both. Problems: {@link
 * ProcurementUnknown}, {@link NotAJointBody}, {@link JoinCodeUnknown}, {@link AlreadyTakesPart};
 * {@link TooManyCodes}; {@link ParticipantUnknown}, {@link ParticipantStays}.
 */
@Singleton
public class ChangeParticipants {
  private static final Limit CODES = Limit.own("join codes, by a body", 20, Duration.ofMinutes(1));

  private final Participants participants;
  private final Procurements procurements;
  private final TakingOffers takingOffers;
  private final Directory directory;
  private final RateLimits limits;
  private final Trail trail;

  ChangeParticipants(
      Participants participants,
      Procurements procurements,
      TakingOffers takingOffers,
      Directory directory,
      RateLimits limits,
      Trail trail) {
    this.participants = participants;
    this.procurements = procurements;
    this.takingOffers = takingOffers;
    this.directory = directory;
    this.limits = limits;
    this.trail = trail;
  }

  /** Who is on this portal. */
  @Singleton
  record Directory(StaffDirectory staff, Organisations organisations) {}

  /** How a change is kept: transaction, time and trail. */
  @Singleton
  record Trail(Transactions transactions, Clock clock, Events events) {}

  /**
   * Only tries that add nobody are counted.
   *
   * @param joinCode as it was given, whatever its case and spaces
   */
  public Result<Participant, ProcurementProblem> add(
      InstitutionScope scope, Actor.Person actor, UUID procurementId, String joinCode) {
    if (trail.transactions().read(() -> procurements.find(scope, procurementId)).isEmpty()) {
      return Result.refused(new ProcurementUnknown());
    }
    return limits.counted(
        List.of(CODES.of(scope.organisationId().toString())),
        TooManyCodes::new,
        () -> addWith(scope, actor, procurementId, joinCode));
  }

  private Result<Participant, ProcurementProblem> addWith(
      InstitutionScope scope, Actor.Person actor, UUID procurementId, String joinCode) {
    return trail
        .transactions()
        .write(
            () -> {
              if (procurements.lock(scope, procurementId).isEmpty()) {
                return Result.refused(new ProcurementUnknown());
              }
              if (directory.staff().getInstitution(scope.organisationId()).kind()
                  != OrganisationKind.JOINT_BODY) {
                return Result.refused(new NotAJointBody());
              }
              Optional<Session.Institution> institution =
                  directory.organisations().findByJoinCode(read(joinCode));
              if (institution.isEmpty()) {
                return Result.refused(new JoinCodeUnknown());
              }
              return add(scope, actor, procurementId, institution.get());
            });
  }

  private Result<Participant, ProcurementProblem> add(
      InstitutionScope scope,
      Actor.Person actor,
      UUID procurementId,
      Session.Institution institution) {
    var participant =
        new Participant(
            scope.organisationId(),
            procurementId,
            institution.id(),
            institution.name(),
            actor.id(),
            trail.clock().instant().truncatedTo(ChronoUnit.MICROS));
    if (!participants.add(scope, participant)) {
      return Result.refused(new AlreadyTakesPart());
    }
    publish(scope, actor, "ParticipantAdded", procurementId, institution.id());
    return Result.ok(participant);
  }

  public Result<UUID, ProcurementProblem> remove(
      InstitutionScope scope, Actor.Person actor, UUID procurementId, UUID institutionId) {
    return trail
        .transactions()
        .write(
            () -> {
              if (procurements.lock(scope, procurementId).isEmpty()) {
                return Result.refused(new ProcurementUnknown());
              }
              if (takingOffers.ended(scope, procurementId)) {
                return Result.refused(new ParticipantStays());
              }
              if (!participants.remove(scope, procurementId, institutionId)) {
                return Result.refused(new ParticipantUnknown());
              }
              publish(scope, actor, "ParticipantRemoved", procurementId, institutionId);
              return Result.ok(institutionId);
            });
  }

  /** In capitals, with the dashes where the portal writes them. */
  private static String read(String joinCode) {
    String letters = joinCode.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return letters.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** It is about both: a row in the body's log and one in the institution's. */
  private void publish(
      InstitutionScope scope, Actor actor, String action, UUID procurementId, UUID institutionId) {
    trail
        .events()
        .publish(
            DomainEvent.of(scope, actor, action, "organisation", institutionId)
                .inDossier(procurementId)
                .alsoIn(institutionId));
  }
}
