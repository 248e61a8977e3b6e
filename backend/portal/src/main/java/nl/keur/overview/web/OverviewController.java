package nl.keur.overview.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.identity.Roles;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Problem;
import nl.keur.kernel.Reach;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.overview.Overviews;
import nl.keur.overview.ProcurementLine;
import nl.keur.overview.ProcurementSearch;
import nl.keur.overview.ReadTasks;
import nl.keur.overview.Stage;
import nl.keur.overview.Task;
import nl.keur.roleshift.ReadFindings;

/** Lists of procurements, the tasks and the history of one, and where a person's work stands. */
@Controller("/api")
@Secured(Roles.STAFF)
@ExecuteOn(TaskExecutors.BLOCKING)
class OverviewController {
  private static final int MOST = 10;

  private final Overviews overviews;
  private final ReadTasks readTasks;
  private final ReadFindings readFindings;
  private final Transactions transactions;

  OverviewController(
      Overviews overviews,
      ReadTasks readTasks,
      ReadFindings readFindings,
      Transactions transactions) {
    this.overviews = overviews;
    this.readTasks = readTasks;
    this.readFindings = readFindings;
    this.transactions = transactions;
  }

  /**
   * The procurements of the institution, twenty a page.
   *
   * @param sort title, stage, deadline or created; with a minus in front from the end back
   */
  @Get("/procurements")
  ProcurementListView procurements(
      InstitutionScope scope,
      Reach reach,
      @QueryValue(defaultValue = "") @Size(max = 200) String search,
      @QueryValue @Nullable Stage stage,
      @QueryValue(defaultValue = "-created") @Pattern(regexp = "-?(title|stage|deadline|created)")
          String sort,
      @QueryValue(defaultValue = "1") @Min(1) @Max(100_000) int page) {
    var wanted =
        new ProcurementSearch(
            search,
            Optional.ofNullable(stage),
            ProcurementSearch.Sort.valueOf(sort.replace("-", "").toUpperCase(Locale.ROOT)),
            sort.startsWith("-"),
            page);
    return transactions.read(
        () ->
            ProcurementListView.of(
                overviews.procurements(scope, reach, wanted),
                overviews.count(scope, reach, wanted),
                page));
  }

  /** The nine steps of a procurement, each with its tasks. */
  @Get("/procurements/{id}/tasks")
  List<StepView> tasks(FileScope scope, UUID id) {
    return StepView.of(readTasks.of(scope, id).orElseThrow(OverviewController::procurementUnknown));
  }

  /** What happened in a procurement, latest first. */
  @Get("/procurements/{id}/events")
  List<EventView> events(FileScope scope, UUID id) {
    return transactions.read(() -> overviews.events(scope, id)).stream()
        .map(EventView::of)
        .toList();
  }

  /** What a person works on, and which deadlines come. */
  @Get("/overview")
  HomeView home(InstitutionScope scope, Reach reach, Actor actor) {
    Instant now = transactions.now();
    return transactions.read(
        () ->
            new HomeView(
                overviews.ofPerson(scope, reach, actor.id(), MOST).stream()
                    .map(line -> open(scope, line))
                    .filter(one -> !one.tasks().isEmpty())
                    .toList(),
                readFindings.all(scope).stream()
                    .filter(shown -> reach.covers(shown.system().procurementId()))
                    .filter(shown -> shown.conclusions().isEmpty())
                    .map(HomeView.OpenFinding::of)
                    .toList(),
                overviews.deadlines(scope, reach, now, MOST).stream()
                    .map(ProcurementLineView::of)
                    .toList()));
  }

  private HomeView.OpenTasks open(InstitutionScope scope, ProcurementLine line) {
    return new HomeView.OpenTasks(
        line.id(),
        line.title(),
        readTasks.of(scope, line.id()).orElse(List.of()).stream()
            .filter(Task::open)
            .map(TaskView::of)
            .toList());
  }

  private static RuntimeException procurementUnknown() {
    return Problem.of(
            "/problems/procurement/procurement-unknown",
            "Procurement unknown",
            404,
            new Text(
                "Deze inkoop bestaat niet, of u hebt er geen toegang toe.",
                "This procurement does not exist, or you have no access to it."))
        .refused();
  }
}
