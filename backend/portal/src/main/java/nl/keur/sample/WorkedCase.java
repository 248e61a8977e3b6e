package nl.keur.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Review;

/**
 * A worked case of the checklists as people would fill it in: answers in the JSON form of the
 * screens, by sheet and question.
 *
 * @param sheets answers by the name that the case gives a sheet: {@code intake, pre-flight, …}
 * @param optional the optional questions that are asked, and for what
 * @param reviews points and reason by question
 */
record WorkedCase(
    Map<String, Map<String, Given>> sheets,
    Map<String, Mode> optional,
    Map<String, Judged> reviews,
    Map<String, Given> change) {
  private static final Set<String> PARTS =
      Set.of("value", "explanation", "not-applicable", "details", "evidence", "blank");

  /**
   * @param value as JSON; empty when the question does not apply
   * @param evidence what a file is worth: {@code valid, unseen, expired, rejected}
   */
  record Given(
      Optional<Object> value,
      String explanation,
      Optional<String> notApplicable,
      Map<String, List<String>> details,
      Optional<String> evidence) {

    /** The same answer some levels lower; other kinds of answer stay. */
    Given lower(int levels) {
      return new Given(
          value.map(one -> one instanceof Integer level ? Math.max(0, level - levels) : one),
          explanation,
          notApplicable,
          details,
          evidence);
    }
  }

  /**
   * @param liftReason why a knock-out is let through; empty when it is not
   */
  record Judged(
      Optional<Integer> points,
      String reason,
      Review.NotApplicable notApplicable,
      Optional<String> liftReason) {}

  static WorkedCase read(String name) {
    Tree written = Tree.ofResource("checklists/cases/" + name + ".yaml");
    Map<String, Map<String, Given>> sheets = new LinkedHashMap<>();
    Tree answers = written.get("answers");
    answers.entries().forEach((sheet, given) -> sheets.put(sheet, answers(Tree.of(given))));
    Map<String, Mode> optional = new LinkedHashMap<>();
    Tree asked = written.findTree("optional");
    asked.list("scored").forEach(id -> optional.put(id, Mode.SCORED));
    asked.list("informative").forEach(id -> optional.put(id, Mode.INFORMATIVE));
    return new WorkedCase(
        sheets,
        optional,
        reviews(written.findTree("reviews")),
        answers(written.findTree("change")));
  }

  Map<String, Given> sheet(String name) {
    return sheets.getOrDefault(name, Map.of());
  }

  private static Map<String, Given> answers(Tree written) {
    Map<String, Given> answers = new LinkedHashMap<>();
    written.entries().forEach((question, answer) -> answers.put(question, given(answer)));
    return answers;
  }

  /** A mapping with one of the known parts says more than its value. */
  private static Given given(Object written) {
    if (!(written instanceof Map<?, ?> map) || map.keySet().stream().noneMatch(PARTS::contains)) {
      return new Given(Optional.of(written), "", Optional.empty(), Map.of(), Optional.empty());
    }
    Tree parts = Tree.of(written);
    Map<String, List<String>> details = new LinkedHashMap<>();
    parts.findTree("details").entries().forEach((key, cell) -> details.put(key, Tree.words(cell)));
    return new Given(
        parts.find("value"),
        parts.find("explanation").map(Object::toString).orElse(""),
        parts.find("not-applicable").map(Object::toString),
        details,
        parts.find("evidence").map(Object::toString));
  }

  private static Map<String, Judged> reviews(Tree written) {
    Map<String, Judged> reviews = new LinkedHashMap<>();
    written.entries().forEach((question, review) -> reviews.put(question, judged(Tree.of(review))));
    return reviews;
  }

  private static Judged judged(Tree review) {
    return new Judged(
        review.find("points").map(Integer.class::cast),
        review.find("reason").map(Object::toString).orElse("Nagelezen."),
        review
            .find("not-applicable")
            .map(said -> Review.NotApplicable.valueOf(said.toString().toUpperCase(Locale.ROOT)))
            .orElse(Review.NotApplicable.PENDING),
        review.find("lift-knock-out").map(Object::toString));
  }
}
