package nl.keur.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;

/** What vendors handed in. */
public interface Submissions {
  Optional<Submission> find(Scope scope, UUID offerId);

  /** Of every offer of a procurement that was submitted, oldest first. */
  List<Submission> list(FileScope scope, UUID procurementId);

  void add(Scope scope, Submission submission, Repeat repeat);

  /** How the submission of this offer was asked for. */
  Optional<Repeat> findRepeat(Scope scope, UUID offerId);

  /**
   * What tells a request that is sent again from another one.
   *
   * @param idempotencyKey chosen by the client, once for each thing a person does
   * @param requestSha256 hash of what was asked
   */
  record Repeat(String idempotencyKey, String requestSha256) {}
}
