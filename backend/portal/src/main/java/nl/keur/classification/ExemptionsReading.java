package nl.keur.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.checklist.ExemptionsView;
import nl.keur.classification.Classification.ExemptionsRead;
import nl.keur.content.fact.Facts;
import nl.keur.content.library.Vocabulary;

/**
 * Whether there is a reason to read the exemptions of article 6(3) AI Act: somebody claims one, or
 * the use is under a point of Annex III and nothing rules them out yet. Pure; a person concludes.
 */
final class ExemptionsReading {
  private final Facts facts;
  private final boolean ofOffer;

  ExemptionsReading(Facts facts, boolean ofOffer) {
    this.facts = facts;
    this.ofOffer = ofOffer;
  }

  /** Empty when there is no such reason, and for content that explains none. */
  Optional<ExemptionsRead> of(Vocabulary vocabulary) {
    List<String> claimed =
        codes(ExemptionsView.GROUNDS).stream()
            .filter(code -> !code.equals(ExemptionsView.NO_GROUND))
            .sorted()
            .toList();
    boolean claimedByVendor = ofOffer && codes("supplier_claims_6_3").contains("yes");
    return claimedByVendor || !claimed.isEmpty() || possible()
        ? ExemptionsView.of(vocabulary)
            .map(explained -> new ExemptionsRead(claimed, claimedByVendor, explained))
        : Optional.empty();
  }

  /** Profiling of people rules every ground out. */
  private boolean possible() {
    return codes("annex_iii_hit").contains("yes") && !codes("profiling").contains("yes");
  }

  private Set<String> codes(String fact) {
    return FactWords.codes(facts.get(fact));
  }
}
