package nl.keur.overview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a procurement came after its pre-flight.
 *
 * @param purposeDrafted whether the institution's intended purpose was worked on
 * @param purposeRecorded whether it was recorded
 * @param composing whether a questionnaire is being put together
 * @param deadline of the questionnaire as it was sent
 * @param recipients offers that the latest questionnaire went to
 * @param submitted offers whose answers were handed in
 * @param reviewed of those, the ones with at least one review
 * @param award to whom it was awarded
 * @param agreements sides that agreed with the purpose as it is drafted for the awarded offer
 * @param agreed whether both agreed and it was sealed
 * @param packaged whether a clause package was begun
 * @param frozen whether it lies fixed
 * @param systemId the AI system in use that came of it
 * @param openReports change reports that nobody judged yet
 * @param openFindings findings without a conclusion
 */
public record ThreadState(
    boolean purposeDrafted,
    boolean purposeRecorded,
    boolean composing,
    Optional<Instant> deadline,
    int recipients,
    int submitted,
    int reviewed,
    Optional<Awarded> award,
    int agreements,
    boolean agreed,
    boolean packaged,
    boolean frozen,
    Optional<UUID> systemId,
    int openReports,
    int openFindings) {

  /** The offer that was chosen. */
  public record Awarded(UUID offerId, String vendor) {}
}
