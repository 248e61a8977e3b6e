package nl.keur.answering.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.answering.SheetKind;
import nl.keur.content.text.Text;

/**
 * A sheet as a task list.
 *
 * @param subjectId what it is about: its procurement, its questionnaire or its change report
 * @param dossierId the procurement it belongs to
 * @param refusesWriting why it can't be changed now, where that is so
 */
@Serdeable
record SheetView(
    UUID id,
    SheetKind kind,
    UUID subjectId,
    UUID dossierId,
    Text title,
    boolean closed,
    @Nullable Instant closedAt,
    @Nullable Text refusesWriting,
    @Nullable Instant deadline,
    List<SectionSummary> sections,
    ProgressView progress) {

  enum SectionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
  }

  @Serdeable
  record SectionSummary(
      String id, Text title, @Nullable Text intro, SectionStatus status, ProgressView progress) {}

  /**
   * @param shown questions shown now
   * @param answered of those, answered
   * @param waiting questions that may still come
   * @param mandatoryOpen of the blank ones, those without which nothing can be submitted
   */
  @Serdeable
  record ProgressView(int shown, int answered, int waiting, int mandatoryOpen) {}
}
