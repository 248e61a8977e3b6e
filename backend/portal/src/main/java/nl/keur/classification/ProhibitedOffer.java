package nl.keur.classification;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Facts;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.procurement.DecideValue;
import nl.keur.procurement.DecisionGuard;
import nl.keur.procurement.DossierFacts;

/**
 * An offer whose own answers name a prohibited practice (AI Act Art. 5) can't be decided out of it:
 * neither by its outcome nor by the facts that give it.
 */
@Singleton
class ProhibitedOffer implements DecisionGuard {
  private static final String OFFER_PRACTICE = "offer_practice";
  private static final Set<String> GIVE_IT =
      Set.of(DossierFacts.PRACTICE, "vendor_class", OFFER_PRACTICE);
  private static final Text CORRECT_THE_ANSWER =
      new Text(
          "Volgens de antwoorden is dit aanbod een verboden praktijk. Dat is niet weg te beslissen;"
              + " de leverancier verbetert het antwoord als het niet klopt.",
          "By the answers this offer is a prohibited practice. That can't be decided away; the"
              + " vendor corrects the answer if it is not right.");

  private final OfferFacts offerFacts;

  ProhibitedOffer(OfferFacts offerFacts) {
    this.offerFacts = offerFacts;
  }

  @Override
  public Optional<Text> refusal(InstitutionScope scope, DecideValue.Decision decision) {
    return decision
        .offerId()
        .filter(offer -> GIVE_IT.contains(decision.fact()) && prohibited(scope, offer))
        .map(offer -> CORRECT_THE_ANSWER);
  }

  private boolean prohibited(InstitutionScope scope, UUID offerId) {
    return offerFacts.find(scope, offerId).filter(ProhibitedOffer::prohibited).isPresent();
  }

  private static boolean prohibited(Facts facts) {
    return facts.established(OFFER_PRACTICE).in(Set.of("prohibited")) == Truth.TRUE;
  }
}
