package nl.keur.procurement;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.answering.OpenedSheet;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Question.KnockOut;
import nl.keur.content.condition.Truth;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope.FileScope;

/** What stops a procurement: an answer of the institution that its question names as a stop. */
@Singleton
public class Stops {
  private static final Text POSSIBLE =
      new Text(
          "Misschien valt dit onder een verboden praktijk. Iemand beslist daarover, met reden,"
              + " voordat de uitvraag weg mag.",
          "This may be a prohibited practice. Somebody decides on that, with a reason, before the"
              + " request goes out.");

  private final Procurements procurements;

  Stops(Procurements procurements) {
    this.procurements = procurements;
  }

  /**
   * One thing that stops the procurement.
   *
   * @param questionId the question whose answer stops it
   * @param liftable whether a person may let it through with a reason
   */
  public record Stop(String questionId, Text reason, boolean liftable) {}

  /** Everything that stops this procurement now; what a person lifted is left out. */
  public List<Stop> of(FileScope scope, DossierFacts.Dossier dossier) {
    Set<String> lifted =
        procurements.liftedStops(scope, dossier.preFlight().sheet().subjectId()).stream()
            .map(LiftedStop::questionId)
            .collect(Collectors.toSet());
    List<Stop> stops = new ArrayList<>();
    dossier.preFlight().evaluation().shown().stream()
        .filter(question -> fires(dossier.preFlight(), question))
        .map(Stops::stop)
        .filter(stop -> !(stop.liftable() && lifted.contains(stop.questionId())))
        .forEach(stops::add);
    possiblePractice(dossier, stops);
    return stops;
  }

  /** A possible practice waits for a decided value, not for lifting. */
  private static void possiblePractice(DossierFacts.Dossier dossier, List<Stop> stops) {
    if (dossier.facts().get(DossierFacts.PRACTICE).in(Set.of("possible")) == Truth.TRUE) {
      stops.add(new Stop(setterOf(dossier), POSSIBLE, false));
    }
  }

  private static String setterOf(DossierFacts.Dossier dossier) {
    return dossier.facts().trace(DossierFacts.PRACTICE).allQuestions().stream()
        .findFirst()
        .orElse("");
  }

  private static Stop stop(Question question) {
    KnockOut knockOut = question.knockOut().orElseThrow();
    return new Stop(question.id(), knockOut.reason(), knockOut.liftable());
  }

  private static boolean fires(OpenedSheet sheet, Question question) {
    return question
        .knockOut()
        .filter(stop -> stop.effect() == KnockOut.Effect.STOPS_PROCUREMENT)
        .flatMap(
            stop ->
                sheet
                    .evaluation()
                    .findAnswer(question.id())
                    .flatMap(answer -> answer.value())
                    .filter(value -> value.codes().stream().anyMatch(stop.onAnswer()::contains)))
        .isPresent();
  }
}
