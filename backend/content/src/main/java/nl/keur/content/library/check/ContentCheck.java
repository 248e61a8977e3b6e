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
          new RoleShiftRulesSaid(),
          new ExemptionsExplained(),
          new UsesShown(),
          new ClauseLinks(),
          new Anchors(),
          new References(),
          new ReferencesRequired(),
          new NamedConditions(),
          new ParametersUsed(),
          new ParameterDefaults(),
          new RecordPaths(),
          new Languages(),
          new SetChoices(),
          new OneRulePerGroup());

  public static Mistakes of(ContentLibrary library, Places places) {
    Mistakes mistakes = new Mistakes();
    Draft draft = new Draft(library, places, mistakes);
    IN_FORCE.forEach(rule -> rule.check(draft));
    return mistakes;
  }
}
