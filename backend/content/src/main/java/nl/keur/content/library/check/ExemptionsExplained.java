package nl.keur.content.library.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Exemptions;
import nl.keur.content.law.Exemptions.Ground;

/** Every ground of exemption that can be relied on is explained, and no other. */
final class ExemptionsExplained implements ContentCheck.Rule {
  private static final String FACT = "exemption_ground";
  private static final String NO_GROUND = "none";

  @Override
  public void check(Draft draft) {
    draft.vocabulary().exemptions().ifPresent(exemptions -> check(draft, exemptions));
  }

  private static void check(Draft draft, Exemptions exemptions) {
    Set<String> grounds = grounds(draft);
    List<String> explained = exemptions.grounds().stream().map(Ground::id).toList();
    for (Ground ground : exemptions.grounds()) {
      if (!grounds.contains(ground.id())) {
        draft
            .at(ground, "id")
            .mistake(
                "'%s' is no value of the fact '%s'. Name one of: %s.",
                ground.id(), FACT, Draft.list(grounds));
      }
    }
    Draft.missing(grounds, explained)
        .forEach(
            ground ->
                draft
                    .at(exemptions, "exemptions")
                    .mistake("The ground '%s' is not explained. Add it.", ground));
  }

  private static Set<String> grounds(Draft draft) {
    Set<String> grounds = new LinkedHashSet<>();
    draft.findFact(FACT).stream()
        .flatMap(fact -> fact.values().stream())
        .map(Fact.Value::code)
        .forEach(grounds::add);
    grounds.remove(NO_GROUND);
    return grounds;
  }
}
