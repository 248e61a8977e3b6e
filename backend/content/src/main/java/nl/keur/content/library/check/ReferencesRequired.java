package nl.keur.content.library.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.ClauseText;

/** A clause requires the clauses of other sets that its text refers to. */
final class ReferencesRequired implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    Map<String, List<Clause>> targets = References.targets(draft);
    for (ClauseSet set : draft.sets()) {
      for (Clause clause : set.clauses()) {
        Set<String> missing = new TreeSet<>();
        Words.versions(clause)
            .flatMap(version -> version.paragraphs().stream())
            .flatMap(ReferencesRequired::always)
            .flatMap(Words::refs)
            .map(ClauseText.Ref::anchor)
            .forEach(anchor -> missing(set, targets.get(anchor), clause, anchor, missing));
        missing.forEach(
            what ->
                draft
                    .at(clause, "requires")
                    .mistake("The text refers to %s. Add it to 'requires'.", what));
      }
    }
  }

  /** Paragraphs that are in the contract whenever the clause is; others guard themselves. */
  private static Stream<ClauseText.Paragraph> always(ClauseText.Paragraph paragraph) {
    if (paragraph.onlyIf().isPresent()) {
      return Stream.of();
    }
    return Stream.concat(
        Stream.of(paragraph), paragraph.items().stream().flatMap(ReferencesRequired::always));
  }

  private static void missing(
      ClauseSet set, List<Clause> targets, Clause clause, String anchor, Set<String> missing) {
    if (targets == null || targets.stream().anyMatch(set.clauses()::contains)) {
      return;
    }
    List<String> ids = targets.stream().map(Clause::id).toList();
    boolean required = clause.requires().stream().anyMatch(one -> ids.containsAll(one.oneOf()));
    if (!required) {
      missing.add("[](#%s) in %s".formatted(anchor, String.join(" or ", ids)));
    }
  }
}
