package nl.keur.scoring;

import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.Offer;

/** Scorecards that decisions were based on. */
public interface KeptScorecards {
  void add(InstitutionScope scope, Offer offer, KeptScorecard card);

  /** Latest last. */
  List<KeptScorecard> of(FileScope scope, UUID offerId);
}
