package nl.keur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.CountedStatements;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** What saving one value of a package costs the database, however much is filled in already. */
@DatabaseTest
class SavingAValueTest {
  /**
   * Of the offer's record, read once, of the package, read before and after, and of the log: beside
   * the row that is added, its head is locked and moved.
   */
  private static final int AT_MOST = 77;

  private final RunningPortal portal;

  SavingAValueTest(RunningPortal portal) {
    this.portal = portal;
  }

  @Test
  void theStatementsOfASaveDoNotGrowWithThePackage() {
    AwardedOffer offer = AwardedOffer.withPurpose(portal);
    JsonNode empty = offer.describe().expect(200).json();
    String clause = clauseWithAText(empty);

    int before = statements(offer, clause, empty);
    offer.completePackage();
    int after = statements(offer, clause, empty);

    assertThat(empty.path("obstacles")).hasSizeGreaterThan(10);
    assertThat(after).isLessThanOrEqualTo(before).isLessThanOrEqualTo(AT_MOST);
    assertThat(before).isPositive();
  }

  /** The least of a few, as something else may be at work in between. */
  private int statements(AwardedOffer offer, String clause, JsonNode read) {
    String name = text(read, clause).path("name").asText();
    CountedStatements counted = portal.bean(CountedStatements.class);
    return IntStream.range(0, 3)
        .map(
            time ->
                counted.during(
                    () ->
                        offer
                            .fillIn(
                                clause, name, Map.of("nl", "zoals besproken", "en", "as discussed"))
                            .expect(200)))
        .min()
        .orElseThrow();
  }

  private static String clauseWithAText(JsonNode read) {
    for (var clauses = read.path("values").fieldNames(); clauses.hasNext(); ) {
      String clause = clauses.next();
      if (!text(read, clause).isMissingNode()) {
        return clause;
      }
    }
    throw new NoSuchElementException("No text is asked");
  }

  private static JsonNode text(JsonNode read, String clause) {
    for (JsonNode value : read.path("values").path(clause)) {
      if (value.path("open").asBoolean() && value.path("kind").asText().equals("TEXT")) {
        return value;
      }
    }
    return MissingNode.getInstance();
  }
}
