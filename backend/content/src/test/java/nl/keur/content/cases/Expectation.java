package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must come out of a case. What is not stated is not checked.
 *
 * @param facts values by fact id, as everything after the sheets reads them
 * @param duties whether each of these duties holds
 * @param contradictions exactly these
 * @param shown whether each of these questions is shown, on any sheet
 * @param waiting exactly these wait when the vendor opens the blank sheet
 * @param stops exactly these answers of the institution stop the procurement
 * @param contract whether a contract is possible: {@code continue, hold, no-contract}
 * @param sets exactly these clause sets are chosen
 * @param setsToDecide exactly these clause sets wait for a person
 * @param models exactly these model agreements are suggested, while none is chosen
 * @param clauses the state of each of these clauses; every special condition suggested is named
 * @param paragraphsKept of the paragraphs with a condition, exactly these are printed
 * @param paragraphsToDecide exactly of these it is open whether they are printed
 * @param findings exactly these rules find something in the reported change, with what they find
 */
record Expectation(
    Map<String, Set<String>> facts,
    Map<String, Boolean> duties,
    Optional<Set<String>> contradictions,
    Map<String, Boolean> shown,
    Optional<Set<String>> waiting,
    Optional<Set<String>> stops,
    Optional<ExpectedScore> score,
    Optional<String> contract,
    Optional<Set<String>> sets,
    Optional<Set<String>> setsToDecide,
    Optional<Set<String>> models,
    Map<String, String> clauses,
    Optional<Set<String>> paragraphsKept,
    Optional<Set<String>> paragraphsToDecide,
    Optional<Map<String, String>> findings) {

  /**
   * @param lowest as shown, such as {@code 71.4}; empty: no total in that reading
   * @param knockOuts exactly these stop the offer
   */
  record ExpectedScore(
      Optional<String> lowest, Optional<String> highest, Optional<Set<String>> knockOuts) {}

  /** This, except where a twin states otherwise. */
  Expectation with(Expectation twin) {
    return new Expectation(
        over(facts, twin.facts),
        over(duties, twin.duties),
        twin.contradictions.or(() -> contradictions),
        over(shown, twin.shown),
        twin.waiting.or(() -> waiting),
        twin.stops.or(() -> stops),
        twin.score.or(() -> score),
        twin.contract.or(() -> contract),
        twin.sets.or(() -> sets),
        twin.setsToDecide.or(() -> setsToDecide),
        twin.models.or(() -> models),
        over(clauses, twin.clauses),
        twin.paragraphsKept.or(() -> paragraphsKept),
        twin.paragraphsToDecide.or(() -> paragraphsToDecide),
        twin.findings.or(() -> findings));
  }

  private static <T> Map<String, T> over(Map<String, T> base, Map<String, T> twin) {
    Map<String, T> both = new LinkedHashMap<>(base);
    both.putAll(twin);
    return both;
  }
}
