package nl.keur.content.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.Checklist;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Section;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Trees;
import nl.keur.content.fact.Fact;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.text.Text;

/** A small library of clauses for tests: every fact and question a condition names exists. */
public final class ALibrary {
  private static final Text TEXT = new Text("Tekst", "Text");

  private final Map<String, ClauseSet> sets = new LinkedHashMap<>();
  private final Map<String, List<SetChoice.Rule>> groups = new LinkedHashMap<>();

  /** One set called "set" that is always chosen. */
  public static ContentLibrary of(AClause... clauses) {
    return new ALibrary().set("set", clauses).rule("group", "r1", "always", "set").build();
  }

  public ALibrary set(String id, AClause... clauses) {
    return set(id, ClauseSet.Numbering.RUNNING, Map.of(), List.of(), clauses);
  }

  public ALibrary set(
      String id,
      ClauseSet.Numbering numbering,
      Map<String, String> conditions,
      List<ClauseSet.Heading> headings,
      AClause... clauses) {
    Map<String, Condition> named = new LinkedHashMap<>();
    conditions.forEach((name, tree) -> named.put(name, Trees.parse(tree)));
    sets.put(
        id,
        new ClauseSet(
            id,
            "1.0",
            new Text("Set " + id, "Set " + id),
            new ClauseSet.Follows("own", "1.0", "none", Optional.empty()),
            new Text("Eigen tekst " + id, "Own text " + id),
            LocalDate.of(2026, 11, 21),
            numbering,
            named,
            headings,
            Stream.of(clauses).map(AClause::build).toList()));
    return this;
  }

  public ALibrary rule(String group, String id, String when, String... choose) {
    return rule(group, id, when, List.of(choose), List.of(), List.of(), SetChoice.Effect.CONTINUE);
  }

  public ALibrary rule(
      String group,
      String id,
      String when,
      List<String> choose,
      List<String> advise,
      List<String> decide,
      SetChoice.Effect effect) {
    groups
        .computeIfAbsent(group, name -> new ArrayList<>())
        .add(
            new SetChoice.Rule(
                id,
                Trees.parse(when),
                choose,
                advise,
                decide,
                effect,
                new Text("Regel " + id + ".", "Rule " + id + ".")));
    return this;
  }

  public ContentLibrary build() {
    List<SetChoice.Group> all =
        groups.entrySet().stream()
            .map(group -> new SetChoice.Group(group.getKey(), group.getValue()))
            .toList();
    SetChoice choice =
        new SetChoice(
            TEXT, all, new SetChoice.ProcessorModel(TEXT, Trees.parse("model in open"), List.of()));
    return new ContentLibrary(vocabulary(), Map.of("required", checklist()), sets, choice);
  }

  private Stream<Condition> conditions() {
    Stream<Condition> rules =
        groups.values().stream().flatMap(Collection::stream).map(SetChoice.Rule::when);
    Stream<Condition> clauses =
        sets.values().stream()
            .flatMap(set -> set.clauses().stream())
            .flatMap(
                clause ->
                    Stream.concat(Stream.of(clause.appliesWhen()), clause.triggeredBy().stream()));
    Stream<Condition> named =
        sets.values().stream().flatMap(set -> set.conditions().values().stream());
    return Stream.of(Stream.of(Trees.parse("model in open")), rules, clauses, named)
        .flatMap(each -> each);
  }

  private Vocabulary vocabulary() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    conditions()
        .flatMap(condition -> condition.factsRead().stream())
        .forEach(
            id ->
                facts.put(
                    id,
                    new Fact(
                        id,
                        "1.0",
                        Fact.Scope.OFFER,
                        new Text("Feit " + id, "Fact " + id),
                        Fact.Kind.CHOICE,
                        List.of(),
                        new Fact.SetBy("Q", Map.of()),
                        List.of())));
    return new Vocabulary(
        facts, List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of());
  }

  private Checklist checklist() {
    List<Question> questions =
        conditions()
            .flatMap(condition -> condition.questionsRead().stream())
            .distinct()
            .map(id -> AQuestion.choice(id, "no", "yes").build())
            .toList();
    return new Checklist("required", "1.0", TEXT, Optional.empty(), List.of(section(questions)));
  }

  private static Section section(List<Question> questions) {
    return new Section("section", Respondent.VENDOR, TEXT, Optional.empty(), questions);
  }
}
