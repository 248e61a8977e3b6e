package nl.keur.content.library.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;

/** A parameter is read from a path that the record has ({@code clauses/README.md}). */
final class RecordPaths implements ContentCheck.Rule {
  private static final Set<String> PLAIN =
      Set.of(
          "institution.name",
          "institution.privacy-contact",
          "vendor.name",
          "vendor.privacy-contact",
          "agreement.reference",
          "procurement.title",
          "award.date",
          "submitted-on",
          "purpose.version",
          "purpose.agreed-on",
          "purpose.sha256",
          "purpose.sentence",
          "purpose.sentence.who",
          "purpose.sentence.what",
          "purpose.sentence.data",
          "purpose.sentence.when",
          "purpose.sentence.result",
          "purpose.system.name",
          "purpose.system.version",
          "purpose.system.model",
          "purpose.system.description",
          "purpose.provider.name",
          "purpose.provider.seat",
          "purpose.supplier.role",
          "purpose.setting.sector",
          "purpose.setting.country",
          "purpose.setting.language",
          "purpose.output-role",
          "purpose.overseer",
          "purpose.profiling",
          "purpose.annex-iii",
          "purpose.exemption",
          "purpose.minors",
          "purpose.data-categories",
          "purpose.name-shown",
          "purpose.settings-foreseen");

  private static final Map<String, List<String>> TABLES =
      Map.of(
          "purpose.allowed-uses", List.of("use", "who", "group", "decision"),
          "purpose.excluded-uses", List.of("use", "why", "stated-by"),
          "purpose.groups", List.of("group", "relation", "minors"),
          "purpose.foreseeable-misuse", List.of("misuse", "measure", "party"),
          "purpose.provider-statements", List.of("kind", "title", "dated", "sha256"));

  @Override
  public void check(Draft draft) {
    for (Clause clause : draft.clauses()) {
      for (Parameter parameter : clause.parameters()) {
        parameter.from().ifPresent(from -> path(draft, parameter, from));
      }
    }
  }

  private static void path(Draft draft, Parameter parameter, String from) {
    Draft.Spot spot = draft.at(parameter, "from");
    if (PLAIN.contains(from)) {
      plain(spot, parameter);
      return;
    }
    if (TABLES.containsKey(from)) {
      columns(spot, parameter, TABLES.get(from));
      return;
    }
    String kind = from.replaceFirst("\\..*", "");
    String id = from.contains(".") ? from.substring(from.indexOf('.') + 1) : "";
    switch (kind) {
      case "fact" -> fact(draft, spot, parameter, id);
      case "answer", "explanation", "gap", "points", "table" ->
          question(draft, spot, parameter, kind, id);
      default ->
          spot.mistake("The record has no '%s'. The paths are listed in clauses/README.md.", from);
    }
  }

  private static void plain(Draft.Spot spot, Parameter parameter) {
    if (parameter.type() instanceof Parameter.Table) {
      spot.mistake("This path is one value, no table. Change the type or the path.");
    }
  }

  private static void columns(Draft.Spot spot, Parameter parameter, List<String> columns) {
    if (!QuestionFills.columns(parameter).equals(columns)) {
      spot.mistake(
          "This path is a table with the columns %s. Declare the parameter with the same.",
          columns);
    }
  }

  private static void fact(Draft draft, Draft.Spot spot, Parameter parameter, String id) {
    plain(spot, parameter);
    if (draft.findFact(id).isEmpty()) {
      spot.mistake("There is no fact '%s'. Name an existing one.", id);
    }
  }

  private static void question(
      Draft draft, Draft.Spot spot, Parameter parameter, String kind, String id) {
    draft
        .findQuestion(id)
        .ifPresentOrElse(
            question -> question(spot, parameter, kind, question),
            () -> spot.mistake("There is no question '%s'. Name an existing one.", id));
  }

  private static void question(
      Draft.Spot spot, Parameter parameter, String kind, Question question) {
    if (kind.equals("points") && !question.scored()) {
      spot.mistake("%s is not scored, so it has no points.", question.id());
    }
    if (!kind.equals("table")) {
      plain(spot, parameter);
    } else if (question.type() instanceof AnswerType.Table table) {
      columns(spot, parameter, table.columns().stream().map(Column::id).toList());
    } else {
      spot.mistake("%s is no table. Name a table question.", question.id());
    }
  }
}
