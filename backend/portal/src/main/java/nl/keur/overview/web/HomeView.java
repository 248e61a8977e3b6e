package nl.keur.overview.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Where a person's work stands.
 *
 * @param openTasks per procurement in which the person is responsible or accountable
 * @param deadlines procurements whose deadline is still to come, nearest first
 */
@Serdeable
record HomeView(List<OpenTasks> openTasks, List<ProcurementLineView> deadlines) {
  @Serdeable
  record OpenTasks(UUID procurementId, String title, List<TaskView> tasks) {}
}
