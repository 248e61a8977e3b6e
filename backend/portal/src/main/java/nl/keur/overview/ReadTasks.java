package nl.keur.overview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.contract.PackageStates;
import nl.keur.contract.PackageStates.PackageState;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.ParticipantScope;
import nl.keur.kernel.Transactions;
import nl.keur.overview.DossierState.SheetState;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.GoDecision;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.Stops;
import nl.keur.procurement.TeamMember;
import nl.keur.procurement.TeamMember.Raci;

/** The task list of a procurement, by what stands in its dossier now. */
@Singleton
public class ReadTasks {
  private final Procurements procurements;
  private final ReadSheet readSheet;
  private final DossierFacts dossierFacts;
  private final Stops stops;
  private final StaffDirectory staff;
  private final PackageStates packages;
  private final Overviews overviews;
  private final RetentionTask retention;
  private final Transactions transactions;

  ReadTasks(
      Procurements procurements,
      ReadSheet readSheet,
      DossierFacts dossierFacts,
      Stops stops,
      StaffDirectory staff,
      PackageStates packages,
      Overviews overviews,
      RetentionTask retention,
      Transactions transactions) {
    this.procurements = procurements;
    this.readSheet = readSheet;
    this.dossierFacts = dossierFacts;
    this.stops = stops;
    this.staff = staff;
    this.packages = packages;
    this.overviews = overviews;
    this.retention = retention;
    this.transactions = transactions;
  }

  /** In the order of the thread; empty when there is no such procurement here. */
  public Optional<List<Task>> of(FileScope scope, UUID procurementId) {
    return transactions.read(
        () ->
            procurements.find(scope, procurementId).map(procurement -> tasks(scope, procurement)));
  }

  private List<Task> tasks(FileScope scope, Procurement procurement) {
    return Stream.concat(
            new TaskList(state(scope, procurement)).tasks().stream(),
            Stream.of(retention.of(scope, procurement.id()).by(doing(scope, procurement))))
        .toList();
  }

  private DossierState state(FileScope scope, Procurement procurement) {
    UUID id = procurement.id();
    DossierFacts.Dossier dossier = dossierFacts.of(scope, id);
    List<GoDecision> decisions = procurements.decisions(scope, id);
    return new DossierState(
        sheet(dossier.intake()),
        sheet(readSheet.of(scope, SheetKind.BUSINESS_CASE, id).orElseThrow()),
        sheet(dossier.preFlight()),
        stops.of(scope, dossier).stream().map(Stops.Stop::reason).toList(),
        decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast().outcome()),
        doing(scope, procurement),
        procurements.offers(scope, id).stream().map(Offer::vendorName).distinct().toList(),
        procurement.frozen(),
        procurement.deadline(),
        takingPart(scope, id),
        overviews.thread(scope, id));
  }

  private List<PackageState> takingPart(FileScope scope, UUID procurementId) {
    return switch (scope) {
      case InstitutionScope keeper -> packages.list(keeper, procurementId);
      case ParticipantScope participant -> List.of();
    };
  }

  private static SheetState sheet(OpenedSheet sheet) {
    var progress = sheet.evaluation().progress();
    return new SheetState(
        sheet.sheet().id(),
        sheet.sheet().closed(),
        progress.shown(),
        progress.answered(),
        sheet.context().refusesWriting());
  }

  /** Whoever is responsible; without anybody, who is accountable. */
  private List<String> doing(FileScope scope, Procurement procurement) {
    Map<Raci, List<UUID>> byPart =
        procurements.team(scope, procurement.id()).stream()
            .collect(
                Collectors.groupingBy(
                    TeamMember::raci,
                    Collectors.mapping(TeamMember::personId, Collectors.toList())));
    List<UUID> people =
        byPart.getOrDefault(
            Raci.RESPONSIBLE,
            byPart.getOrDefault(Raci.ACCOUNTABLE, List.of(procurement.ownerId())));
    return staff.names(scope, java.util.Set.copyOf(people)).values().stream().sorted().toList();
  }
}
