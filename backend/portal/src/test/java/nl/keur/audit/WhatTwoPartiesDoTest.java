package nl.keur.audit;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Transactions;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.JointTender;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.RunningPortal.TestInstitution;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** An act of two parties stands in the chain of each. */
@DatabaseTest
class WhatTwoPartiesDoTest {
  @Test
  void submittingTheAwardAndAgreeingStandInTheLogOfTheVendorToo(RunningPortal portal) {
    AwardedOffer offer = AwardedOffer.withPurpose(portal);

    UUID institution = offer.tender().institution().institution().id();
    List<String> together =
        List.of("InvitationOpened", "AnswersSubmitted", "OfferAwarded", "PurposeAgreed");
    assertThat(actions(portal, vendorOf(portal, institution)))
        .containsAll(together)
        .contains("PurposeSealed")
        .doesNotContain("AnswerSaved", "ProcurementOpened");
    assertThat(actions(portal, institution)).containsAll(together);
  }

  @Test
  void takingPartStandsInTheLogOfTheBodyAndOfTheInstitution(RunningPortal portal) {
    JointTender joint = JointTender.of(portal, Tender.opened(portal));
    TestInstitution participant = portal.newInstitution();

    joint.join(participant).expect(201);

    assertThat(actions(portal, participant.institution().id())).contains("ParticipantAdded");
    assertThat(actions(portal, joint.tender().institution().institution().id()))
        .containsOnlyOnce("ParticipantAdded");
  }

  private static UUID vendorOf(RunningPortal portal, UUID institution) {
    DSLContext jooq = portal.bean(DSLContext.class);
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                jooq.select(VENDOR.VENDOR_ORGANISATION_ID)
                    .from(VENDOR)
                    .where(VENDOR.ORGANISATION_ID.eq(institution))
                    .fetchSingle(VENDOR.VENDOR_ORGANISATION_ID));
  }

  private static List<String> actions(RunningPortal portal, UUID organisation) {
    DSLContext jooq = portal.bean(DSLContext.class);
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                jooq.select(AUDIT_EVENT.ACTION)
                    .from(AUDIT_EVENT)
                    .where(AUDIT_EVENT.ORGANISATION_ID.eq(organisation))
                    .orderBy(AUDIT_EVENT.SEQUENCE)
                    .fetch(AUDIT_EVENT.ACTION));
  }
}
