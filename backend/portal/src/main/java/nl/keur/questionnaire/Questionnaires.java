package nl.keur.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/** Questionnaires of procurements, while they are put together and as they were issued. */
public interface Questionnaires {
  Optional<Draft> findDraft(FileScope scope, UUID procurementId);

  /** False when the version before this one is not the one that is kept: somebody else saved. */
  boolean save(InstitutionScope scope, Draft draft);

  /** The latest that was issued. A vendor finds it when it was sent to its offer. */
  Optional<IssuedQuestionnaire> findIssued(Scope scope, UUID procurementId);

  /** The latest that was sent for this offer. */
  Optional<IssuedQuestionnaire> findIssuedFor(Scope scope, UUID offerId);

  void add(IssuedQuestionnaire questionnaire, String content, String idempotencyKey);

  /** The key with which a questionnaire was issued. */
  String getIdempotencyKey(InstitutionScope scope, UUID questionnaireId);

  void add(InstitutionScope scope, Recipient recipient);

  Optional<Recipient> findRecipient(Scope scope, UUID offerId);

  /** In the order in which they were added. */
  List<Recipient> recipients(FileScope scope, UUID questionnaireId);
}
