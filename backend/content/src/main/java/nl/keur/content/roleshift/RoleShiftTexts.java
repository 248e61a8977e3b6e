package nl.keur.content.roleshift;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.text.Text;

/**
 * What the rules say, as content: {@code vocabulary/role-shift*.yaml}.
 *
 * @param rules by id, in the order of the content
 * @param inputs names of what rules read
 * @param stages what to do while a change is planned, has happened, or neither is known
 * @param notInForceYet said beside a finding whose articles apply from a later day
 * @param nothingFound why there is no finding, where no rule says it itself
 */
public record RoleShiftTexts(
    Map<String, Rule> rules,
    Map<TraceInput, Input> inputs,
    Map<Stage, Text> stages,
    Text notInForceYet,
    Text nothingFound) {
  /** No words at all: content without this file. */
  public static final RoleShiftTexts NONE =
      new RoleShiftTexts(Map.of(), Map.of(), Map.of(), Text.same("?"), Text.same("?"));

  public RoleShiftTexts {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    inputs = inputs.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(inputs));
    stages = stages.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(stages));
  }

  /**
   * One rule.
   *
   * @param legalBasis act and article with the date they apply from
   */
  public record Rule(
      String id, Text name, List<LegalBasis> legalBasis, Map<Outcome, Said> outcomes) {
    public Rule {
      legalBasis = List.copyOf(legalBasis);
      outcomes =
          outcomes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }
  }

  /**
   * What a rule says with one outcome.
   *
   * @param possibleRoleShift whether the institution may become a provider
   * @param asks questions to settle it; none where nothing is open
   * @param legalBasis instead of the rule's own; empty where the rule's holds
   */
  public record Said(
      Outcome outcome,
      Alert alert,
      boolean possibleRoleShift,
      Text says,
      List<Text> asks,
      Text advice,
      List<LegalBasis> legalBasis) {
    public Said {
      asks = List.copyOf(asks);
      legalBasis = List.copyOf(legalBasis);
    }
  }

  /**
   * The name of an input and where the labels of its values stand; words where nowhere.
   *
   * @param fact a fact whose values it has
   * @param question a question whose options it has
   * @param values labels of its own
   */
  public record Input(
      TraceInput input,
      Text name,
      Optional<String> fact,
      Optional<String> question,
      Map<String, Text> values) {
    public Input {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
