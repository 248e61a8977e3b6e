package nl.keur.award.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.award.Award;
import nl.keur.award.AwardOffer;
import nl.keur.award.Awards;
import nl.keur.identity.Roles;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Idempotency;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;

/** The choice for one offer, by a person, with a reason. */
@Controller("/api/procurements/{id}/award")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class AwardController {
  private final AwardOffer awardOffer;
  private final Awards awards;
  private final Procurements procurements;
  private final StaffDirectory staff;
  private final Idempotency idempotency;
  private final Transactions transactions;

  AwardController(
      AwardOffer awardOffer,
      Awards awards,
      Procurements procurements,
      StaffDirectory staff,
      Idempotency idempotency,
      Transactions transactions) {
    this.awardOffer = awardOffer;
    this.awards = awards;
    this.procurements = procurements;
    this.staff = staff;
    this.idempotency = idempotency;
    this.transactions = transactions;
  }

  /** The award; without one the field is absent. */
  @Get
  AwardState read(FileScope scope, UUID id) {
    return transactions.read(
        () -> {
          Procurement procurement =
              procurements.find(scope, id).orElseThrow(AwardProblems::procurementUnknown);
          return new AwardState(
              procurement.title(),
              awards.find(scope, id).map(award -> view(scope, award)).orElse(null));
        });
  }

  @Post
  @Secured(Roles.PURCHASER)
  @Status(HttpStatus.CREATED)
  AwardState award(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Valid @Body AwardRequest body) {
    idempotency.once(
        Idempotency.Request.of(
            actor, idempotencyKey, "POST /api/procurements/" + id + "/award", body),
        UUID.class,
        () -> award(scope, actor, id, body).id());
    return read(scope, id);
  }

  private Award award(InstitutionScope scope, Actor actor, UUID id, AwardRequest body) {
    return awardOffer
        .with(scope, (Actor.Person) actor, id, body.offerId(), body.reason())
        .orElseThrow(AwardProblems::of);
  }

  private AwardView view(FileScope scope, Award award) {
    Offer offer = procurements.findOffer(scope, award.offerId()).orElseThrow();
    Map<UUID, String> names = staff.names(scope, Set.of(award.awardedBy()));
    return new AwardView(
        award.offerId(),
        offer.vendorName(),
        offer.systemName(),
        award.reason(),
        names.getOrDefault(award.awardedBy(), ""),
        award.awardedAt());
  }

  @Serdeable
  record AwardState(String procurementTitle, @Nullable AwardView award) {}

  @Serdeable
  record AwardView(
      UUID offerId, String vendorName, String systemName, String reason, String by, Instant at) {}

  @Serdeable
  record AwardRequest(@NotNull UUID offerId, @NotBlank @Size(max = 5_000) String reason) {}
}
