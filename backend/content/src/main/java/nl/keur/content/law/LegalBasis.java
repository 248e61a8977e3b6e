package nl.keur.content.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place in an act, as it stood on a date.
 *
 * @param act id in {@code vocabulary/acts.yaml}
 * @param article article, paragraph and letter as written: {@code 25(1)(c)}
 * @param asOf the day on which the citation was checked
 * @param applies from when the provision applies; empty where the content does not say
 */
public record LegalBasis(
    String act, String article, LocalDate asOf, Optional<Application> applies) {

  /**
   * From when a provision applies. A known date, or {@code readings} where the law is open.
   *
   * @param from the date; empty when pending or when the readings differ
   * @param readings the dates that are defended, earliest first; empty when there is one date
   */
  public record Application(
      Optional<LocalDate> from, List<LocalDate> readings, Certainty certainty) {
    public Application {
      readings = List.copyOf(readings);
    }

    /** The first day that is defended; empty while it is pending. */
    public Optional<LocalDate> earliest() {
      return from.or(() -> readings.stream().findFirst());
    }

    /** As certain, on one known day. */
    Application fromDay(LocalDate day) {
      return new Application(Optional.of(day), List.of(), certainty);
    }
  }
}
