package nl.keur.overview.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.overview.Task;

/**
 * Something to be done in a procurement.
 *
 * @param subject the sheet, offer or system that it is done on
 * @param why why it can't be done yet, or what stops it
 * @param total 0 where nothing is counted
 */
@Serdeable
record TaskView(
    Task.Kind kind,
    Task.Status status,
    @Nullable UUID subject,
    @Nullable Text why,
    int done,
    int total,
    List<String> who,
    @Nullable Instant until) {
  static TaskView of(Task task) {
    return new TaskView(
        task.kind(),
        task.status(),
        task.subject().orElse(null),
        task.why().orElse(null),
        task.done(),
        task.total(),
        task.who(),
        task.until().orElse(null));
  }
}
