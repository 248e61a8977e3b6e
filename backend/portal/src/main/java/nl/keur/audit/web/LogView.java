package nl.keur.audit.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.audit.CheckLog;
import nl.keur.audit.EventSentence;
import nl.keur.audit.Flaw;
import nl.keur.audit.LogLine;
import nl.keur.audit.LogSearch;
import nl.keur.audit.LoggedEvents;
import nl.keur.audit.SubjectWords;
import nl.keur.content.text.Text;

/**
 * One page of the log.
 *
 * @param total on all pages together
 */
@Serdeable
record LogView(List<Line> lines, int total, int page, int pages) {
  static LogView of(List<LogLine> lines, int total, int page) {
    return new LogView(
        lines.stream().map(Line::of).toList(),
        total,
        page,
        Math.max(1, Math.ceilDiv(total, LogSearch.PAGE_SIZE)));
  }

  /**
   * @param sequence place in the chain
   * @param sentence who did what
   * @param procurementId of the dossier it is part of
   */
  @Serdeable
  record Line(
      long sequence,
      Instant at,
      Text sentence,
      @Nullable UUID procurementId,
      @Nullable String procurement,
      String sha256) {
    static Line of(LogLine line) {
      return new Line(
          line.row().sequence(),
          line.row().at(),
          EventSentence.of(line),
          line.row().what().subject().dossierId().orElse(null),
          line.procurement().orElse(null),
          line.sha256());
    }
  }

  /** What can be looked for. */
  @Serdeable
  record Choices(List<Action> actions, List<Subject> subjects, List<Dossier> procurements) {
    static Choices of(List<LoggedEvents.Dossier> procurements) {
      return new Choices(
          EventSentence.labels().entrySet().stream()
              .map(label -> new Action(label.getKey(), label.getValue()))
              .toList(),
          SubjectWords.labels().entrySet().stream()
              .map(label -> new Subject(label.getKey(), label.getValue()))
              .toList(),
          procurements.stream().map(one -> new Dossier(one.id(), one.title())).toList());
    }
  }

  /** What somebody did, with its name. */
  @Serdeable
  record Action(String action, Text label) {}

  /** To what it happened, with its name. */
  @Serdeable
  record Subject(String kind, Text label) {}

  @Serdeable
  record Dossier(UUID id, String title) {}

  /**
   * What the check of the chain found.
   *
   * @param rows how many were checked
   * @param noted how many heads noted outside the database they were held against
   * @param wrong what is wrong, and from which row; absent when the chain is whole
   */
  @Serdeable
  record Check(
      long rows, String sha256, long noted, @Nullable Flaw.Kind wrong, @Nullable Long wrongAt) {
    static Check of(CheckLog.Checked checked) {
      return new Check(
          checked.last().sequence(),
          checked.last().sha256(),
          checked.noted(),
          checked.flaw().map(Flaw::kind).orElse(null),
          checked.flaw().map(Flaw::sequence).orElse(null));
    }
  }
}
