package nl.keur.questionnaire;

import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.OfferScope;

/** What vendors contest of the institution's outcome. */
public interface ContestedFacts {
  /** By fact, in the order in which they were contested first. */
  List<ContestedFact> list(Scope scope, UUID offerId);

  /** Replaces an earlier reason on the same fact. */
  void save(OfferScope scope, Actor actor, ContestedFact contested);

  boolean remove(OfferScope scope, String fact);
}
