package nl.keur.contract;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.assembly.PackageDraft;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;

/**
 * Opens the clause package of an awarded offer: the proposal by the record as it stands, or what
 * was frozen. Problems: {@link ContractProblem.OfferUnknown}, {@link ContractProblem.NotAwarded}.
 */
@Singleton
public class ReadPackage {
  private static final Argument<Map<String, Object>> STORED =
      Argument.mapOf(String.class, Object.class);

  private final ReadOfferRecord readRecord;
  private final ClausePackages packages;
  private final StaffDirectory staff;
  private final Canonical canonical;
  private final Tokens tokens;
  private final Now now;

  ReadPackage(
      ReadOfferRecord readRecord,
      ClausePackages packages,
      StaffDirectory staff,
      Canonical canonical,
      Tokens tokens,
      Now now) {
    this.readRecord = readRecord;
    this.packages = packages;
    this.staff = staff;
    this.canonical = canonical;
    this.tokens = tokens;
    this.now = now;
  }

  /** Transactions and their time. */
  @Singleton
  record Now(Transactions transactions, Clock clock) {}

  public Result<OpenedPackage, ContractProblem> of(FileScope scope, UUID offerId) {
    return now.transactions()
        .read(() -> readRecord.of(scope, offerId).map(record -> open(scope, record)));
  }

  /** The package after a change in the running transaction, which left the record as it was. */
  OpenedPackage after(FileScope scope, OpenedPackage before) {
    return open(scope, before.record());
  }

  private OpenedPackage open(FileScope scope, OfferRecord record) {
    ClausePackage clausePackage =
        packages
            .find(scope.own(), record.offer().id())
            .orElseGet(
                () ->
                    ClausePackage.untouched(
                        tokens.id(),
                        scope.own().organisationId(),
                        record.offer(),
                        record.sheet().sheet().contentSha256(),
                        record.procurement().language(),
                        now.clock().instant()));
    List<PackageDecision> decisions = packages.decisions(scope.own(), clausePackage.id());
    Map<String, FilledInValue> filledIn =
        packages.values(scope.own(), clausePackage.id()).stream()
            .collect(Collectors.toMap(FilledInValue::place, value -> value));
    PackageDraft draft = draft(clausePackage, record, decisions, filledIn);
    Optional<FrozenPackage> frozen = packages.findFrozen(scope.own(), record.offer().id());
    Map<UUID, String> names = names(scope, record, decisions);
    return new OpenedPackage(
        clausePackage,
        record,
        draft,
        new WrittenOnce(
            () ->
                frozen
                    .map(one -> canonical.read(one.json(), PackageContent.class))
                    .orElseGet(
                        () -> PackageContents.of(clausePackage, record, draft, decisions, names))),
        decisions,
        filledIn,
        FactChange.since(clausePackage.facts(), record.facts()),
        frozen);
  }

  private PackageDraft draft(
      ClausePackage clausePackage,
      OfferRecord record,
      List<PackageDecision> decisions,
      Map<String, FilledInValue> filledIn) {
    Map<ParameterId, Parameter> parameters = new LinkedHashMap<>();
    Map<String, Parameter> byPath = new LinkedHashMap<>();
    Parameters.of(record.library())
        .forEach(
            (id, parameter) -> {
              parameters.put(id, parameter);
              parameter.from().ifPresent(path -> byPath.putIfAbsent(path, parameter));
            });
    Map<ParameterId, Value> typed = new LinkedHashMap<>();
    Map<String, Value> agreed = new LinkedHashMap<>();
    for (FilledInValue value : filledIn.values()) {
      Object json = canonical.read(value.json(), STORED).get(FilledInValue.VALUE);
      if (value.ofRecord()) {
        ValueJson.read(byPath.get(value.path()), json)
            .ifPresent(rows -> agreed.put(value.path(), rows));
      } else {
        ValueJson.read(parameters.get(value.parameter()), json)
            .ifPresent(one -> typed.put(value.parameter(), one));
      }
    }
    return PackageDraft.of(
        record.library(),
        new OfferReading(record),
        new OfferRecordValues(record, clausePackage.details(), agreed),
        new FilledIn(typed),
        PackageDecision.read(decisions));
  }

  private Map<UUID, String> names(
      FileScope scope, OfferRecord record, List<PackageDecision> decisions) {
    Set<UUID> people = new HashSet<>(PackageGrounds.people(record));
    decisions.forEach(one -> people.add(one.decidedBy()));
    return staff.names(scope, people);
  }
}
