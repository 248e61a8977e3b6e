package nl.keur.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageStates.PackageState;
import nl.keur.procurement.GoDecision;

/**
 * What stands in a dossier, as far as its tasks follow from it.
 *
 * @param preFlightStops why the procurement may not go on; empty when it may
 * @param decision the latest on going on
 * @param staff names of those who do the institution's tasks
 * @param vendors names of those on the list
 * @param sent whether a questionnaire was sent
 * @param takingPart how far the contract of each institution is that buys along; empty when none
 *     does
 * @param planned until when vendors are to answer, before anything was sent
 */
record DossierState(
    SheetState intake,
    SheetState businessCase,
    SheetState preFlight,
    List<Text> preFlightStops,
    Optional<GoDecision.Outcome> decision,
    List<String> staff,
    List<String> vendors,
    boolean sent,
    Optional<Instant> planned,
    List<PackageState> takingPart,
    ThreadState thread) {

  /**
   * A sheet of the institution.
   *
   * @param refusesWriting why it can't be filled in now
   */
  record SheetState(
      UUID id, boolean closed, int shown, int answered, Optional<Text> refusesWriting) {}

  boolean going() {
    return decision.filter(outcome -> outcome == GoDecision.Outcome.GO).isPresent();
  }

  boolean ended() {
    return decision.filter(outcome -> outcome == GoDecision.Outcome.NO_GO).isPresent();
  }
}
