package nl.keur.content.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * When something holds: a closed tree over facts, answers, package parameters and points, never a
 * string (ARCHITECTURE §4). Evaluated against a {@link Reading}; the result is three-valued.
 */
public sealed interface Condition {
  Condition ALWAYS = new Always();

  /** Truth of this tree, strong Kleene. */
  default Truth over(Reading reading) {
    return switch (this) {
      case All all -> Truth.all(all.parts.stream().map(part -> part.over(reading)).toList());
      case Any any -> Truth.any(any.parts.stream().map(part -> part.over(reading)).toList());
      case Not not -> not.part.over(reading).negate();
      case Always always -> Truth.TRUE;
      case FactIn leaf -> reading.fact(leaf.fact, leaf.values);
      case AnswerIn leaf -> reading.answer(leaf.question, leaf.values);
      case ParameterIn leaf -> reading.parameter(leaf.parameter, leaf.values);
      case PointsBelow leaf -> reading.pointsBelow(leaf.question, leaf.points);
    };
  }

  /** Every leaf of the tree, in reading order: what the condition depends on. */
  default Stream<Leaf> leaves() {
    return switch (this) {
      case All all -> all.parts.stream().flatMap(Condition::leaves);
      case Any any -> any.parts.stream().flatMap(Condition::leaves);
      case Not not -> not.part.leaves();
      case Leaf leaf -> Stream.of(leaf);
    };
  }

  /** The questions it names, by answer or by points, in reading order. */
  default Set<String> questionsRead() {
    Set<String> questions = new LinkedHashSet<>();
    leaves()
        .forEach(
            leaf -> {
              switch (leaf) {
                case AnswerIn read -> questions.add(read.question);
                case PointsBelow read -> questions.add(read.question);
                case FactIn read -> {}
                case ParameterIn read -> {}
                case Always always -> {}
              }
            });
    return questions;
  }

  /** The facts it names, in reading order. */
  default Set<String> factsRead() {
    Set<String> facts = new LinkedHashSet<>();
    leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof FactIn read) {
                facts.add(read.fact);
              }
            });
    return facts;
  }

  /**
   * The leaves that give this tree its truth: of a false <i>all</i> the false parts, of a true
   * <i>any</i> the true ones, of an unknown tree the unknown ones. What a <i>why</i> shows.
   */
  default Stream<Leaf> grounds(Reading reading) {
    return switch (this) {
      case All all -> groundsOf(all.parts, reading);
      case Any any -> groundsOf(any.parts, reading);
      case Not not -> not.part.grounds(reading);
      case Always always -> Stream.empty();
      case Leaf leaf -> Stream.of(leaf);
    };
  }

  private Stream<Leaf> groundsOf(List<Condition> parts, Reading reading) {
    Truth truth = over(reading);
    return parts.stream()
        .filter(part -> part.over(reading) == truth)
        .flatMap(part -> part.grounds(reading));
  }

  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  sealed interface Leaf extends Condition {}

  record Always() implements Leaf {}

  /** The fact has (for a set: has at least one of) these values. */
  record FactIn(String fact, Set<String> values) implements Leaf {
    public FactIn {
      values = Set.copyOf(values);
    }
  }

  /** The answer is (for several choices: holds at least one of) these values; levels as digits. */
  record AnswerIn(String question, Set<String> values) implements Leaf {
    public AnswerIn {
      values = Set.copyOf(values);
    }
  }

  /** A choice made in the clause package itself. Clauses only. */
  record ParameterIn(String parameter, Set<String> values) implements Leaf {
    public ParameterIn {
      values = Set.copyOf(values);
    }
  }

  /** The points of a question after review, 0 to 1, are below this bound. Clauses only. */
  record PointsBelow(String question, BigFraction points) implements Leaf {}
}
