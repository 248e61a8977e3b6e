package nl.keur.register;

import java.time.LocalDate;

/** What the register refuses. */
public sealed interface RegisterProblem {
  /** No such system here. */
  record SystemUnknown() implements RegisterProblem {}

  record EndedAlready(LocalDate on) implements RegisterProblem {}

  /** Before it was in use, or a day that is still to come. */
  record EndOutOfRange(LocalDate first, LocalDate last) implements RegisterProblem {}
}
