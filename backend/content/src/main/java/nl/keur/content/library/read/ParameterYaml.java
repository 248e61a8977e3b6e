package nl.keur.content.library.read;

import java.util.List;
import java.util.Optional;
import nl.keur.content.clause.Parameter;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.text.Text;

/** Reads a parameter of a clause. */
final class ParameterYaml {
  private ParameterYaml() {}

  static Parameter read(Cursor at) {
    return at.record(
        fields ->
            new Parameter(
                name(fields),
                type(fields.get("type")),
                fields.text("label"),
                fields.findText("help"),
                fields.findWords("from"),
                fields.find("default").map(ParameterYaml::preset),
                fields.findWords("shown-when"),
                fields.findInteger("min-rows").orElse(0)));
  }

  private static String name(Fields fields) {
    String name = fields.words("name");
    if (!name.equals(Fields.MISSING) && !name.matches("[a-z][a-z0-9_]*")) {
      fields.mistake("name", "'%s' is no name. Use small letters, digits, '_'.".formatted(name));
    }
    return name;
  }

  /** A text in both languages, or one code, number or date for both. */
  private static Text preset(Cursor at) {
    return at.isMapping() ? at.record(Fields::text) : Text.same(at.scalar());
  }

  private static Parameter.Type type(Cursor at) {
    return at.isMapping() ? at.record(ParameterYaml::shaped) : plain(at);
  }

  private static Parameter.Type plain(Cursor at) {
    return switch (at.words()) {
      case "text", Fields.MISSING -> new Parameter.Words();
      case "date" -> Parameter.OnDate.ANY;
      case "url" -> new Parameter.Url();
      case "list" -> new Parameter.Items();
      default -> {
        at.mistake(
            "This type is not known. Write text, date, url, list, {date: …}, {number: …},"
                + " {choice: …} or {table: …}.");
        yield new Parameter.Words();
      }
    };
  }

  private static Parameter.Type shaped(Fields fields) {
    if (fields.has("date")) {
      return fields
          .get("date")
          .record(date -> new Parameter.OnDate(Optional.of(date.words("not-before"))));
    }
    if (fields.has("number")) {
      return fields.get("number").record(ParameterYaml::number);
    }
    if (fields.has("choice")) {
      return new Parameter.Choice(fields.list("choice", AnswerTypeYaml::option));
    }
    if (fields.has("table")) {
      List<Parameter.TableColumn> columns =
          fields.list("table", column -> column.record(ParameterYaml::column));
      AnswerTypeYaml.reportTwins(
          fields, "table", columns.stream().map(Parameter.TableColumn::id).toList());
      return new Parameter.Table(columns);
    }
    fields.mistake("Write {date: …}, {number: …}, {choice: …} or {table: …} here.");
    return new Parameter.Words();
  }

  private static Parameter.Type number(Fields fields) {
    return new Parameter.Number(
        fields.words("unit"), fields.findNumber("min"), fields.findNumber("max"));
  }

  private static Parameter.TableColumn column(Fields fields) {
    return new Parameter.TableColumn(
        fields.words("column"), fields.text(), fields.list("choices", AnswerTypeYaml::option));
  }
}
