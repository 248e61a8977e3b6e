package nl.keur.content.clause.value;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.checklist.Option;
import nl.keur.content.clause.Parameter;
import nl.keur.content.text.Text;

/** Whether a value fits its parameter. Every problem at once; none: it fits. */
public final class ParameterCheck {
  private static final int LONGEST = 4000;

  private final Parameter parameter;
  private final List<ParameterProblem> problems = new ArrayList<>();

  private ParameterCheck(Parameter parameter) {
    this.parameter = parameter;
  }

  /** A value that somebody filled in. */
  public static List<ParameterProblem> filledIn(Parameter parameter, Value value) {
    ParameterCheck check = new ParameterCheck(parameter);
    if (parameter.from().isPresent()) {
      return List.of(new ParameterProblem.NotToBeTyped(""));
    }
    switch (parameter.type()) {
      case Parameter.Words words -> check.words(value);
      case Parameter.OnDate date -> check.date(value);
      case Parameter.Url url -> check.address(value);
      case Parameter.Items items -> check.items(value);
      case Parameter.Number number -> check.number(number, value);
      case Parameter.Choice choice -> check.choice(choice.options(), value);
      case Parameter.Table table -> check.table(table, value);
    }
    return List.copyOf(check.problems);
  }

  /**
   * A value of the record: its own words are trusted, since they may also say that there is
   * nothing; codes and tables must be those of the parameter.
   */
  public static List<ParameterProblem> recorded(Parameter parameter, Value value) {
    ParameterCheck check = new ParameterCheck(parameter);
    if (parameter.type() instanceof Parameter.Table table) {
      check.table(table, value);
    } else if (value instanceof Value.Rows) {
      check.wrong("een waarde en geen tabel", "a value and not a table");
    } else if (value instanceof Value.Codes) {
      check.choice(
          parameter.type() instanceof Parameter.Choice choice ? choice.options() : List.of(),
          value);
    }
    return List.copyOf(check.problems);
  }

  private void words(Value value) {
    if (value instanceof Value.Words words) {
      length("", words.text());
    } else {
      wrong("tekst", "text");
    }
  }

  private void date(Value value) {
    if (!(value instanceof Value.OnDate)) {
      wrong("een datum", "a date");
    }
  }

  private void address(Value value) {
    if (!(value instanceof Value.Link link)) {
      wrong("een webadres", "a web address");
    } else if (!complete(link.address())) {
      problems.add(new ParameterProblem.NoAddress(""));
    }
  }

  private static boolean complete(URI address) {
    String scheme = address.getScheme();
    return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
        && address.getHost() != null;
  }

  private void items(Value value) {
    if (!(value instanceof Value.Items items)) {
      wrong("een lijst", "a list");
    } else if (items.items().isEmpty()) {
      problems.add(new ParameterProblem.NoItems(""));
    } else {
      for (int i = 0; i < items.items().size(); i++) {
        length("/" + i, items.items().get(i));
      }
    }
  }

  private void number(Parameter.Number type, Value value) {
    if (!(value instanceof Value.Amount amount)) {
      wrong("een getal", "a number");
      return;
    }
    BigDecimal number = amount.number();
    boolean low = type.min().filter(min -> number.compareTo(min) < 0).isPresent();
    boolean high = type.max().filter(max -> number.compareTo(max) > 0).isPresent();
    if (low || high) {
      problems.add(new ParameterProblem.OutOfRange("", bounds(type.min(), type.max())));
    } else if (Unit.find(type.unit()).filter(Unit::whole).isPresent()
        && number.stripTrailingZeros().scale() > 0) {
      problems.add(new ParameterProblem.NotWhole(""));
    }
  }

  private static Text bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    String least = min.map(BigDecimal::toPlainString).orElse("");
    String most = max.map(BigDecimal::toPlainString).orElse("");
    if (most.isEmpty()) {
      return new Text("van ten minste " + least, "of at least " + least);
    }
    return least.isEmpty()
        ? new Text("van ten hoogste " + most, "of at most " + most)
        : new Text("van " + least + " tot en met " + most, "from " + least + " to " + most);
  }

  private void choice(List<Option> options, Value value) {
    if (value instanceof Value.Codes codes && codes.codes().size() == 1) {
      known("", options, codes);
    } else {
      wrong("één keuze", "one choice");
    }
  }

  private void known(String pointer, List<Option> options, Value.Codes codes) {
    codes.codes().stream()
        .filter(code -> options.stream().noneMatch(option -> option.value().equals(code)))
        .forEach(code -> problems.add(new ParameterProblem.UnknownOption(pointer, code)));
  }

  private void table(Parameter.Table type, Value value) {
    if (!(value instanceof Value.Rows rows)) {
      wrong("een tabel", "a table");
      return;
    }
    if (rows.rows().size() < parameter.minRows()) {
      problems.add(new ParameterProblem.TooFewRows("", parameter.minRows()));
    }
    for (int i = 0; i < rows.rows().size(); i++) {
      row(type, "/" + i, rows.rows().get(i));
    }
  }

  private void row(Parameter.Table type, String pointer, Map<String, Value> row) {
    if (row.isEmpty()) {
      problems.add(new ParameterProblem.EmptyRow(pointer));
    }
    row.keySet().stream()
        .filter(id -> type.columns().stream().noneMatch(column -> column.id().equals(id)))
        .sorted()
        .forEach(id -> problems.add(new ParameterProblem.UnknownColumn(pointer + "/" + id, id)));
    for (Parameter.TableColumn column : type.columns()) {
      Value cell = row.get(column.id());
      if (cell != null) {
        cell(column, pointer + "/" + column.id(), cell);
      }
    }
  }

  private void cell(Parameter.TableColumn column, String pointer, Value cell) {
    switch (cell) {
      case Value.Codes codes -> known(pointer, column.choices(), codes);
      case Value.Rows rows -> wrong(pointer, new Text("tekst", "text"));
      case Value.Words words -> {
        length(pointer, words.text());
        if (!column.choices().isEmpty() && parameter.from().isEmpty()) {
          wrong(pointer, new Text("een keuze uit de lijst", "a choice from the list"));
        }
      }
      case Value.OnDate date -> {}
      case Value.Amount amount -> {}
      case Value.Link link -> {}
      case Value.Items items -> {}
    }
  }

  private void length(String pointer, Text text) {
    int length = Math.max(text.nl().length(), text.en().length());
    if (length > LONGEST) {
      problems.add(new ParameterProblem.TooLong(pointer, length, LONGEST));
    }
  }

  private void wrong(String nl, String en) {
    wrong("", new Text(nl, en));
  }

  private void wrong(String pointer, Text expected) {
    problems.add(new ParameterProblem.WrongForm(pointer, expected));
  }
}
