package nl.keur.content.library.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.fact.Fact;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Mistakes;
import nl.keur.content.library.Places;
import nl.keur.content.library.Vocabulary;

/** Content as read and not yet trusted, with the place of each part. */
final class Draft {
  private final ContentLibrary library;
  private final Places places;
  private final Mistakes mistakes;
  private final List<Question> questions;
  private final Map<String, Question> questionsById;
  private final Map<String, Clause> clausesById;

  Draft(ContentLibrary library, Places places, Mistakes mistakes) {
    this.library = library;
    this.places = places;
    this.mistakes = mistakes;
    this.questions =
        library.checklists().values().stream().flatMap(list -> list.questions()).toList();
    this.questionsById = byId(questions, Question::id);
    this.clausesById = byId(library.clauses(), Clause::id);
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
    return byId;
  }

  ContentLibrary library() {
    return library;
  }

  Vocabulary vocabulary() {
    return library.vocabulary();
  }

  List<Question> questions() {
    return questions;
  }

  Collection<Fact> facts() {
    return vocabulary().facts().values();
  }

  Collection<ClauseSet> sets() {
    return library.clauseSets().values();
  }

  List<Clause> clauses() {
    return library.clauses();
  }

  Optional<Question> findQuestion(String id) {
    return Optional.ofNullable(questionsById.get(id));
  }

  Optional<Fact> findFact(String id) {
    return Optional.ofNullable(vocabulary().facts().get(id));
  }

  Optional<Clause> findClause(String id) {
    return Optional.ofNullable(clausesById.get(id));
  }

  boolean hasSet(String id) {
    return library.clauseSets().containsKey(id);
  }

  /** A place inside a part, waiting for what is wrong there. */
  record Spot(Draft draft, Object part, Object[] path) {
    void mistake(String message, Object... words) {
      draft.mistakes.add(draft.places.of(part, path), message.formatted(words));
    }
  }

  /**
   * @param path keys and indexes inside the part: {@code "knock-out", "on-answer"}
   */
  Spot at(Object part, Object... path) {
    return new Spot(this, part, path);
  }

  /** Values as a writer reads them, in a fixed order. */
  static String list(Collection<String> values) {
    return values.stream().sorted().collect(Collectors.joining(", "));
  }

  static Stream<String> missing(Collection<String> wanted, Collection<String> known) {
    return wanted.stream().filter(one -> !known.contains(one)).sorted();
  }
}
