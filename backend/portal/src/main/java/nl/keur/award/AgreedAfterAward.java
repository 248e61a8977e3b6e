package nl.keur.award;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope;
import nl.keur.procurement.Offer;
import nl.keur.purpose.MayAgree;

/** A purpose is agreed with the vendor that was chosen; a vendor learns nothing of the others. */
@Singleton
class AgreedAfterAward implements MayAgree {
  private static final Text NOT_AWARDED =
      new Text(
          "Het doel wordt afgesproken nadat aan dit aanbod is gegund. Dat is nog niet gebeurd, of er"
              + " is een ander aanbod gekozen.",
          "The purpose is agreed once the contract is awarded to this offer. That has not happened"
              + " yet, or another offer was chosen.");

  private final Awards awards;

  AgreedAfterAward(Awards awards) {
    this.awards = awards;
  }

  @Override
  public Optional<Text> refusal(Scope scope, Offer offer) {
    return awards.findForOffer(scope, offer.id()).isPresent()
        ? Optional.empty()
        : Optional.of(NOT_AWARDED);
  }
}
