package nl.keur.content.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Fact;

/**
 * Whether some answers make a condition true: a search through what it reads, down to the questions
 * that set its facts and the conditions under which those are asked. It errs on one side: what it
 * calls impossible is impossible, while it may miss that a rule comes before another, or give up
 * where there are too many ways. The worked cases show each question once, so nothing slips through
 * both.
 */
final class Satisfiable {
  /** Steps after which a condition counts as possible. */
  private static final int MOST = 20_000;

  private final Draft draft;
  private int steps;

  private Satisfiable(Draft draft) {
    this.draft = draft;
  }

  static boolean satisfiable(Draft draft, Condition condition) {
    return new Satisfiable(draft).holds(List.of(new Goal(condition, true)), new Answers());
  }

  /** A condition that must be true, or must not be. */
  private record Goal(Condition condition, boolean wanted) {}

  /** What is demanded of answers so far: one of each of these, and none of those. */
  private record Answers(Map<String, List<Set<String>>> oneOf, Map<String, Set<String>> noneOf) {
    Answers() {
      this(Map.of(), Map.of());
    }

    Answers with(String question, Set<String> values) {
      Map<String, List<Set<String>>> more = new HashMap<>(oneOf);
      more.merge(
          question,
          List.of(values),
          (one, other) -> Stream.of(one, other).flatMap(List::stream).toList());
      return new Answers(more, noneOf);
    }

    Answers without(String question, Set<String> values) {
      Map<String, Set<String>> more = new HashMap<>(noneOf);
      more.merge(
          question,
          values,
          (one, other) -> Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet()));
      return new Answers(oneOf, more);
    }
  }

  private boolean holds(List<Goal> goals, Answers answers) {
    if (goals.isEmpty() || ++steps > MOST) {
      return true;
    }
    Goal goal = goals.getFirst();
    List<Goal> rest = goals.subList(1, goals.size());
    return switch (goal.condition()) {
      case Condition.All all -> parts(all.parts(), goal.wanted(), goal.wanted(), rest, answers);
      case Condition.Any any -> parts(any.parts(), goal.wanted(), !goal.wanted(), rest, answers);
      case Condition.Not not ->
          holds(before(List.of(new Goal(not.part(), !goal.wanted())), rest), answers);
      case Condition.Always always -> goal.wanted() && holds(rest, answers);
      case Condition.AnswerIn in ->
          answer(in.question(), in.values(), goal.wanted(), rest, answers);
      case Condition.FactIn in -> fact(in, goal.wanted(), rest, answers);
      case Condition.ParameterIn in -> holds(rest, answers);
      case Condition.PointsBelow below -> holds(rest, answers);
    };
  }

  private boolean parts(
      List<Condition> parts, boolean wanted, boolean every, List<Goal> rest, Answers answers) {
    List<Goal> goals = parts.stream().map(part -> new Goal(part, wanted)).toList();
    return every
        ? holds(before(goals, rest), answers)
        : goals.stream().anyMatch(goal -> holds(before(List.of(goal), rest), answers));
  }

  private static List<Goal> before(List<Goal> first, List<Goal> rest) {
    List<Goal> goals = new ArrayList<>(first);
    goals.addAll(rest);
    return goals;
  }

  private boolean answer(
      String id, Set<String> values, boolean wanted, List<Goal> rest, Answers answers) {
    Answers more = wanted ? answers.with(id, values) : answers.without(id, values);
    if (draft.findQuestion(id).filter(question -> !fits(question, more)).isPresent()) {
      return false;
    }
    boolean first = wanted && !answers.oneOf().containsKey(id);
    List<Goal> shown =
        first
            ? draft.findQuestion(id).stream()
                .map(question -> new Goal(question.showWhen(), true))
                .toList()
            : List.of();
    return holds(before(shown, rest), more);
  }

  /** A hidden question has none of any values, so that only demands for a value can clash. */
  private static boolean fits(Question question, Answers answers) {
    Set<String> none = answers.noneOf().getOrDefault(question.id(), Set.of());
    List<Set<String>> wanted =
        answers.oneOf().getOrDefault(question.id(), List.of()).stream()
            .map(values -> without(values, none))
            .toList();
    if (wanted.stream().anyMatch(Set::isEmpty)) {
      return false;
    }
    return question.type() instanceof AnswerType.MultiChoice several
        ? together(wanted, Set.copyOf(several.exclusive()))
        : common(wanted);
  }

  private static Set<String> without(Set<String> values, Set<String> none) {
    return values.stream().filter(value -> !none.contains(value)).collect(Collectors.toSet());
  }

  private static boolean common(List<Set<String>> wanted) {
    Set<String> common = new HashSet<>(wanted.isEmpty() ? Set.of() : wanted.getFirst());
    wanted.forEach(common::retainAll);
    return wanted.isEmpty() || !common.isEmpty();
  }

  /** Several answers together, or one that excludes all others. */
  private static boolean together(List<Set<String>> wanted, Set<String> exclusive) {
    boolean combined = wanted.stream().allMatch(values -> !without(values, exclusive).isEmpty());
    return combined || common(wanted);
  }

  private boolean fact(Condition.FactIn in, boolean wanted, List<Goal> rest, Answers answers) {
    return draft
        .findFact(in.fact())
        .map(
            fact ->
                switch (fact.origin()) {
                  case Fact.SetBy setBy ->
                      answer(setBy.question(), giving(setBy, in.values()), wanted, rest, answers);
                  case Fact.FirstMatch match ->
                      !wanted || in.values().contains(match.otherwise())
                          ? holds(rest, answers)
                          : rules(match.rules(), in.values(), rest, answers);
                  case Fact.EveryMatch match ->
                      wanted
                          ? rules(match.rules(), in.values(), rest, answers)
                          : holds(rest, answers);
                })
        .orElseGet(() -> holds(rest, answers));
  }

  /** The answers that give a fact one of these values. */
  private static Set<String> giving(Fact.SetBy setBy, Set<String> values) {
    Set<String> codes =
        setBy.map().entrySet().stream()
            .filter(entry -> values.contains(entry.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return setBy.map().isEmpty() ? values : codes;
  }

  private boolean rules(
      List<Fact.Rule> rules, Set<String> values, List<Goal> rest, Answers answers) {
    return rules.stream()
        .filter(rule -> values.contains(rule.value()))
        .anyMatch(rule -> holds(before(List.of(new Goal(rule.when(), true)), rest), answers));
  }
}
