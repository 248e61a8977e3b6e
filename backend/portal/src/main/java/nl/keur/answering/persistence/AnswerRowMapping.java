package nl.keur.answering.persistence;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.SavedAnswer;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Canonical;

/**
 * Answers to rows and back. The stored form names the kind of value, so that it reads itself. A row
 * counts its versions from 0, an answer from 1: 0 is "no answer yet".
 */
@Singleton
class AnswerRowMapping {
  private static final Argument<Map<String, List<String>>> DETAILS =
      Argument.mapOf(Argument.STRING, Argument.listOf(String.class));

  private final Canonical canonical;

  AnswerRowMapping(Canonical canonical) {
    this.canonical = canonical;
  }

  AnswerRow toRow(AnswerSheet sheet, SavedAnswer saved, UUID id) {
    return new AnswerRow(
        id,
        sheet.organisationId(),
        sheet.vendorId().orElse(null),
        sheet.id(),
        saved.questionId(),
        saved.answer().value().map(value -> canonical.json(stored(value))).orElse(null),
        saved.answer().details().isEmpty() ? null : canonical.json(saved.answer().details()),
        saved.answer().explanation(),
        saved.answer().notApplicable().orElse(null),
        saved.savedAt().atOffset(ZoneOffset.UTC),
        switch (saved.savedBy()) {
          case Actor.Person person -> "PERSON";
          case Actor.VendorContact contact -> "VENDOR";
        },
        saved.savedBy().id(),
        // An update names the version it replaces, which the database then raises by one.
        Math.max(0, saved.version() - 2));
  }

  SavedAnswer toAnswer(AnswerRow row) {
    Optional<AnswerValue> value =
        Optional.ofNullable(row.answerValue())
            .map(json -> value(canonical.read(json, Argument.mapOf(String.class, Object.class))));
    return new SavedAnswer(
        row.questionId(),
        new Answer(
            value,
            row.explanation(),
            Optional.ofNullable(row.notApplicable()),
            List.of(),
            Optional.ofNullable(row.details())
                .map(json -> canonical.read(json, DETAILS))
                .orElse(Map.of())),
        row.version() + 1,
        row.savedAt().toInstant(),
        row.savedByKind().equals("PERSON")
            ? new Actor.Person(row.savedBy())
            : new Actor.VendorContact(row.savedBy()));
  }

  private static Map<String, Object> stored(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Chosen chosen ->
          Map.of("chosen", chosen.values().stream().sorted().toList());
      case AnswerValue.AtLevel at -> Map.of("level", at.level());
      case AnswerValue.Amount amount -> Map.of("amount", amount.number().toPlainString());
      case AnswerValue.OnDate on -> Map.of("date", on.date().toString());
      case AnswerValue.Words words -> Map.of("words", words.text());
      case AnswerValue.Rows rows -> Map.of("rows", rows.rows());
      case AnswerValue.EvidenceOnly file -> Map.of("file", true);
    };
  }

  @SuppressWarnings("unchecked")
  private static AnswerValue value(Map<String, Object> stored) {
    var entry = stored.entrySet().iterator().next();
    Object value = entry.getValue();
    return switch (entry.getKey()) {
      case "chosen" -> new AnswerValue.Chosen(new java.util.LinkedHashSet<>((List<String>) value));
      case "level" -> new AnswerValue.AtLevel(((Number) value).intValue());
      case "amount" -> new AnswerValue.Amount(new java.math.BigDecimal((String) value));
      case "date" -> new AnswerValue.OnDate(java.time.LocalDate.parse((String) value));
      case "words" -> new AnswerValue.Words((String) value);
      case "rows" -> new AnswerValue.Rows((List<Map<String, List<String>>>) value);
      case "file" -> new AnswerValue.EvidenceOnly();
      default -> throw new IllegalStateException("Unknown stored answer: " + entry.getKey());
    };
  }
}
