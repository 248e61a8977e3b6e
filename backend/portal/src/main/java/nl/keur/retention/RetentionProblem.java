package nl.keur.retention;

import java.time.Instant;
import java.time.LocalDate;

/** What keeping and erasing a file refuses. */
public sealed interface RetentionProblem {
  /** No such procurement here, or its file is gone. */
  record ProcurementUnknown() implements RetentionProblem {}

  /** An AI system that came of it is still in use: its contract runs. */
  record SystemInUse() implements RetentionProblem {}

  /** Vendors are still answering. */
  record StillAnswering(Instant deadline) implements RetentionProblem {}

  record ClosedAlready(LocalDate on) implements RetentionProblem {}

  record NotClosed() implements RetentionProblem {}

  /** It was not closed, and no AI system came of it yet. */
  record NotEnded() implements RetentionProblem {}

  /** The period of keeping is not over. */
  record TooEarly(LocalDate eraseOn) implements RetentionProblem {}

  /** A file is kept longer until a day after the one on which it may be erased now. */
  record NotLonger(LocalDate eraseOn) implements RetentionProblem {}
}
