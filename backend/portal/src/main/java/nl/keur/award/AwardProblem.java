package nl.keur.award;

import java.time.Instant;
import java.util.List;
import nl.keur.content.text.Text;

/** What awarding refuses. */
public sealed interface AwardProblem {
  record ProcurementUnknown() implements AwardProblem {}

  /** The offer does not belong to this procurement, or was not submitted. */
  record OfferNotSubmitted() implements AwardProblem {}

  record AlreadyAwarded() implements AwardProblem {}

  /** Vendors can still submit. */
  record DeadlineNotPassed(Instant deadline) implements AwardProblem {}

  /** A knock-out excludes the offer and no reviewer lifted it. */
  record Excluded(List<Text> reasons) implements AwardProblem {}
}
