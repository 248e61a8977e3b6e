package nl.keur.questionnaire.persistence;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.content.score.Mode;
import nl.keur.kernel.Canonical;
import nl.keur.questionnaire.Draft;

/** Drafts to rows and back. */
@Singleton
class DraftMapping {
  private static final Argument<Map<String, String>> MODES =
      Argument.mapOf(String.class, String.class);
  private static final Argument<Map<String, Integer>> WEIGHTS =
      Argument.mapOf(String.class, Integer.class);

  private final Canonical canonical;

  DraftMapping(Canonical canonical) {
    this.canonical = canonical;
  }

  /** The row to write: an update names the version it replaces, which the database raises. */
  DraftRow toRow(UUID organisationId, Draft draft) {
    Map<String, String> modes =
        draft.optional().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
    return new DraftRow(
        draft.procurementId(),
        organisationId,
        canonical.json(modes),
        draft.domainWeights().map(canonical::json).orElse(null),
        draft.deadline().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
        Math.max(0, draft.version() - 2));
  }

  Draft toDraft(DraftRow row) {
    return new Draft(
        row.procurementId(),
        canonical.read(row.optionalQuestions(), MODES).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Mode.valueOf(entry.getValue()))),
        Optional.ofNullable(row.domainWeights()).map(json -> canonical.read(json, WEIGHTS)),
        Optional.ofNullable(row.deadline()).map(OffsetDateTime::toInstant),
        row.version() + 1);
  }
}
