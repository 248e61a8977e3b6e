package nl.keur.scoring.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.scoring.web.ScorecardView.DomainView;
import nl.keur.scoring.web.ScorecardView.RangeView;

/**
 * Submitted offers side by side.
 *
 * @param domains every domain that some offer has, in the order of the content
 * @param pairs how each two offers stand to each other
 */
@Serdeable
record ComparisonView(
    String procurementTitle, List<OfferColumn> offers, List<DomainName> domains, List<Pair> pairs) {

  /**
   * @param excludedBy reasons that exclude this offer and were not lifted
   * @param position 1 for the highest where the order is settled; absent while it is open
   */
  @Serdeable
  record OfferColumn(
      UUID offerId,
      String vendorName,
      String systemName,
      RangeView total,
      boolean closed,
      int counted,
      int open,
      List<Text> excludedBy,
      List<DomainView> domains,
      @Nullable Integer position) {}

  @Serdeable
  record DomainName(String id, Text name) {}

  /**
   * @param ranking FIRST_ABOVE, SECOND_ABOVE, EQUAL or OPEN
   * @param onlyFirst questions that count for the first alone
   */
  @Serdeable
  record Pair(
      UUID first, UUID second, String ranking, List<Text> onlyFirst, List<Text> onlySecond) {}
}
