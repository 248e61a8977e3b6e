package nl.keur.content.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.ClauseText;

/**
 * A reference points to an anchor or a paragraph that exists; where clauses of other sets share the
 * anchor, in each of them, since only one of them will be in the contract.
 */
final class References implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    Map<String, List<Clause>> targets = targets(draft);
    Map<String, List<Clause>> sharing = Anchors.sharing(draft);
    for (ClauseSet set : draft.sets()) {
      for (Clause clause : set.clauses()) {
        Words.versions(clause)
            .flatMap(Words::paragraphs)
            .flatMap(Words::refs)
            .forEach(ref -> check(draft, set, ref, targets, sharing));
      }
    }
  }

  /** Clauses by anchor and by paragraph id. */
  static Map<String, List<Clause>> targets(Draft draft) {
    Map<String, List<Clause>> targets = new HashMap<>();
    for (Clause clause : draft.clauses()) {
      for (String target : Anchors.targets(clause)) {
        targets.computeIfAbsent(target, id -> new ArrayList<>()).add(clause);
      }
    }
    return targets;
  }

  private static void check(
      Draft draft,
      ClauseSet set,
      ClauseText.Ref ref,
      Map<String, List<Clause>> targets,
      Map<String, List<Clause>> sharing) {
    List<Clause> found = targets.getOrDefault(ref.anchor(), List.of());
    if (found.isEmpty()) {
      draft
          .at(ref)
          .mistake(
              "[](#%s) points nowhere. Name an anchor or a paragraph that exists.", ref.anchor());
      return;
    }
    if (found.stream().anyMatch(set.clauses()::contains)) {
      return;
    }
    List<Clause> without = new ArrayList<>(sharing.get(found.getFirst().anchor()));
    without.removeAll(found);
    if (!without.isEmpty()) {
      draft
          .at(ref)
          .mistake(
              "[](#%s) is missing in %s, which can stand in its place. Add it there or point to"
                  + " the clause.",
              ref.anchor(), without.stream().map(Clause::id).collect(Collectors.joining(", ")));
    }
  }
}
