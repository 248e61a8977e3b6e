package nl.keur.content.library.read;

import java.util.ArrayList;
import java.util.List;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.AnswerType.Choice.Style;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Option;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.text.Text;

/** Reads the type of an answer with the keys that belong to it; any other key stays unknown. */
final class AnswerTypeYaml {
  private static final List<String> TYPES =
      List.of(
          "yes-no",
          "yes-partly-no",
          "choice",
          "multi-choice",
          "level",
          "number",
          "date",
          "text",
          "table",
          "file");

  private AnswerTypeYaml() {}

  static AnswerType read(Fields fields) {
    return switch (fields.words("type")) {
      case "yes-no" -> choice(fields, Style.YES_NO);
      case "yes-partly-no" -> choice(fields, Style.YES_PARTLY_NO);
      case "choice" -> choice(fields, Style.CHOICE);
      case "multi-choice" -> multiChoice(fields);
      case "level" -> new AnswerType.Level(levels(fields));
      case "number" -> fields.get("number").record(AnswerTypeYaml::number);
      case "date" -> new AnswerType.Date();
      case "text" -> new AnswerType.FreeText(fields.integer("max-characters"));
      case "table" -> table(fields);
      case "file" -> new AnswerType.File();
      default -> unknown(fields);
    };
  }

  private static AnswerType unknown(Fields fields) {
    fields.mistake(
        "type", "This type is not known. Write one of: %s.".formatted(String.join(", ", TYPES)));
    fields.all();
    return new AnswerType.File();
  }

  private static AnswerType choice(Fields fields, Style style) {
    return new AnswerType.Choice(
        style, options(fields), fields.flag("allow-other"), columns(fields, "details"));
  }

  private static AnswerType multiChoice(Fields fields) {
    return new AnswerType.MultiChoice(
        options(fields),
        fields.codes("exclusive"),
        fields.list("exactly-one-of", group -> group.items(Cursor::words)),
        fields.findChoice("points-rule", AnswerType.MultiChoice.PointsRule.class),
        fields.flag("allow-other"),
        columns(fields, "details"));
  }

  private static List<Option> options(Fields fields) {
    List<Option> options = fields.get("options").items(AnswerTypeYaml::option);
    reportTwins(fields, "options", options.stream().map(Option::value).toList());
    return options;
  }

  static Option option(Cursor at) {
    return at.record(
        fields -> new Option(fields.words("value"), fields.text(), fields.findFraction("points")));
  }

  private static List<Text> levels(Fields fields) {
    List<Integer> numbers = new ArrayList<>();
    List<Text> texts =
        fields.list(
            "levels",
            at ->
                at.record(
                    each -> {
                      numbers.add(each.integer("level"));
                      return each.text();
                    }));
    if (!numbers.equals(List.of(0, 1, 2, 3, 4))) {
      fields.mistake("levels", "Describe the levels 0, 1, 2, 3 and 4, in this order.");
    }
    return texts;
  }

  private static AnswerType number(Fields fields) {
    return new AnswerType.Number(
        fields.words("unit"), fields.findNumber("min"), fields.findNumber("max"));
  }

  private static AnswerType table(Fields fields) {
    fields.get("columns");
    return new AnswerType.Table(
        columns(fields, "columns"),
        fields.findInteger("min-rows").orElse(0),
        fields.codes("required-rows"));
  }

  private static List<Column> columns(Fields fields, String key) {
    List<Column> columns = fields.list(key, at -> at.record(AnswerTypeYaml::column));
    reportTwins(fields, key, columns.stream().map(Column::id).toList());
    return columns;
  }

  private static Column column(Fields fields) {
    Column.Kind kind = fields.choice("type", Column.Kind.class);
    boolean closed = kind == Column.Kind.CHOICE || kind == Column.Kind.MULTI_CHOICE;
    return new Column(
        fields.words("id"), kind, fields.text(), closed ? options(fields) : List.of());
  }

  /** A code stands once in its list. */
  static void reportTwins(Fields fields, String key, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      if (codes.subList(0, i).contains(codes.get(i))) {
        fields
            .source()
            .mistakes()
            .add(
                fields.at(key, i),
                "'%s' stands twice in this list. Keep one.".formatted(codes.get(i)));
      }
    }
  }
}
