package nl.keur.content.library.check;

import java.util.List;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Mistakes;
import nl.keur.content.library.Places;

/** Folds the rules over content that was read. */
public final class ContentCheck {
  private ContentCheck() {}

  /** One thing that content must hold to. */
  interface Rule {
    void check(Draft draft);
  }

  private static final List<Rule> IN_FORCE =
      List.of(
          new FactSetters(),
          new FactDerivations(),
          new ConditionLeaves(),
          new NoCycles(),
          new EarlierQuestions(),
          new QuestionNames(),
          new QuestionPoints(),
          new QuestionKnockOuts(),
          new QuestionFills(),
          new NineDomains(),
          new LegalBases(),
          new ActLinks(),
          new RoleShiftRulesSaid(),
          new ExemptionsExplained(),
          new UsesShown(),
          new ClauseLinks(),
          new GapsAnswered(),
          new Anchors(),
          new References(),
          new ReferencesRequired(),
          new NamedConditions(),
          new ParametersUsed(),
          new ParameterDefaults(),
          new ParameterDates(),
          new RecordPaths(),
          new Languages(),
          new SetChoices(),
          new OneRulePerGroup());

  /** Judged where all else is right: a wrong name alone makes many conditions impossible. */
  private static final List<Rule> WHERE_ALL_ELSE_IS_RIGHT = List.of(new ReachableQuestions());

  public static Mistakes of(ContentLibrary library, Places places) {
    return of(IN_FORCE, library, places);
  }

  /** What remains to be checked of content that has no other mistakes, as read or as checked. */
  public static Mistakes whereAllElseIsRight(ContentLibrary library, Places places) {
    return of(WHERE_ALL_ELSE_IS_RIGHT, library, places);
  }

  private static Mistakes of(List<Rule> rules, ContentLibrary library, Places places) {
    Mistakes mistakes = new Mistakes();
    Draft draft = new Draft(library, places, mistakes);
    rules.forEach(rule -> rule.check(draft));
    return mistakes;
  }
}
