package nl.keur.content.coverage;

import java.util.List;
import java.util.Optional;
import nl.keur.content.library.Place;
import nl.keur.content.text.Text;

/**
 * A point that one of the sources makes, in our own words.
 *
 * @param section where it stands in the source
 * @param coveredBy what covers it; empty only with {@code notCovered}
 * @param notCovered why nothing covers it
 */
record SourcePoint(
    String id,
    String section,
    Kind kind,
    Text point,
    List<Named> coveredBy,
    Optional<Text> notCovered,
    Place place) {

  enum Kind {
    QUESTION_TO_INSTITUTION,
    QUESTION_TO_VENDOR,
    PROCESS,
    RECORD,
    RULE,
    CLAUSE,
    INFORMATION
  }

  /** An id of the content where it was written. */
  record Named(String id, Place place) {}

  /** Neither covered nor left out with a reason. */
  boolean open() {
    return coveredBy.isEmpty() && notCovered.isEmpty();
  }
}
