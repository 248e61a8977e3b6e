package nl.keur.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How the file of one procurement is kept. It has ended when it was closed without a contract, or
 * when every AI system that came of it is in use no longer; of a joint procurement also every
 * participant must have had one, or the body must have closed it.
 *
 * @param own its own period; empty when it follows the institution's
 * @param inUse AI systems that are still in use
 * @param everUsed AI systems that came of it, those included
 * @param participants institutions for which a body buys it
 * @param lastUse the last day on which one of the others was in use
 * @param closed since when no contract will come of it any more
 * @param kept until when it is kept in any case, as for a dispute
 */
public record Retention(
    UUID procurementId,
    String title,
    Period usual,
    Optional<Period> own,
    int inUse,
    int everUsed,
    int participants,
    Optional<LocalDate> lastUse,
    Optional<Dated> closed,
    Optional<Dated> kept) {

  /** A day and why. */
  public record Dated(LocalDate on, String reason) {}

  /** How far it is. */
  public enum Status {
    /** It has not ended. */
    RUNNING,
    KEPT,
    /** To be erased within {@link #NOTICE_DAYS} days. */
    NOTICED,
    /** The period is over: somebody may erase it, or keep it longer. */
    DUE
  }

  /** How long beforehand it is said that a file is to be erased. */
  public static final int NOTICE_DAYS = 60;

  public Period period() {
    return own.orElse(usual);
  }

  /** The last day of the procurement; empty while it has not ended. */
  public Optional<LocalDate> endedOn() {
    boolean ended = inUse == 0 && (closed.isPresent() || everUsed > 0 && everUsed >= participants);
    return ended
        ? Stream.of(lastUse, closed.map(Dated::on))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** From when it may be erased. */
  public Optional<LocalDate> eraseOn() {
    return endedOn()
        .map(end -> end.plusMonths(period().months()))
        .map(over -> kept.map(Dated::on).filter(over::isBefore).orElse(over));
  }

  public Status on(LocalDate today) {
    return eraseOn()
        .map(
            day ->
                today.isBefore(day.minusDays(NOTICE_DAYS))
                    ? Status.KEPT
                    : today.isBefore(day) ? Status.NOTICED : Status.DUE)
        .orElse(Status.RUNNING);
  }
}
