package nl.keur.content.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.Facts;
import nl.keur.content.score.Scorecard;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;

/**
 * What came out of a situation.
 *
 * @param blankSheet the vendor's sheet before the first answer
 * @param vendor empty when the case has no offer
 * @param ownCard the institution's pre-flight, for its knock-outs
 */
record Outcome(
    Situation situation,
    SheetEvaluation intake,
    SheetEvaluation preFlight,
    SheetEvaluation businessCase,
    SheetEvaluation blankSheet,
    Optional<SheetEvaluation> vendor,
    Scorecard ownCard,
    Optional<Scorecard> card) {

  /** Every sheet with answers, in the order of a procurement. */
  List<SheetEvaluation> sheets() {
    return Stream.concat(Stream.of(intake, preFlight, businessCase), vendor.stream()).toList();
  }

  /** Of the offer, or of the procurement while there is none. */
  Facts facts() {
    return vendor.orElse(preFlight).facts();
  }

  boolean shows(String question) {
    return sheets().stream().anyMatch(sheet -> sheet.visibility(question) == Visibility.SHOWN);
  }

  Set<String> waitingAtFirst() {
    return ids(blankSheet.questions(Visibility.WAITING).stream());
  }

  Set<String> stops() {
    return ids(ownCard.fired().stream().map(finding -> finding.question()));
  }

  Set<String> knockOuts() {
    return ids(card.stream().flatMap(of -> of.fired().stream()).map(finding -> finding.question()));
  }

  private static Set<String> ids(Stream<Question> questions) {
    return questions.map(Question::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
