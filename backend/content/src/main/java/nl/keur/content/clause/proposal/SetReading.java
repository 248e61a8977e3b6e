package nl.keur.content.clause.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The reading of one set: the facts, answers and points of the offer, and the choices that the
 * package itself makes in this set. A choice not made yet is unknown.
 */
public final class SetReading implements Reading {
  private final Reading offer;
  private final Map<String, String> choices = new HashMap<>();

  private SetReading(Reading offer) {
    this.offer = offer;
  }

  public static SetReading of(ClauseSet set, Reading offer, FilledIn filledIn) {
    SetReading reading = new SetReading(offer);
    for (Clause clause : set.clauses()) {
      for (Parameter parameter : clause.parameters()) {
        if (parameter.type() instanceof Parameter.Choice choice) {
          made(choice, filledIn.find(ParameterId.of(clause, parameter)), parameter.preset())
              .ifPresent(code -> reading.choices.put(parameter.name(), code));
        }
      }
    }
    return reading;
  }

  /** What was filled in, else the preset; a code that is no option is no choice. */
  private static Optional<String> made(
      Parameter.Choice choice, Optional<Value> filledIn, Optional<Text> preset) {
    Optional<String> code =
        filledIn.isPresent()
            ? filledIn.flatMap(
                value ->
                    value instanceof Value.Codes codes && codes.codes().size() == 1
                        ? Optional.of(codes.codes().getFirst())
                        : Optional.empty())
            : preset.map(Text::nl);
    return code.filter(
        made -> choice.options().stream().anyMatch(option -> option.value().equals(made)));
  }

  @Override
  public Truth fact(String fact, Set<String> values) {
    return offer.fact(fact, values);
  }

  @Override
  public Truth answer(String question, Set<String> values) {
    return offer.answer(question, values);
  }

  @Override
  public Truth parameter(String parameter, Set<String> values) {
    String made = choices.get(parameter);
    return made == null ? Truth.UNKNOWN : Truth.of(values.contains(made));
  }

  @Override
  public Truth pointsBelow(String question, BigFraction bound) {
    return offer.pointsBelow(question, bound);
  }
}
