package nl.keur.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import org.junit.jupiter.api.Test;

@DatabaseTest
class StartingFromEarlierAnswersTest {
  private final Browser purchaser;

  StartingFromEarlierAnswersTest(RunningPortal portal) {
    purchaser = portal.newInstitution().purchaser();
  }

  @Test
  void theBusinessCaseShowsWhatThePreFlightAnsweredInWords() {
    String id = EssayGrader.answered(purchaser);

    var earlier = Sheet.of(purchaser, id, "BUSINESS_CASE").question("BC-12").path("prefill");

    assertThat(earlier).hasSize(1);
    assertThat(earlier.at("/0/questionId").asText()).isEqualTo("PF-04");
    assertThat(earlier.at("/0/answer/nl").asText())
        .startsWith("Het past")
        .contains("Toelichting bij");
    assertThat(earlier.at("/0/value").isNull()).as("another form than a level").isTrue();
  }

  @Test
  void nothingIsShownOfWhatWasNotAnswered() {
    String id = EssayGrader.open(purchaser);
    EssayGrader.fillIn(Sheet.of(purchaser, id, "INTAKE"), EssayGrader.INTAKE)
        .complete()
        .expect(200);

    assertThat(Sheet.of(purchaser, id, "BUSINESS_CASE").question("BC-12").path("prefill"))
        .isEmpty();
  }
}
