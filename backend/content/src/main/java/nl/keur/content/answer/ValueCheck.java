package nl.keur.content.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.AnswerFinding.EmptyValue;
import nl.keur.content.answer.AnswerFinding.OutOfRange;
import nl.keur.content.answer.AnswerFinding.SeveralChosen;
import nl.keur.content.answer.AnswerFinding.TooLong;
import nl.keur.content.answer.AnswerFinding.UnknownOption;
import nl.keur.content.answer.AnswerFinding.WrongForm;
import nl.keur.content.answer.AnswerValue.Amount;
import nl.keur.content.answer.AnswerValue.AtLevel;
import nl.keur.content.answer.AnswerValue.Chosen;
import nl.keur.content.answer.AnswerValue.EvidenceOnly;
import nl.keur.content.answer.AnswerValue.OnDate;
import nl.keur.content.answer.AnswerValue.Rows;
import nl.keur.content.answer.AnswerValue.Words;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.text.Text;

/** Whether a value has the form its question asks. */
final class ValueCheck {
  private static final String VALUE = "/value";

  private ValueCheck() {}

  static List<AnswerFinding> of(AnswerType type, AnswerValue value) {
    return switch (type) {
      case AnswerType.Choice choice ->
          value instanceof Chosen chosen
              ? choice(choice, chosen)
              : wrong("één antwoord uit de lijst", "one answer from the list");
      case AnswerType.MultiChoice several ->
          value instanceof Chosen chosen
              ? several(several, chosen)
              : wrong("een of meer antwoorden uit de lijst", "one or more answers from the list");
      case AnswerType.Level level ->
          value instanceof AtLevel ? List.of() : wrong("een niveau van 0 tot 4", "a level 0 to 4");
      case AnswerType.Number number ->
          value instanceof Amount amount ? number(number, amount) : wrong("een getal", "a number");
      case AnswerType.Date date ->
          value instanceof OnDate ? List.of() : wrong("een datum", "a date");
      case AnswerType.FreeText text ->
          value instanceof Words words ? text(text, words) : wrong("een tekst", "a text");
      case AnswerType.Table table ->
          value instanceof Rows rows
              ? TableCheck.of(table, rows)
              : wrong("rijen in de tabel", "rows in the table");
      case AnswerType.File file ->
          value instanceof EvidenceOnly ? List.of() : wrong("een bestand", "a file");
    };
  }

  private static List<AnswerFinding> wrong(String nl, String en) {
    return List.of(new WrongForm(VALUE, new Text(nl, en)));
  }

  private static List<AnswerFinding> choice(AnswerType.Choice choice, Chosen chosen) {
    List<AnswerFinding> findings = unknown(choice, choice.options(), chosen.values());
    if (chosen.values().size() > 1) {
      findings.add(new SeveralChosen(VALUE));
    }
    return findings;
  }

  private static List<AnswerFinding> several(AnswerType.MultiChoice several, Chosen chosen) {
    List<AnswerFinding> findings = unknown(several, several.options(), chosen.values());
    if (chosen.values().size() > 1) {
      several.exclusive().stream()
          .filter(chosen.values()::contains)
          .map(code -> new AnswerFinding.NotToCombine(VALUE, label(several.options(), code)))
          .forEach(findings::add);
    }
    several.exactlyOneOf().forEach(group -> group(several, group, chosen).ifPresent(findings::add));
    return findings;
  }

  /** An exclusive answer such as "none" stands instead of the group. */
  private static Optional<AnswerFinding> group(
      AnswerType.MultiChoice several, List<String> group, Chosen chosen) {
    long ticked = group.stream().filter(chosen.values()::contains).count();
    List<Text> labels = group.stream().map(code -> label(several.options(), code)).toList();
    if (ticked > 1) {
      return Optional.of(new AnswerFinding.TooManyOf(VALUE, labels));
    }
    boolean standsAlone = several.exclusive().stream().anyMatch(chosen.values()::contains);
    return ticked == 0 && !standsAlone
        ? Optional.of(new AnswerFinding.NoneOf(VALUE, labels))
        : Optional.empty();
  }

  private static List<AnswerFinding> unknown(
      AnswerType type, List<Option> options, Set<String> chosen) {
    List<AnswerFinding> findings = new ArrayList<>();
    chosen.stream()
        .sorted()
        .filter(code -> options.stream().noneMatch(option -> option.value().equals(code)))
        .filter(code -> !(AnswerCheck.allowsOther(type) && code.equals("other")))
        .forEach(code -> findings.add(new UnknownOption(VALUE, code)));
    return findings;
  }

  static Text label(List<Option> options, String code) {
    return options.stream()
        .filter(option -> option.value().equals(code))
        .map(Option::label)
        .findFirst()
        .orElse(Text.same(code));
  }

  private static List<AnswerFinding> number(AnswerType.Number number, Amount amount) {
    boolean tooLow = number.min().map(min -> amount.number().compareTo(min) < 0).orElse(false);
    boolean tooHigh = number.max().map(max -> amount.number().compareTo(max) > 0).orElse(false);
    return tooLow || tooHigh
        ? List.of(new OutOfRange(VALUE, bounds(number.min(), number.max())))
        : List.of();
  }

  private static Text bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    if (min.isEmpty()) {
      return new Text(
          "van ten hoogste " + max.orElseThrow().toPlainString(),
          "of at most " + max.orElseThrow().toPlainString());
    }
    String least = min.get().toPlainString();
    return max.map(BigDecimal::toPlainString)
        .map(
            most ->
                new Text("van " + least + " tot en met " + most, "from " + least + " to " + most))
        .orElse(new Text("van ten minste " + least, "of at least " + least));
  }

  private static List<AnswerFinding> text(AnswerType.FreeText text, Words words) {
    int length = words.text().codePointCount(0, words.text().length());
    if (words.text().isBlank()) {
      return List.of(new EmptyValue(VALUE));
    }
    return length > text.maxCharacters()
        ? List.of(new TooLong(VALUE, length, text.maxCharacters()))
        : List.of();
  }
}
