package nl.keur.content.library.check;

import java.util.List;
import nl.keur.content.clause.Clause;

/**
 * What a clause requires, excludes or is triggered by exists and can be true together; it binds
 * somebody, and shows no number that is uncertain.
 */
final class ClauseLinks implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Clause clause : draft.clauses()) {
      for (Clause.Requirement requirement : clause.requires()) {
        requirement(draft, clause, requirement);
      }
      for (int i = 0; i < clause.excludes().size(); i++) {
        exists(draft, draft.at(clause, "excludes", i), clause, clause.excludes().get(i));
      }
      if (clause.kind() == Clause.Kind.SPECIAL_CONDITION && clause.triggeredBy().isEmpty()) {
        draft
            .at(clause, "triggered-by")
            .mistake("Nothing triggers this special condition. Add 'triggered-by'.");
      }
      if (clause.binds().isEmpty()) {
        draft.at(clause, "binds").mistake("Say whom this clause binds: supplier, institution.");
      }
      if (clause.numberConfidence() == Clause.Confidence.LOW && !clause.number().isEmpty()) {
        draft
            .at(clause, "number")
            .mistake("A number of the model that is uncertain is not shown. Write an empty one.");
      }
    }
  }

  private static void requirement(Draft draft, Clause clause, Clause.Requirement requirement) {
    List<String> oneOf = requirement.oneOf();
    if (oneOf.isEmpty()) {
      draft.at(requirement).mistake("List at least one clause under 'one-of'.");
    }
    for (int i = 0; i < oneOf.size(); i++) {
      Draft.Spot spot = draft.at(requirement, "one-of", i);
      exists(draft, spot, clause, oneOf.get(i));
      if (oneOf.size() == 1 && clause.excludes().contains(oneOf.get(i))) {
        spot.mistake("'%s' is required and excluded here. Keep one of the two.", oneOf.get(i));
      }
    }
  }

  private static void exists(Draft draft, Draft.Spot spot, Clause clause, String other) {
    if (draft.findClause(other).isEmpty()) {
      spot.mistake("There is no clause '%s'. Name an existing one.", other);
    } else if (other.equals(clause.id())) {
      spot.mistake("A clause can't name itself here. Remove it.");
    }
  }
}
