package nl.keur.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.content.answer.Evidence;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.Offer;

/** Reviews of an offer's answers and evidence. A vendor never sees them. */
public interface Reviews {
  List<SavedReview> of(FileScope scope, UUID offerId);

  /** False when the version before this one is not the one that is kept. */
  boolean save(InstitutionScope scope, Offer offer, SavedReview review);

  /** By evidence id. */
  Map<UUID, Evidence.Seen> evidence(FileScope scope, UUID offerId);

  void saveEvidence(
      InstitutionScope scope,
      Offer offer,
      UUID evidenceId,
      Evidence.Seen seen,
      UUID reviewer,
      Instant at);
}
