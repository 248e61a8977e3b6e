package nl.keur.content.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Reads and writes conditions in one line, for tables in tests: {@code all(A in yes|no, not(risk in
 * high))}. A capital starts a question, a small letter a fact, {@code $} a parameter; {@code A <
 * 3/4} is points-below.
 */
public final class Trees {
  private final String text;
  private int at;

  private Trees(String text) {
    this.text = text;
  }

  public static Condition parse(String text) {
    Trees reader = new Trees(text.strip());
    Condition tree = reader.tree();
    if (reader.at != reader.text.length()) {
      throw new IllegalArgumentException("Left over: " + reader.text.substring(reader.at));
    }
    return tree;
  }

  private Condition tree() {
    if (accept("all(")) {
      return new Condition.All(parts());
    }
    if (accept("any(")) {
      return new Condition.Any(parts());
    }
    if (accept("not(")) {
      return new Condition.Not(parts().getFirst());
    }
    if (accept("always")) {
      return Condition.ALWAYS;
    }
    return leaf();
  }

  private boolean accept(String word) {
    if (!text.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  private List<Condition> parts() {
    List<Condition> parts = new ArrayList<>();
    while (!accept(")")) {
      parts.add(tree());
      accept(", ");
    }
    return parts;
  }

  private Condition leaf() {
    int end = at;
    while (end < text.length() && ",)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String leaf = text.substring(at, end);
    at = end;
    String[] parts = leaf.split(" in | < ");
    if (leaf.contains(" < ")) {
      String[] bound = parts[1].split("/");
      return new Condition.PointsBelow(
          parts[0], BigFraction.of(Integer.parseInt(bound[0]), Integer.parseInt(bound[1])));
    }
    Set<String> values = Arrays.stream(parts[1].split("\\|")).collect(Collectors.toSet());
    if (parts[0].startsWith("$")) {
      return new Condition.ParameterIn(parts[0].substring(1), values);
    }
    return Character.isUpperCase(parts[0].charAt(0))
        ? new Condition.AnswerIn(parts[0], values)
        : new Condition.FactIn(parts[0], values);
  }
}
