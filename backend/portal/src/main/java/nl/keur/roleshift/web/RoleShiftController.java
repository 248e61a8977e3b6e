package nl.keur.roleshift.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.identity.Access;
import nl.keur.identity.Role;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Idempotency;
import nl.keur.kernel.Reach;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.roleshift.AssessChange;
import nl.keur.roleshift.ConcludeFinding;
import nl.keur.roleshift.Conclusion;
import nl.keur.roleshift.OpenChangeReport;
import nl.keur.roleshift.ReadFindings;
import nl.keur.roleshift.RoleShiftProblem;
import nl.keur.roleshift.web.FindingViews.FindingLine;
import nl.keur.roleshift.web.FindingViews.FindingView;
import nl.keur.roleshift.web.FindingViews.ReportView;

/** Change reports of AI systems in use, what the rules find, and what people conclude. */
@Controller("/api")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class RoleShiftController {
  private final OpenChangeReport openChangeReport;
  private final AssessChange assessChange;
  private final ConcludeFinding concludeFinding;
  private final ReadFindings readFindings;
  private final FindingViews views;
  private final Idempotency idempotency;

  RoleShiftController(
      OpenChangeReport openChangeReport,
      AssessChange assessChange,
      ConcludeFinding concludeFinding,
      ReadFindings readFindings,
      FindingViews views,
      Idempotency idempotency) {
    this.openChangeReport = openChangeReport;
    this.assessChange = assessChange;
    this.concludeFinding = concludeFinding;
    this.readFindings = readFindings;
    this.views = views;
    this.idempotency = idempotency;
  }

  /** Whoever works here may report a change. */
  @Post("/systems/{id}/change-reports")
  @Status(HttpStatus.CREATED)
  ReportView report(
      InstitutionScope scope,
      Actor actor,
      UUID id,
      @Header("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        Idempotency.Request.of(actor, key, "POST /api/systems/" + id + "/change-reports", Map.of()),
        ReportView.class,
        () -> {
          var opened =
              openChangeReport.of(scope, person(actor), id).orElseThrow(RoleShiftProblems::of);
          return view(scope, opened.report().id());
        });
  }

  @Get("/systems/{id}/change-reports")
  List<ReportView> reports(InstitutionScope scope, UUID id) {
    return views.reports(scope, readFindings.ofSystem(scope, id));
  }

  @Get("/change-reports/{id}")
  ReportView read(InstitutionScope scope, UUID id) {
    return view(scope, id);
  }

  /** Closes the report and holds it against the agreed purpose. */
  @Post("/change-reports/{id}/assessment")
  ReportView assess(InstitutionScope scope, Actor actor, UUID id) {
    assessChange.of(scope, person(actor), id).orElseThrow(RoleShiftProblems::of);
    return view(scope, id);
  }

  @Get("/findings")
  List<FindingLine> findings(InstitutionScope scope, Reach reach) {
    return views.lines(
        scope,
        readFindings.all(scope).stream()
            .filter(shown -> reach.covers(shown.system().procurementId()))
            .toList());
  }

  @Get("/findings/{id}")
  FindingView finding(InstitutionScope scope, Access access, UUID id) {
    return decisionFile(scope, access, id);
  }

  @Post("/findings/{id}/conclusion")
  @Secured(Roles.CONTRACT_MANAGER)
  @Status(HttpStatus.CREATED)
  FindingView conclude(
      InstitutionScope scope,
      Access access,
      Actor actor,
      UUID id,
      @Header("Idempotency-Key") @Nullable String key,
      @Valid @Body ConclusionRequest body) {
    return idempotency.once(
        Idempotency.Request.of(actor, key, "POST /api/findings/" + id + "/conclusion", body),
        FindingView.class,
        () -> {
          concludeFinding
              .with(
                  scope,
                  person(actor),
                  new ConcludeFinding.Request(id, body.conclusion(), body.measure(), body.reason()))
              .orElseThrow(RoleShiftProblems::of);
          return decisionFile(scope, access, id);
        });
  }

  private FindingView decisionFile(InstitutionScope scope, Access access, UUID id) {
    boolean mayConclude = access.roles().contains(Role.CONTRACT_MANAGER);
    return readFindings
        .finding(scope, id)
        .map(file -> views.of(scope, file, sheetOf(scope, file.report().id()), mayConclude))
        .orElseThrow(() -> RoleShiftProblems.of(new RoleShiftProblem.FindingUnknown()));
  }

  private UUID sheetOf(InstitutionScope scope, UUID reportId) {
    return readFindings.report(scope, reportId).orElseThrow().sheetId();
  }

  private ReportView view(InstitutionScope scope, UUID reportId) {
    return readFindings
        .report(scope, reportId)
        .map(shown -> views.reports(scope, List.of(shown)).getFirst())
        .orElseThrow(() -> RoleShiftProblems.of(new RoleShiftProblem.ReportUnknown()));
  }

  private static Actor.Person person(Actor actor) {
    return (Actor.Person) actor;
  }

  @Serdeable
  record ConclusionRequest(
      @NotNull Conclusion.Outcome conclusion,
      @NotNull Conclusion.Measure measure,
      @NotBlank @Size(max = 5_000) String reason) {}
}
