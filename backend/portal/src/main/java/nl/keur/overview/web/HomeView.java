package nl.keur.overview.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.roleshift.ReadFindings;

/**
 * Where a person's work stands.
 *
 * @param openTasks per procurement in which the person is responsible or accountable
 * @param findings findings on changes of use that wait for a conclusion, latest first
 * @param deadlines procurements whose deadline is still to come and that still take offers, nearest
 *     first
 */
@Serdeable
record HomeView(
    List<OpenTasks> openTasks, List<OpenFinding> findings, List<ProcurementLineView> deadlines) {
  @Serdeable
  record OpenTasks(UUID procurementId, String title, List<TaskView> tasks) {}

  @Serdeable
  record OpenFinding(UUID id, Text name, UUID systemId, String systemName, Instant foundAt) {
    static OpenFinding of(ReadFindings.ShownFinding shown) {
      return new OpenFinding(
          shown.finding().id(),
          shown.finding().content().name(),
          shown.system().id(),
          shown.system().name(),
          shown.finding().foundAt());
    }
  }
}
