package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.GoDecision;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.Stops;
import nl.keur.purpose.Purposes;
import nl.keur.questionnaire.QuestionnaireProblem.Obstacle;

/**
 * What keeps a questionnaire from being sent: no completed pre-flight, no go, a stop, no recorded
 * purpose for vendors to read, no vendor, or a deadline that is missing or past. All of it at once.
 */
@Singleton
public class Readiness {
  private final Procurements procurements;
  private final Purposes purposes;
  private final Stops stops;
  private final Transactions transactions;

  Readiness(Procurements procurements, Purposes purposes, Stops stops, Transactions transactions) {
    this.procurements = procurements;
    this.purposes = purposes;
    this.stops = stops;
    this.transactions = transactions;
  }

  /**
   * @param now instant of the database's clock
   */
  public List<Obstacle> obstacles(FileScope scope, Drafts.State state, Instant now) {
    return transactions.read(
        () -> {
          List<Obstacle> obstacles = new ArrayList<>();
          dossier(scope, state.dossier(), state.procurement().id(), obstacles);
          if (purposes.findRecorded(scope, state.procurement().id()).isEmpty()) {
            obstacles.add(
                obstacle(
                    "no-purpose",
                    "/purpose",
                    "Leg eerst het beoogde doel van de instelling vast; leveranciers lezen het"
                        + " voordat zij antwoorden.",
                    "Record the institution's intended purpose first; vendors read it before they"
                        + " answer."));
          }
          if (procurements.offers(scope, state.procurement().id()).isEmpty()) {
            obstacles.add(
                obstacle(
                    "no-offers",
                    "/offers",
                    "Zet eerst ten minste één leverancier op de lijst.",
                    "Put at least one vendor on the list first."));
          }
          deadline(state.draft(), now, obstacles);
          return obstacles;
        });
  }

  private void dossier(
      FileScope scope, DossierFacts.Dossier dossier, UUID id, List<Obstacle> obstacles) {
    if (!dossier.completed()) {
      obstacles.add(
          obstacle(
              "pre-flight-open",
              "/pre-flight",
              "Rond eerst de intake en de pre-flight af.",
              "Complete the intake and the pre-flight first."));
    }
    List<GoDecision> decisions = procurements.decisions(scope, id);
    if (decisions.isEmpty() || decisions.getLast().outcome() != GoDecision.Outcome.GO) {
      obstacles.add(
          obstacle(
              "no-go",
              "/decision",
              "Er ligt geen besluit om door te gaan. Leg eerst een go vast.",
              "There is no decision to go on. Record a go first."));
    }
    stops
        .of(scope, dossier)
        .forEach(stop -> obstacles.add(new Obstacle("stopped", "/stops", stop.reason())));
  }

  private static void deadline(Draft draft, Instant now, List<Obstacle> obstacles) {
    if (draft.deadline().isEmpty()) {
      obstacles.add(
          obstacle(
              "no-deadline",
              "/deadline",
              "Kies tot wanneer leveranciers kunnen antwoorden.",
              "Choose until when vendors can answer."));
    } else if (!now.isBefore(draft.deadline().get())) {
      obstacles.add(
          obstacle(
              "deadline-past",
              "/deadline",
              "De termijn is al voorbij. Kies een moment dat nog komt.",
              "The deadline has passed already. Choose a moment that is still to come."));
    }
  }

  private static Obstacle obstacle(String code, String pointer, String nl, String en) {
    return new Obstacle(code, pointer, new Text(nl, en));
  }
}
