package nl.keur.content.library.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.keur.content.condition.Condition;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads a condition: one of {@code all}, {@code any}, {@code not} or a leaf. */
final class ConditionYaml {
  private ConditionYaml() {}

  static Condition read(Cursor at) {
    return at.record(ConditionYaml::read);
  }

  private static Condition read(Fields fields) {
    if (fields.has("all")) {
      return new Condition.All(parts(fields, "all"));
    }
    if (fields.has("any")) {
      return new Condition.Any(parts(fields, "any"));
    }
    if (fields.has("not")) {
      return new Condition.Not(read(fields.get("not")));
    }
    return leaf(fields);
  }

  private static Condition leaf(Fields fields) {
    if (fields.has("always")) {
      if (!fields.flag("always")) {
        fields.mistake("always", "'always' can only be true. For never, leave the item out.");
      }
      return new Condition.Always();
    }
    if (fields.has("fact")) {
      return new Condition.FactIn(fields.words("fact"), values(fields));
    }
    if (fields.has("answer")) {
      return new Condition.AnswerIn(fields.words("answer"), values(fields));
    }
    if (fields.has("parameter")) {
      return new Condition.ParameterIn(fields.words("parameter"), values(fields));
    }
    if (fields.has("points-below")) {
      return fields.get("points-below").record(ConditionYaml::pointsBelow);
    }
    fields.mistake(
        "This is no condition. Write all, any, not, always, fact, answer, parameter or"
            + " points-below.");
    return new Condition.Always();
  }

  private static List<Condition> parts(Fields fields, String key) {
    List<Condition> parts = fields.list(key, ConditionYaml::read);
    if (parts.isEmpty()) {
      fields.mistake(key, "'%s' is empty. List at least one condition.".formatted(key));
    }
    return parts;
  }

  private static Set<String> values(Fields fields) {
    Set<String> values = new TreeSet<>(fields.codes("in"));
    if (values.isEmpty()) {
      fields.mistake("in", "Add 'in' with at least one value.");
    }
    return values;
  }

  private static Condition pointsBelow(Fields fields) {
    BigFraction points = fields.findFraction("points").orElse(BigFraction.ONE);
    if (!fields.has("points")) {
      fields.mistake("'points' is missing here. Add it, between 0 and 1.");
    } else if (points.signum() <= 0 || points.compareTo(BigFraction.ONE) > 0) {
      fields.mistake("points", "Points run from 0 to 1, and below 0 is never. Change the bound.");
    }
    return new Condition.PointsBelow(fields.words("question"), points);
  }
}
