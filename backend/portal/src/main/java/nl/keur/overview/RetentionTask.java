package nl.keur.overview;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.overview.Task.Kind;
import nl.keur.overview.Task.Status;
import nl.keur.retention.ReadRetention;
import nl.keur.retention.Retention;

/** The last task of a procurement: that its file is erased when it was kept long enough. */
@Singleton
class RetentionTask {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Text AFTER_THE_END =
      new Text(
          "De bewaartermijn begint als de inkoop is gesloten, of als het systeem niet meer in"
              + " gebruik is.",
          "The period of keeping begins when the procurement is closed, or when its system is in"
              + " use no longer.");

  private final ReadRetention readRetention;

  RetentionTask(ReadRetention readRetention) {
    this.readRetention = readRetention;
  }

  Task of(FileScope scope, UUID procurementId) {
    ReadRetention.Shown shown = readRetention.of(scope, procurementId).orElseThrow();
    return task(shown.status())
        .until(shown.retention().eraseOn().map(day -> day.atStartOfDay(AMSTERDAM).toInstant()));
  }

  /** It is work as soon as the notice is given. */
  private static Task task(Retention.Status status) {
    return switch (status) {
      case RUNNING -> Task.of(Kind.RETENTION, Status.WHEN_NEEDED).because(AFTER_THE_END);
      case KEPT -> Task.of(Kind.RETENTION, Status.WHEN_NEEDED);
      case NOTICED, DUE -> Task.of(Kind.RETENTION, Status.NOT_STARTED);
    };
  }
}
