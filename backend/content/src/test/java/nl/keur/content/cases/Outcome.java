package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.assembly.PackageDraft;
import nl.keur.content.clause.proposal.ClauseOutcome;
import nl.keur.content.clause.proposal.GroupOutcome;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.fact.Facts;
import nl.keur.content.score.Scorecard;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;

/**
 * What came out of a situation.
 *
 * @param blankSheet the vendor's sheet before the first answer
 * @param vendor empty when the case has no offer
 * @param change empty when the case reports none
 * @param ownCard the institution's pre-flight, for its knock-outs
 */
record Outcome(
    Situation situation,
    SheetEvaluation intake,
    SheetEvaluation preFlight,
    SheetEvaluation businessCase,
    SheetEvaluation blankSheet,
    Optional<SheetEvaluation> vendor,
    Optional<SheetEvaluation> change,
    Scorecard ownCard,
    Optional<Scorecard> card,
    Optional<PackageDraft> draft) {

  /** Every sheet with answers, in the order of a procurement. */
  List<SheetEvaluation> sheets() {
    return Stream.of(Stream.of(intake, preFlight, businessCase), vendor.stream(), change.stream())
        .flatMap(sheets -> sheets)
        .toList();
  }

  /** Of the offer; while there is none, what is certain whatever a vendor answers. */
  Facts facts() {
    return vendor.orElse(blankSheet).facts();
  }

  boolean shows(String question) {
    return sheets().stream().anyMatch(sheet -> sheet.visibility(question) == Visibility.SHOWN);
  }

  Set<String> waitingAtFirst() {
    return ids(blankSheet.questions(Visibility.WAITING).stream());
  }

  Set<String> stops() {
    return ids(ownCard.fired().stream().map(finding -> finding.question()));
  }

  Set<String> knockOuts() {
    return ids(card.stream().flatMap(of -> of.fired().stream()).map(finding -> finding.question()));
  }

  private Optional<PackageProposal> proposal() {
    return draft.map(PackageDraft::proposal);
  }

  /** {@code continue, hold, no-contract}, by the groups of rules that choose clause sets. */
  String contract() {
    List<GroupOutcome> groups = proposal().map(PackageProposal::groups).orElse(List.of());
    if (groups.stream().anyMatch(GroupOutcome::noContract)) {
      return "no-contract";
    }
    return groups.stream().anyMatch(GroupOutcome::held) ? "hold" : "continue";
  }

  Set<String> sets() {
    return sets(SetOutcome::included);
  }

  Set<String> setsToDecide() {
    return sets(SetOutcome::undecided);
  }

  private Set<String> sets(Predicate<SetOutcome> wanted) {
    return proposal().stream()
        .flatMap(found -> found.sets().stream())
        .filter(wanted)
        .map(outcome -> outcome.set().id())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sector models that fit, while none is chosen. */
  Set<String> models() {
    return proposal()
        .flatMap(PackageProposal::processorModel)
        .map(model -> model.values().keySet())
        .orElse(Set.of());
  }

  /** The clauses of the chosen sets. */
  Map<String, ClauseOutcome> clauses() {
    Map<String, ClauseOutcome> clauses = new LinkedHashMap<>();
    proposal().stream()
        .flatMap(found -> found.sets().stream())
        .flatMap(outcome -> outcome.clauses().stream())
        .forEach(clause -> clauses.put(clause.clause().id(), clause));
    return clauses;
  }

  private static Set<String> ids(Stream<Question> questions) {
    return questions.map(Question::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
