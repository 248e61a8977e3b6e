package nl.keur.procurement.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.ChangeParticipants;
import nl.keur.procurement.Participant;
import nl.keur.procurement.Participants;
import nl.keur.procurement.Procurements;

/** The institutions for which a body buys. */
@Controller("/api/procurements/{id}/participants")
@Secured(Roles.PURCHASER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ParticipantController {
  private final Participants participants;
  private final Procurements procurements;
  private final ChangeParticipants changeParticipants;
  private final Transactions transactions;

  ParticipantController(
      Participants participants,
      Procurements procurements,
      ChangeParticipants changeParticipants,
      Transactions transactions) {
    this.participants = participants;
    this.procurements = procurements;
    this.changeParticipants = changeParticipants;
    this.transactions = transactions;
  }

  @Get
  @Secured(Roles.STAFF)
  List<ParticipantView> list(FileScope scope, UUID id) {
    return transactions.read(
        () -> {
          procurements.find(scope, id).orElseThrow(ProcurementProblems::unknown);
          return participants.list(scope, id).stream().map(ParticipantView::of).toList();
        });
  }

  @Post
  @Status(HttpStatus.CREATED)
  ParticipantView add(InstitutionScope scope, Actor actor, UUID id, @Valid @Body JoinRequest body) {
    return ParticipantView.of(
        changeParticipants
            .add(scope, (Actor.Person) actor, id, body.joinCode())
            .orElseThrow(ProcurementProblems::of));
  }

  @Delete("/{participantId}")
  HttpResponse<?> remove(InstitutionScope scope, Actor actor, UUID id, UUID participantId) {
    changeParticipants
        .remove(scope, (Actor.Person) actor, id, participantId)
        .orElseThrow(ProcurementProblems::of);
    return HttpResponse.noContent();
  }

  @Serdeable
  record ParticipantView(UUID id, String name, Instant addedAt) {
    static ParticipantView of(Participant participant) {
      return new ParticipantView(
          participant.institutionId(), participant.name(), participant.addedAt());
    }
  }

  /**
   * @param joinCode which the institution gave
   */
  @Serdeable
  record JoinRequest(@NotBlank @Size(max = 40) String joinCode) {}
}
