package nl.keur.retention.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.identity.Roles;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.retention.ChangeRetention;
import nl.keur.retention.CloseProcurement;
import nl.keur.retention.EraseProcurement;
import nl.keur.retention.ErasureCertificate;
import nl.keur.retention.Period;
import nl.keur.retention.ReadRetention;
import nl.keur.retention.Retention;
import nl.keur.retention.RetentionProblem.ProcurementUnknown;
import nl.keur.retention.web.RetentionView.CertificateView;
import nl.keur.retention.web.RetentionView.PeriodView;

/**
 * How long files are kept, and their erasure. Who buys sets the period and closes; an administrator
 * erases, so that nobody makes the file of their own work disappear alone.
 */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class RetentionController {
  private final ReadRetention readRetention;
  private final ChangeRetention changeRetention;
  private final CloseProcurement closeProcurement;
  private final EraseProcurement eraseProcurement;
  private final StaffDirectory staff;
  private final Transactions transactions;

  RetentionController(
      ReadRetention readRetention,
      ChangeRetention changeRetention,
      CloseProcurement closeProcurement,
      EraseProcurement eraseProcurement,
      StaffDirectory staff,
      Transactions transactions) {
    this.readRetention = readRetention;
    this.changeRetention = changeRetention;
    this.closeProcurement = closeProcurement;
    this.eraseProcurement = eraseProcurement;
    this.staff = staff;
    this.transactions = transactions;
  }

  /** The files of procurements that have ended, and the certificates of those that are gone. */
  @Get("/retention")
  @Secured(Roles.ADMINISTRATOR)
  RetentionView.Kept all(InstitutionScope scope) {
    ReadRetention.Kept kept = readRetention.all(scope);
    Map<UUID, String> names =
        transactions.read(
            () ->
                staff.names(
                    scope,
                    kept.certificates().stream()
                        .map(ErasureCertificate::erasedBy)
                        .collect(Collectors.toSet())));
    return new RetentionView.Kept(
        PeriodView.of(kept.usual()),
        kept.ended().stream().map(RetentionView::of).toList(),
        kept.certificates().stream()
            .map(one -> CertificateView.of(one, names.getOrDefault(one.erasedBy(), "")))
            .toList());
  }

  /** How long the institution keeps files of procurements without a period of their own. */
  @Put("/retention")
  @Secured(Roles.ADMINISTRATOR)
  RetentionView.Kept usual(InstitutionScope scope, Actor actor, @Valid @Body PeriodRequest body) {
    changeRetention.usual(scope, (Actor.Person) actor, body.period());
    return all(scope);
  }

  /** How the file of one procurement is kept. */
  @Get("/procurements/{id}/retention")
  @Secured(Roles.STAFF)
  RetentionView read(FileScope scope, UUID id) {
    return readRetention
        .of(scope, id)
        .map(RetentionView::of)
        .orElseThrow(() -> RetentionProblems.of(new ProcurementUnknown()));
  }

  /** Its own period. */
  @Put("/procurements/{id}/retention")
  @Secured(Roles.PURCHASER)
  RetentionView own(InstitutionScope scope, Actor actor, UUID id, @Valid @Body PeriodRequest body) {
    return own(scope, actor, id, Optional.of(body.period()));
  }

  /** The period of the institution again. */
  @Delete("/procurements/{id}/retention")
  @Secured(Roles.PURCHASER)
  RetentionView asUsual(InstitutionScope scope, Actor actor, UUID id) {
    return own(scope, actor, id, Optional.empty());
  }

  private RetentionView own(InstitutionScope scope, Actor actor, UUID id, Optional<Period> period) {
    changeRetention.own(scope, actor, id, period).orElseThrow(RetentionProblems::of);
    return read(scope, id);
  }

  /** Closes it: no contract will come of it, or no further one. */
  @Post("/procurements/{id}/closing")
  @Secured(Roles.PURCHASER)
  RetentionView close(
      InstitutionScope scope, Actor actor, UUID id, @Valid @Body ClosingRequest body) {
    closeProcurement
        .with(scope, actor, id, body.reason().strip())
        .orElseThrow(RetentionProblems::of);
    return read(scope, id);
  }

  /** Opens it again. */
  @Delete("/procurements/{id}/closing")
  @Secured(Roles.PURCHASER)
  RetentionView reopen(InstitutionScope scope, Actor actor, UUID id) {
    closeProcurement.reopen(scope, actor, id).orElseThrow(RetentionProblems::of);
    return read(scope, id);
  }

  /** Keeps its file until a day in any case. */
  @Post("/procurements/{id}/postponement")
  @Secured({Roles.PURCHASER, Roles.ADMINISTRATOR})
  RetentionView postpone(
      InstitutionScope scope, Actor actor, UUID id, @Valid @Body PostponementRequest body) {
    changeRetention
        .keep(scope, actor, id, new Retention.Dated(body.until(), body.reason().strip()))
        .orElseThrow(RetentionProblems::of);
    return read(scope, id);
  }

  /** Erases its file for good. */
  @Post("/procurements/{id}/erasure")
  @Secured(Roles.ADMINISTRATOR)
  @Status(HttpStatus.CREATED)
  CertificateView erase(InstitutionScope scope, Actor actor, UUID id) {
    ErasureCertificate certificate =
        eraseProcurement.of(scope, (Actor.Person) actor, id).orElseThrow(RetentionProblems::of);
    return CertificateView.of(
        certificate,
        transactions
            .read(() -> staff.names(scope, Set.of(actor.id())))
            .getOrDefault(actor.id(), ""));
  }

  @Serdeable
  record PeriodRequest(@Min(1) @Max(600) int months, @NotBlank @Size(max = 2_000) String reason) {
    Period period() {
      return Period.chosen(months, reason.strip());
    }
  }

  @Serdeable
  record ClosingRequest(@NotBlank @Size(max = 2_000) String reason) {}

  @Serdeable
  record PostponementRequest(LocalDate until, @NotBlank @Size(max = 2_000) String reason) {}
}
