package nl.keur.content.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;

/** Every anchor and paragraph id is given once, so that a reference has one target. */
final class Anchors implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    sharing(draft).values().forEach(clauses -> exclusion(draft, clauses));
    Map<String, Clause> owners = new HashMap<>();
    for (Clause clause : draft.clauses()) {
      Words.versions(clause).forEach(version -> paragraphs(draft, clause, version));
      clause.text().ifPresent(text -> owned(draft, clause, text.nl(), owners));
    }
  }

  /** Clauses by anchor. */
  static Map<String, List<Clause>> sharing(Draft draft) {
    Map<String, List<Clause>> byAnchor = new LinkedHashMap<>();
    for (Clause clause : draft.clauses()) {
      byAnchor.computeIfAbsent(clause.anchor(), anchor -> new ArrayList<>()).add(clause);
    }
    return byAnchor;
  }

  /** The anchor of a clause with the ids of its paragraphs. */
  static Set<String> targets(Clause clause) {
    Set<String> targets = new LinkedHashSet<>();
    targets.add(clause.anchor());
    Words.versions(clause)
        .flatMap(Words::paragraphs)
        .map(ClauseText.Paragraph::id)
        .forEach(targets::add);
    return targets;
  }

  private static void exclusion(Draft draft, List<Clause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      for (Clause earlier : clauses.subList(0, i)) {
        Clause clause = clauses.get(i);
        if (!clause.excludes().contains(earlier.id())
            && !earlier.excludes().contains(clause.id())) {
          draft
              .at(clause, "anchor")
              .mistake(
                  "%s has this anchor too. Choose another, or let the two exclude each other.",
                  earlier.id());
        }
      }
    }
  }

  private static void paragraphs(Draft draft, Clause clause, ClauseText.Version version) {
    Set<String> seen = new LinkedHashSet<>();
    for (ClauseText.Paragraph paragraph : Words.paragraphs(version).toList()) {
      if (!paragraph.id().startsWith(clause.anchor() + ".")) {
        draft
            .at(paragraph)
            .mistake(
                "The id '%s' must start with the clause's anchor: '%s.'.",
                paragraph.id(), clause.anchor());
      }
      if (!seen.add(paragraph.id())) {
        draft
            .at(paragraph)
            .mistake("The id '%s' stands twice in this text. Choose another.", paragraph.id());
      }
    }
  }

  /** Between clauses an id may return only where their anchor is shared. */
  private static void owned(
      Draft draft, Clause clause, ClauseText.Version version, Map<String, Clause> owners) {
    List<ClauseText.Paragraph> all = Words.paragraphs(version).toList();
    for (ClauseText.Paragraph paragraph : all) {
      Clause owner = owners.putIfAbsent(paragraph.id(), clause);
      if (owner != null && owner != clause && !owner.anchor().equals(clause.anchor())) {
        draft
            .at(paragraph)
            .mistake(
                "The id '%s' is already used in %s. Choose another.", paragraph.id(), owner.id());
      }
    }
  }
}
