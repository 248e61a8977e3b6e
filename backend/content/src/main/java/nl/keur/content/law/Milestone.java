package nl.keur.content.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.keur.content.text.Text;

/**
 * A date on the legal timeline.
 *
 * @param applies the date with its certainty, or the readings, or nothing when pending
 * @param was the date before it was moved
 * @param asOf the day on which the date was checked; empty where the content does not say
 */
public record Milestone(
    String id,
    Text what,
    String act,
    String article,
    LegalBasis.Application applies,
    Optional<LocalDate> was,
    Optional<LocalDate> asOf) {}
