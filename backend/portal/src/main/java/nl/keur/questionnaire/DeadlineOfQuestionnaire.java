package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.procurement.SentDeadline;

/** Vendors answer until the deadline of the latest questionnaire that was sent. */
@Singleton
class DeadlineOfQuestionnaire implements SentDeadline {
  private final Questionnaires questionnaires;

  DeadlineOfQuestionnaire(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  @Override
  public Optional<Instant> find(FileScope scope, UUID procurementId) {
    return questionnaires.findIssued(scope, procurementId).map(IssuedQuestionnaire::deadline);
  }
}
