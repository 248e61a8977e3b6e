package nl.keur.content.clause.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.content.clause.value.ValueText;
import nl.keur.content.condition.Truth;
import nl.keur.content.text.Language;

/** The blocks of one clause in one language. A paragraph whose condition is open is kept. */
final class ClauseAssembly {
  private final Clause clause;
  private final SetOutcome set;
  private final ParameterValues values;
  private final Language language;
  private final ValueText text;

  ClauseAssembly(Clause clause, SetOutcome set, ParameterValues values, Language language) {
    this.clause = clause;
    this.set = set;
    this.values = values;
    this.language = language;
    this.text = ValueText.in(language);
  }

  List<AssembledBlock> blocks() {
    return clause
        .text()
        .map(both -> paragraphs(both.in(language).paragraphs()))
        .orElseThrow(() -> new IllegalStateException("No words to print in " + clause.id()));
  }

  private List<AssembledBlock> paragraphs(List<ClauseText.Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> set.truth(paragraph.onlyIf()) != Truth.FALSE)
        .map(this::paragraph)
        .toList();
  }

  /** The first sentence stands behind the number, what follows it below. */
  private AssembledBlock paragraph(ClauseText.Paragraph paragraph) {
    List<AssembledInline> words = List.of();
    List<AssembledBlock> content = new ArrayList<>();
    for (ClauseText.Block block : paragraph.blocks()) {
      if (block instanceof ClauseText.Sentence sentence && words.isEmpty() && content.isEmpty()) {
        words = inlines(sentence);
      } else {
        content.add(block(block));
      }
    }
    content.addAll(paragraphs(paragraph.items()));
    return new AssembledBlock.Numbered(paragraph.id(), words, content);
  }

  private AssembledBlock block(ClauseText.Block block) {
    return switch (block) {
      case ClauseText.Sentence sentence -> new AssembledBlock.Plain(inlines(sentence));
      case ClauseText.Grid grid -> grid(grid);
      case ClauseText.ParameterTable table -> table(parameter(table.parameter()));
    };
  }

  private AssembledBlock grid(ClauseText.Grid grid) {
    List<List<AssembledBlock.Cell>> rows =
        grid.rows().stream()
            .map(row -> row.stream().map(cell -> new AssembledBlock.Cell(inlines(cell))).toList())
            .toList();
    return new AssembledBlock.Table(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private AssembledBlock table(Parameter parameter) {
    Parameter.Table type = (Parameter.Table) parameter.type();
    List<AssembledBlock.Cell> header =
        type.columns().stream()
            .map(column -> column.label().in(language))
            .map(label -> new AssembledBlock.Cell(List.of(new AssembledInline.Words(label))))
            .toList();
    List<List<AssembledBlock.Cell>> rows =
        printable(parameter)
            .map(value -> ((Value.Rows) value).rows())
            .map(all -> all.stream().map(row -> cells(parameter, type, row)).toList())
            .orElseGet(() -> List.of(blanks(parameter, type)));
    return new AssembledBlock.Table(header, rows);
  }

  private List<AssembledBlock.Cell> cells(
      Parameter parameter, Parameter.Table type, Map<String, Value> row) {
    return type.columns().stream()
        .map(column -> cell(parameter, column, Optional.ofNullable(row.get(column.id()))))
        .toList();
  }

  private AssembledBlock.Cell cell(
      Parameter parameter, Parameter.TableColumn column, Optional<Value> value) {
    return new AssembledBlock.Cell(
        value
            .<AssembledInline>map(
                filled -> new AssembledInline.Value(parameter.name(), text.of(column, filled)))
            .map(List::of)
            .orElse(List.of()));
  }

  private List<AssembledBlock.Cell> blanks(Parameter parameter, Parameter.Table type) {
    return type.columns().stream()
        .map(column -> column.label().in(language))
        .<AssembledInline>map(label -> new AssembledInline.Blank(parameter.name(), label))
        .map(blank -> new AssembledBlock.Cell(List.of(blank)))
        .toList();
  }

  private List<AssembledInline> inlines(ClauseText.Sentence sentence) {
    List<AssembledInline> inlines = new ArrayList<>();
    Optional<ClauseText.Value> before = Optional.empty();
    for (ClauseText.Inline part : sentence.inlines()) {
      switch (part) {
        case ClauseText.Words words -> inlines.add(words(words, before));
        case ClauseText.Term term -> inlines.add(new AssembledInline.Term(term.text()));
        case ClauseText.Ref ref -> inlines.add(new AssembledInline.Reference(ref.anchor()));
        case ClauseText.Value value -> inlines.add(value(parameter(value.parameter())));
      }
      before = part instanceof ClauseText.Value value ? Optional.of(value) : Optional.empty();
    }
    return inlines;
  }

  private AssembledInline words(ClauseText.Words words, Optional<ClauseText.Value> before) {
    return new AssembledInline.Words(
        before
            .map(value -> parameter(value.parameter()))
            .flatMap(
                parameter ->
                    printable(parameter)
                        .map(
                            value ->
                                Joints.behind(
                                    parameter,
                                    value,
                                    text.of(parameter, value),
                                    words.text(),
                                    language)))
            .orElse(words.text()));
  }

  private AssembledInline value(Parameter parameter) {
    return printable(parameter)
        .<AssembledInline>map(
            value -> new AssembledInline.Value(parameter.name(), text.of(parameter, value)))
        .orElseGet(
            () -> new AssembledInline.Blank(parameter.name(), parameter.label().in(language)));
  }

  private Optional<Value> printable(Parameter parameter) {
    return values.find(ParameterId.of(clause, parameter)).flatMap(ParameterState::printable);
  }

  private Parameter parameter(String name) {
    return clause.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
