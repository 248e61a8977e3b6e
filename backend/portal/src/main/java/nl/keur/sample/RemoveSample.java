package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.keur.identity.FirstAdministratorLink;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Asker;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;
import nl.keur.sample.SampleProblem.NotASample;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the sample institution with all that is kept of it, the log of events included: it was
 * made up. Its vendors' organisations go too, so it is done on behalf of the portal. Whoever is in
 * it is signed out. Problem: {@link NotASample}.
 */
@Singleton
public class RemoveSample {
  private static final Logger LOG = LoggerFactory.getLogger(RemoveSample.class);

  private final StaffDirectory staff;
  private final SampleRows rows;
  private final FirstAdministratorLink firstAdministrator;
  private final Transactions transactions;
  private final Walls walls;

  RemoveSample(
      StaffDirectory staff,
      SampleRows rows,
      FirstAdministratorLink firstAdministrator,
      Transactions transactions,
      Walls walls) {
    this.staff = staff;
    this.rows = rows;
    this.firstAdministrator = firstAdministrator;
    this.transactions = transactions;
    this.walls = walls;
  }

  /** The link to set up a real institution; empty when there is one already. */
  public Result<Optional<String>, SampleProblem> of(InstitutionScope scope) {
    return walls.as(new Asker.Portal(), () -> transactions.writeDurably(() -> removed(scope)));
  }

  private Result<Optional<String>, SampleProblem> removed(InstitutionScope scope) {
    if (!staff.getInstitution(scope.organisationId()).sample()) {
      return Result.refused(new NotASample());
    }
    rows.removeAll(scope);
    LOG.info("The sample institution was removed.");
    return Result.ok(firstAdministrator.whenNobodyIsHere());
  }
}
