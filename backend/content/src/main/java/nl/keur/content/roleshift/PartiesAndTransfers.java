package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/**
 * Other parties or countries come to process our personal data: GDPR Art. 28(2), 44–46. Where a
 * vendor swaps the model and this is not known, {@link VendorModelChange} asks it already.
 */
final class PartiesAndTransfers implements RoleShiftRule {

  @Override
  public String id() {
    return "parties-and-transfers";
  }

  @Override
  public Set<Outcome> outcomes() {
    return Set.of(Outcome.CHANGED, Outcome.UNKNOWN);
  }

  @Override
  public Optional<Judgement> judge(AgreedUse agreed, ObservedChange change) {
    Reads reads = new Reads(agreed, change);
    return switch (change.parties()) {
      case UNCHANGED -> Optional.empty();
      case NEW_SUBPROCESSOR, OUTSIDE_EEA, BOTH ->
          reads.found(Outcome.CHANGED, TraceInput.PARTIES, TraceInput.DATA);
      case UNKNOWN ->
          change.model().byTheProvidersSide()
              ? Optional.empty()
              : reads.found(Outcome.UNKNOWN, TraceInput.PARTIES, TraceInput.DATA);
    };
  }
}
