package nl.keur.content.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.checklist.Option;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Trees;
import nl.keur.content.text.Text;

/** Builds clauses for tests; conditions are written as {@link Trees}. */
public final class AClause {
  private final String id;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Clause.Requirement> requires = new ArrayList<>();
  private final List<ClauseText.Paragraph> paragraphs = new ArrayList<>();
  private List<String> excludes = List.of();
  private List<Condition> triggers = List.of();
  private Clause.Kind kind = Clause.Kind.ARTICLE;
  private String number = "";
  private Condition appliesWhen = Condition.ALWAYS;
  private Optional<Clause.Reference> reference = Optional.empty();

  private AClause(String id) {
    this.id = id;
  }

  public static AClause called(String id) {
    return new AClause(id);
  }

  public AClause kind(Clause.Kind kind) {
    this.kind = kind;
    return this;
  }

  public AClause number(String number) {
    this.number = number;
    return this;
  }

  public AClause when(String tree) {
    appliesWhen = Trees.parse(tree);
    return this;
  }

  public AClause triggeredBy(String... trees) {
    triggers = List.of(trees).stream().map(Trees::parse).toList();
    return this;
  }

  public AClause requires(String... oneOf) {
    requires.add(new Clause.Requirement(List.of(oneOf)));
    return this;
  }

  public AClause excludes(String... clauses) {
    excludes = List.of(clauses);
    return this;
  }

  public AClause reference(Clause.Reference reference) {
    this.reference = Optional.of(reference);
    return kind(Clause.Kind.REFERENCE);
  }

  public AClause asks(String name, Parameter.Type type) {
    return parameter(name, type, Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  public AClause presets(String name, Parameter.Type type, Text preset) {
    return parameter(name, type, Optional.empty(), Optional.of(preset), Optional.empty(), 0);
  }

  public AClause reads(String name, Parameter.Type type, String from) {
    return parameter(name, type, Optional.of(from), Optional.empty(), Optional.empty(), 0);
  }

  public AClause asksWhen(String name, Parameter.Type type, String condition) {
    return parameter(name, type, Optional.empty(), Optional.empty(), Optional.of(condition), 0);
  }

  public AClause asksRows(String name, Parameter.Type type, int minRows) {
    return parameter(name, type, Optional.empty(), Optional.empty(), Optional.empty(), minRows);
  }

  private AClause parameter(
      String name,
      Parameter.Type type,
      Optional<String> from,
      Optional<Text> preset,
      Optional<String> shownWhen,
      int minRows) {
    Text label = new Text("Veld " + name, "Field " + name);
    parameters.add(
        new Parameter(name, type, label, Optional.empty(), from, preset, shownWhen, minRows));
    return this;
  }

  /** A choice of codes whose labels are "keuze x" and "choice x". */
  public static Parameter.Type choice(String... codes) {
    return new Parameter.Choice(
        List.of(codes).stream()
            .map(
                code ->
                    new Option(code, new Text("keuze " + code, "choice " + code), Optional.empty()))
            .toList());
  }

  /** A paragraph with this id and these parts in both languages. */
  public AClause says(String paragraph, ClauseText.Inline... parts) {
    return says(
        new ClauseText.Paragraph(
            paragraph,
            Optional.empty(),
            List.of(new ClauseText.Sentence(List.of(parts))),
            List.of()));
  }

  public AClause saysIf(String paragraph, String condition, ClauseText.Inline... parts) {
    return says(
        new ClauseText.Paragraph(
            paragraph,
            Optional.of(condition),
            List.of(new ClauseText.Sentence(List.of(parts))),
            List.of()));
  }

  public AClause says(ClauseText.Paragraph paragraph) {
    paragraphs.add(paragraph);
    return this;
  }

  public static ClauseText.Inline words(String words) {
    return new ClauseText.Words(words);
  }

  public static ClauseText.Inline value(String parameter) {
    return new ClauseText.Value(parameter);
  }

  public static ClauseText.Inline ref(String anchor) {
    return new ClauseText.Ref(anchor);
  }

  public Clause build() {
    Text title = new Text("Bepaling " + id, "Clause " + id);
    Optional<ClauseText> text =
        reference.isPresent()
            ? Optional.empty()
            : Optional.of(
                new ClauseText(
                    new ClauseText.Version(title.nl(), paragraphs),
                    new ClauseText.Version(title.en(), paragraphs)));
    return new Clause(
        id,
        "1.0",
        kind,
        number,
        id,
        title,
        Set.of(Clause.Party.SUPPLIER),
        appliesWhen,
        false,
        parameters,
        requires,
        excludes,
        triggers,
        List.of(),
        new Text("Waarom", "Why"),
        Optional.empty(),
        new Clause.Source("own", "1.0", Optional.empty()),
        Clause.Confidence.OWN,
        Clause.Confidence.OWN,
        reference,
        Clause.Status.DRAFT,
        text);
  }
}
