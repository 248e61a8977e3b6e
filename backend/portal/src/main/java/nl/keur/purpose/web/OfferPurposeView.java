package nl.keur.purpose.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.purpose.PurposeVersion.Party;
import nl.keur.purpose.web.PurposeView.DraftView;
import nl.keur.purpose.web.PurposeView.VersionView;

/**
 * The purpose of an offer: proposed, drafted, agreed.
 *
 * @param proposed what the vendor's answers changed in the institution's purpose
 * @param changed what the draft changes in the last version
 * @param sealed whether the draft is what was sealed last
 * @param notNow why it may not be agreed now
 * @param agreements with the text that stands
 * @param voided agreements that a change of the text undid
 */
@Serdeable
record OfferPurposeView(
    UUID offerId,
    UUID procurementId,
    String vendorName,
    String systemName,
    DraftView draft,
    List<DifferenceView> proposed,
    List<DifferenceView> changed,
    boolean sealed,
    @Nullable Text notNow,
    List<AgreementView> agreements,
    List<AgreementView> voided,
    List<VersionView> versions) {

  /**
   * @param replaces whether something that was filled in changed, rather than a blank being filled
   */
  @Serdeable
  record DifferenceView(Text label, List<Text> before, List<Text> after, boolean replaces) {}

  @Serdeable
  record AgreementView(Party party, String name, Instant at, @Nullable Instant voidedAt) {}
}
