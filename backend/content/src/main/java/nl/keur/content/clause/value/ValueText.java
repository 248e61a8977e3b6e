package nl.keur.content.clause.value;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.keur.content.checklist.Option;
import nl.keur.content.clause.Parameter;
import nl.keur.content.text.FullStop;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;

/** A value in words, as a contract prints it in one language. */
public final class ValueText {
  private static final int MOST_DECIMALS = 10;

  private static final Map<Language, ValueText> BY_LANGUAGE =
      Stream.of(Language.values()).collect(toMap(language -> language, ValueText::new));

  private final Language language;
  private final DateTimeFormatter dates;

  private ValueText(Language language) {
    this.language = language;
    this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
  }

  public static ValueText in(Language language) {
    return BY_LANGUAGE.get(language);
  }

  /** The value of a parameter that stands in a sentence. */
  public String of(Parameter parameter, Value value) {
    return of(
        parameter.type() instanceof Parameter.Choice choice ? choice.options() : List.of(), value);
  }

  /** The value of a cell. */
  public String of(Parameter.TableColumn column, Value value) {
    return of(column.choices(), value);
  }

  private String of(List<Option> options, Value value) {
    return switch (value) {
      case Value.Words words -> words.text().in(language);
      case Value.OnDate on -> date(on.date());
      case Value.Amount amount -> number(amount.number());
      case Value.Link link -> link.address().toString();
      case Value.Codes codes ->
          enumerate(codes.codes().stream().map(code -> label(options, code)).toList());
      case Value.Items items -> enumerate(items.items().stream().map(this::plain).toList());
      case Value.Rows rows ->
          throw new IllegalArgumentException("A table is not printed in a sentence");
    };
  }

  /** An unknown code is refused elsewhere; here it stands for itself. */
  private String label(List<Option> options, String code) {
    return options.stream()
        .filter(option -> option.value().equals(code))
        .map(option -> option.label().in(language))
        .findFirst()
        .orElse(code);
  }

  private String plain(Text text) {
    return text.in(language).strip();
  }

  /** 21 november 2026, 21 November 2026. */
  public String date(LocalDate date) {
    return dates.format(date);
  }

  /** 1.440,5 in Dutch, 1,440.5 in English. */
  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(number);
  }

  /** "a, b en c"; items that hold a comma or a full stop are kept apart by semicolons. */
  private String enumerate(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    if (items.stream().anyMatch(item -> item.matches("(?s).*[,;.\\n].*"))) {
      return String.join("; ", items.stream().map(FullStop::without).toList());
    }
    String link = new Text(" en ", " and ").in(language);
    return String.join(", ", items.subList(0, items.size() - 1)) + link + items.getLast();
  }
}
