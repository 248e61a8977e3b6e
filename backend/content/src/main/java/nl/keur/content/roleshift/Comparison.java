package nl.keur.content.roleshift;

import static nl.keur.content.condition.Truth.FALSE;
import static nl.keur.content.condition.Truth.TRUE;
import static nl.keur.content.condition.Truth.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.condition.Truth;
import nl.keur.content.roleshift.ObservedChange.Foreseen;
import nl.keur.content.roleshift.ObservedChange.ModelChange;
import nl.keur.content.roleshift.ObservedChange.Modification;
import nl.keur.content.roleshift.ObservedChange.PurposeChange;

/** What rules ask about a change beside what was agreed, in three values. */
record Comparison(AgreedUse agreed, ObservedChange change) {
  private static final String NONE = "none";
  private static final String UNCLEAR = "unclear";

  Truth newPurpose() {
    return switch (change.purpose()) {
      case NEW -> TRUE;
      case NO, WITHIN_ALLOWED -> FALSE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The Annex III points after the change; a purpose that does not change keeps its points. */
  Optional<Set<String>> pointsAfter() {
    return change.purpose() == PurposeChange.NO ? pointsBefore() : change.annexIii();
  }

  Optional<Set<String>> pointsBefore() {
    return real(agreed.purpose().classification().annexIii());
  }

  /** Whether the use after the change falls under Annex III. */
  Truth underAnnexIii() {
    return pointsAfter().map(points -> Truth.of(!points.isEmpty())).orElse(UNKNOWN);
  }

  /** An agreed use that nevertheless falls under a point that was not agreed. */
  boolean pointsContradictAgreedUse() {
    return change.purpose() == PurposeChange.WITHIN_ALLOWED
        && pointsBefore().isPresent()
        && pointsAfter()
            .filter(after -> !pointsBefore().orElseThrow().containsAll(after))
            .isPresent();
  }

  Truth profilingStarts() {
    return Truth.all(List.of(change.profiling(), agreed.profiling().negate()));
  }

  /** Whether the output gets more weight in decisions. */
  Truth outputWeighsMore() {
    OutputRole before = agreed.outputRole();
    OutputRole after = change.output();
    if (after == OutputRole.NONE || before == OutputRole.DECIDES) {
      return FALSE;
    }
    return before == OutputRole.UNKNOWN || after == OutputRole.UNKNOWN
        ? UNKNOWN
        : Truth.of(after.compareTo(before) > 0);
  }

  /** Whether the output starts to count in a fixed way or to be the decision. */
  Truth outputBecomesDecisive() {
    if (change.output() == OutputRole.UNKNOWN) {
      return outputWeighsMore();
    }
    return change.output().decisive() ? outputWeighsMore() : FALSE;
  }

  Truth lessOversight() {
    return switch (change.oversight()) {
      case LESS -> TRUE;
      case SAME, MORE -> FALSE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  Truth newGroups() {
    return change.groups().map(groups -> Truth.of(!groups.isEmpty())).orElse(UNKNOWN);
  }

  /** Whether there are kinds of personal data that were not agreed. */
  Truth newData() {
    if (change.data().isEmpty()) {
      return UNKNOWN;
    }
    Set<String> after = change.data().orElseThrow();
    return after.isEmpty()
        ? FALSE
        : real(agreed.purpose().dataCategories())
            .map(before -> Truth.of(!before.containsAll(after)))
            .orElse(UNKNOWN);
  }

  /** Whether the system is adjusted in another way than by a setting of its own. */
  Truth modified() {
    if (change.model() == ModelChange.BY_US) {
      return TRUE;
    }
    return change
        .modifications()
        .map(
            all ->
                Truth.of(
                    all.stream().anyMatch(modification -> modification != Modification.SETTINGS)))
        .orElse(UNKNOWN);
  }

  /** Whether the system is adjusted at all, settings included. */
  Truth adjusted() {
    return Truth.any(
        List.of(
            modified(),
            change.modifications().map(all -> Truth.of(!all.isEmpty())).orElse(UNKNOWN)));
  }

  /** Whether the instructions for use foresee the whole of the adjustment. */
  Truth foreseen() {
    return switch (change.foreseen()) {
      case YES -> TRUE;
      case PARTLY, NO -> FALSE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Adjusted beyond what the instructions for use foresee. */
  Truth adjustedBeyondInstructions() {
    return Truth.all(List.of(adjusted(), foreseen().negate()));
  }

  boolean onlyForeseenSettings() {
    return change.model() != ModelChange.BY_US
        && change.foreseen() == Foreseen.YES
        && change.modifications().filter(Set.of(Modification.SETTINGS)::equals).isPresent();
  }

  /** The codes that name something; empty when it is not known what was agreed. */
  private static Optional<Set<String>> real(List<String> codes) {
    return codes.isEmpty() || codes.contains(UNCLEAR)
        ? Optional.empty()
        : Optional.of(
            codes.stream()
                .filter(code -> !code.equals(NONE))
                .collect(Collectors.toUnmodifiableSet()));
  }
}
