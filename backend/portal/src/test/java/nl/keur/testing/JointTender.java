package nl.keur.testing;

import static nl.keur.schema.Tables.ORGANISATION;

import java.util.Map;
import nl.keur.kernel.Transactions;
import nl.keur.testing.RunningPortal.TestInstitution;
import org.jooq.DSLContext;

/** A procurement of a body that buys on behalf of institutions. */
public final class JointTender {
  private final Tender tender;

  private JointTender(Tender tender) {
    this.tender = tender;
  }

  /** The one who keeps this tender becomes a body, as if it had been set up as one. */
  public static JointTender of(RunningPortal portal, Tender tender) {
    portal
        .bean(Transactions.class)
        .run(
            () ->
                portal
                    .bean(DSLContext.class)
                    .update(ORGANISATION)
                    .set(ORGANISATION.KIND, "JOINT_BODY")
                    .where(ORGANISATION.ID.eq(tender.institution().institution().id()))
                    .execute());
    return new JointTender(tender);
  }

  public Tender tender() {
    return tender;
  }

  /** The institution gives its code to the body, which lets it take part. */
  public Browser.Reply join(TestInstitution institution) {
    return join(codeOf(institution));
  }

  public Browser.Reply join(String code) {
    return tender.purchaser().post(tender.path("participants"), Map.of("joinCode", code));
  }

  /** A new code of the institution. */
  public static String codeOf(TestInstitution institution) {
    return institution
        .administrator()
        .post("/api/organisation/join-code", Map.of())
        .expect(201)
        .json()
        .path("joinCode")
        .asText();
  }
}
