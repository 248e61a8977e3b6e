package nl.keur.content.library.check;

import java.util.HashSet;
import java.util.Set;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Parameter;

/** A name at {@code ?if=} or {@code shown-when} is a condition of the set; each is used. */
final class NamedConditions implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (ClauseSet set : draft.sets()) {
      Set<String> used = new HashSet<>();
      for (Clause clause : set.clauses()) {
        Words.versions(clause)
            .flatMap(Words::paragraphs)
            .forEach(paragraph -> paragraph(draft, set, paragraph, used));
        clause.parameters().forEach(parameter -> parameter(draft, set, parameter, used));
      }
      Draft.missing(set.conditions().keySet(), used)
          .forEach(
              name ->
                  draft
                      .at(set, "conditions", name)
                      .mistake("Nothing uses the condition '%s'. Use it or remove it.", name));
    }
  }

  private static void paragraph(
      Draft draft, ClauseSet set, ClauseText.Paragraph paragraph, Set<String> used) {
    paragraph.onlyIf().ifPresent(name -> named(draft.at(paragraph), set, name, used));
  }

  private static void parameter(Draft draft, ClauseSet set, Parameter parameter, Set<String> used) {
    parameter
        .shownWhen()
        .ifPresent(name -> named(draft.at(parameter, "shown-when"), set, name, used));
  }

  private static void named(Draft.Spot spot, ClauseSet set, String name, Set<String> used) {
    used.add(name);
    if (!set.conditions().containsKey(name)) {
      spot.mistake(
          "The set has no condition '%s'. Add it to set.yaml or name one of: %s.",
          name, Draft.list(set.conditions().keySet()));
    }
  }
}
