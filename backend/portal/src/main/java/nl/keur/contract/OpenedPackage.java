package nl.keur.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.assembly.PackageDraft;
import nl.keur.content.clause.assembly.ParameterState;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.text.Text;

/**
 * A package with everything that follows from the record, the decisions and the values.
 *
 * @param written its content, once asked for
 * @param decisions every decision, oldest first
 * @param changedFacts what changed since somebody last worked on it, or since it was frozen
 * @param filledIn by parameter or place, with who and when
 * @param frozen empty while it is a draft
 */
public record OpenedPackage(
    ClausePackage clausePackage,
    OfferRecord record,
    PackageDraft draft,
    Supplier<PackageContent> written,
    List<PackageDecision> decisions,
    Map<String, FilledInValue> filledIn,
    List<FactChange> changedFacts,
    Optional<FrozenPackage> frozen) {
  public OpenedPackage {
    decisions = List.copyOf(decisions);
    filledIn = Map.copyOf(filledIn);
    changedFacts = List.copyOf(changedFacts);
  }

  private static final String PURPOSE_HASH = "purpose.sha256";

  /** The package as screens and documents show it, with its texts. */
  public PackageContent content() {
    return written.get();
  }

  /** The facts on which sets and clauses rest now, by id with their codes. */
  Map<String, List<String>> factsRead() {
    return FactChange.read(
        PackageContents.factsOf(clausePackage, record, draft, decisions), record.facts());
  }

  /** What refuses freezing; none for a frozen package. */
  public List<PackageObstacle> obstacles() {
    return frozen.isPresent()
        ? List.of()
        : PackageObstacle.of(draft.obstacles(), record.purpose().isPresent(), pointsToPurpose());
  }

  /** Whether a clause in the package prints the check value of the sealed purpose: annex A. */
  private boolean pointsToPurpose() {
    return draft.values().states().values().stream()
        .anyMatch(
            state ->
                state.asked()
                    && state.parameter().from().filter(PURPOSE_HASH::equals).isPresent()
                    && state.printable().isPresent());
  }

  /** A value of a clause in the package as it can be filled in. */
  Optional<ParameterState> findParameter(ParameterId id) {
    return draft.values().find(id);
  }

  /** The clause of any set of the content, in the package or not. */
  Optional<Clause> findClause(String id) {
    return record.library().clauses().stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** Where a typed value is kept: at its clause, or at a place of the record. Empty: not typed. */
  Optional<String> placeOf(ParameterState state) {
    return state
        .parameter()
        .from()
        .map(
            path ->
                OfferRecordValues.open(record, path)
                    ? Optional.of(FilledInValue.placeOf(path))
                    : Optional.<String>empty())
        .orElseGet(() -> Optional.of(FilledInValue.placeOf(state.id())));
  }

  /** The values of a clause that the contract asks, in the order of the content. */
  public List<ShownValue> values(String clauseId) {
    List<ShownValue> shown = new ArrayList<>();
    draft.values().states().values().stream()
        .filter(state -> state.id().clause().equals(clauseId) && state.asked())
        .forEach(
            state ->
                shown.add(
                    new ShownValue(
                        state.parameter(),
                        state.origin(),
                        state.value().map(ValueJson::write),
                        placeOf(state).isPresent(),
                        state.problems().stream().map(problem -> problem.sentence()).toList(),
                        placeOf(state).map(filledIn::get))));
    return shown;
  }

  /**
   * A value as the screen shows it.
   *
   * @param json in the form of {@link ValueJson}; empty while missing
   * @param open whether the contract manager may fill it in
   * @param problems what is wrong with it
   */
  public record ShownValue(
      Parameter parameter,
      ParameterState.Origin origin,
      Optional<Object> json,
      boolean open,
      List<Text> problems,
      Optional<FilledInValue> by) {}
}
