package nl.keur.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.checklist.Question;
import nl.keur.content.score.Comparison;
import nl.keur.content.score.KnockOutFinding;
import nl.keur.content.text.Text;
import nl.keur.scoring.ScoredOffer;
import nl.keur.scoring.web.ComparisonView.DomainName;
import nl.keur.scoring.web.ComparisonView.OfferColumn;
import nl.keur.scoring.web.ComparisonView.Pair;

/** Draws the comparison. */
final class ComparisonViews {
  private ComparisonViews() {}

  static ComparisonView of(String procurementTitle, List<ScoredOffer> offers) {
    List<Pair> pairs = pairs(offers);
    List<OfferColumn> columns = offers.stream().map(offer -> column(offer, pairs)).toList();
    Map<String, Text> domains = new LinkedHashMap<>();
    columns.forEach(
        column ->
            column.domains().forEach(domain -> domains.putIfAbsent(domain.id(), domain.name())));
    return new ComparisonView(
        procurementTitle,
        columns,
        domains.entrySet().stream()
            .map(domain -> new DomainName(domain.getKey(), domain.getValue()))
            .toList(),
        pairs);
  }

  private static OfferColumn column(ScoredOffer offer, List<Pair> pairs) {
    var card = offer.card();
    return new OfferColumn(
        offer.offer().id(),
        offer.offer().vendorName(),
        offer.offer().systemName(),
        Ranges.score(card.total()),
        card.closed(),
        card.counted().size(),
        card.open().size(),
        card.fired().stream().map(KnockOutFinding::sentence).toList(),
        ScorecardViews.domains(offer),
        position(offer.offer().id(), pairs).orElse(null));
  }

  private static List<Pair> pairs(List<ScoredOffer> offers) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      for (int j = i + 1; j < offers.size(); j++) {
        pairs.add(pair(offers.get(i), offers.get(j)));
      }
    }
    return pairs;
  }

  private static Pair pair(ScoredOffer first, ScoredOffer second) {
    Comparison comparison = first.card().comparedTo(second.card());
    return new Pair(
        first.offer().id(),
        second.offer().id(),
        comparison.ranking().name(),
        comparison.onlyFirst().stream().map(Question::text).toList(),
        comparison.onlySecond().stream().map(Question::text).toList());
  }

  /** One more than the offers above it, once its place to every other offer is settled. */
  private static Optional<Integer> position(UUID offer, List<Pair> pairs) {
    List<Pair> own =
        pairs.stream()
            .filter(pair -> pair.first().equals(offer) || pair.second().equals(offer))
            .toList();
    boolean settled = own.stream().noneMatch(pair -> pair.ranking().equals("OPEN"));
    if (!settled || own.isEmpty()) {
      return Optional.empty();
    }
    long above = own.stream().filter(pair -> below(offer, pair)).count();
    return Optional.of((int) above + 1);
  }

  private static boolean below(UUID offer, Pair pair) {
    return pair.ranking().equals(pair.first().equals(offer) ? "SECOND_ABOVE" : "FIRST_ABOVE");
  }
}
