package nl.keur.content.library.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;

/** The codes that an answer can have, as conditions and maps write them. */
final class Codes {
  private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4");

  private Codes() {}

  /** Every code of a type with a closed list; empty for numbers, dates and open answers. */
  static Optional<List<String>> listed(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice -> Optional.of(of(choice.options()));
      case AnswerType.MultiChoice choice -> Optional.of(of(choice.options()));
      case AnswerType.Level level -> Optional.of(LEVELS);
      case AnswerType.Number number -> Optional.empty();
      case AnswerType.Date date -> Optional.empty();
      case AnswerType.FreeText text -> Optional.empty();
      case AnswerType.Table table -> Optional.empty();
      case AnswerType.File file -> Optional.empty();
    };
  }

  static List<String> of(List<Option> options) {
    return options.stream().map(Option::value).toList();
  }

  /** Whether an answer of this type can have this code. */
  static boolean has(AnswerType type, String code) {
    return switch (type) {
      case AnswerType.Number number -> isNumber(code);
      case AnswerType.Date date -> isDate(code);
      default -> listed(type).filter(codes -> codes.contains(code)).isPresent();
    };
  }

  static boolean isNumber(String code) {
    try {
      new BigDecimal(code);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  static boolean isDate(String code) {
    try {
      LocalDate.parse(code);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The codes to choose from, for a message. */
  static String known(AnswerType type) {
    return listed(type).map(Draft::list).orElse("a number or a date");
  }
}
