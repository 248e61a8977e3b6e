package nl.keur.answering;

import static org.assertj.core.api.Assertions.assertThat;

import nl.keur.testing.CountedStatements;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.Tender;
import nl.keur.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What saving and reading answers costs the database: people save while they type. */
@DatabaseTest
class SavingAnAnswerTest {
  /**
   * On PostgreSQL, to say who asks: one in each transaction, and two to see the invitation of the
   * session as the vendor whose it is.
   */
  private static final int WHO_ASKS = 8;

  /**
   * Three of them for the log: its head is read and locked, the row is added, the head moves. Three
   * to know whose the invitation is and who of the vendor it is, and to name who answered.
   */
  private static final int AT_MOST = 23 + (TestDatabase.onPostgresql() ? WHO_ASKS : 0);

  private final RunningPortal portal;

  SavingAnAnswerTest(RunningPortal portal) {
    this.portal = portal;
  }

  @Test
  void theSheetIsOpenedOnceForASave() {
    InvitedVendor vendor = Tender.shared(portal).vendor();
    Sheet sheet = vendor.sheet();

    int first = statements(sheet, 0);
    int second = statements(sheet, 1);

    assertThat(first).isPositive().isLessThanOrEqualTo(AT_MOST);
    assertThat(second).isLessThanOrEqualTo(AT_MOST);
  }

  @Test
  void theWholeSheetIsDrawnWithAsManyStatementsAsOneSection() {
    InvitedVendor vendor = Tender.shared(portal).vendor();
    String sheet = vendor.sheet().path();

    int section = reading(vendor, sheet + "/sections/vendor-product");
    int check = reading(vendor, sheet + "/check");

    assertThat(check).isPositive().isEqualTo(section);
  }

  private int reading(InvitedVendor vendor, String path) {
    return portal
        .bean(CountedStatements.class)
        .during(() -> vendor.browser().get(path).expect(200));
  }

  private int statements(Sheet sheet, int version) {
    return portal
        .bean(CountedStatements.class)
        .during(
            () ->
                sheet
                    .put("VP-01", Tender.answer("yes"), "If-Match", Integer.toString(version))
                    .expect(200));
  }
}
