package nl.keur.questionnaire;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.answering.AnsweringProblem;
import nl.keur.answering.OpenForWriting;
import nl.keur.answering.OpenedSheet;
import nl.keur.classification.OfferFacts;
import nl.keur.content.fact.FactValue;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.PurposeVersion;
import nl.keur.purpose.Purposes;
import nl.keur.testing.AtOnce;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SubmittingAnswersTest {
  private final RunningPortal portal;
  private final Tender tender;

  SubmittingAnswersTest(RunningPortal portal) {
    this.portal = portal;
    this.tender = Tender.shared(portal);
  }

  @Test
  void withoutTheMandatoryAnswersNothingIsSubmitted() {
    InvitedVendor vendor = tender.vendor();

    var reply = vendor.submit(List.of());

    assertThat(reply.problem()).isEqualTo("questionnaire/mandatory-blank");
    assertThat(reply.pointers()).contains("/answers/VP-02", "/answers/VP-03");
    assertThat(vendor.browser().get(vendor.path("receipt")).problem())
        .isEqualTo("questionnaire/not-submitted");
  }

  @Test
  void whatStaysOpenIsConfirmedByNameNoMoreAndNoLess() {
    InvitedVendor vendor = tender.vendor().answerMandatory();
    List<String> gaps = vendor.gaps();
    List<String> tooFew = gaps.subList(1, gaps.size());
    List<String> tooMany = new ArrayList<>(gaps);
    tooMany.add("VP-03");

    assertThat(gaps).isNotEmpty();
    assertThat(vendor.submit(tooFew).problem()).isEqualTo("questionnaire/not-confirmed");
    assertThat(vendor.submit(tooFew).pointers())
        .containsExactly("/confirmedBlanks/" + gaps.getFirst());
    assertThat(vendor.submit(tooMany).pointers()).containsExactly("/confirmedBlanks/VP-03");
    vendor.submit(gaps).expect(201);
  }

  @Test
  void somebodyDeclaresThatTheAnswersAreTrue() {
    InvitedVendor vendor = tender.vendor();

    var reply =
        vendor
            .browser()
            .post(
                vendor.path("submission"),
                Map.of(
                    "attestation",
                    Map.of("name", "", "function", "Directeur", "agreed", false),
                    "confirmedBlanks",
                    List.of()));

    assertThat(reply.problem()).isEqualTo("kernel/invalid-input");
    assertThat(reply.pointers())
        .containsExactlyInAnyOrder("/attestation/name", "/attestation/agreed");
  }

  @Test
  void theReceiptProvesWhatWasHandedIn() {
    InvitedVendor vendor = tender.vendor().answerMandatory();
    Instant before = portal.bean(Transactions.class).now().minusMillis(1);

    var receipt = vendor.submit(vendor.gaps()).expect(201).json();

    var content = vendor.browser().get(vendor.path("receipt/content")).expect(200);
    assertThat(receipt.path("receiptNumber").asText())
        .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    assertThat(receipt.path("sha256").asText()).isEqualTo(Sha256.of(content.bytes()));
    assertThat(Instant.parse(receipt.path("submittedAt").asText()))
        .isBetween(before, portal.bean(Transactions.class).now());
    assertThat(content.json().path("receiptNumber")).isEqualTo(receipt.path("receiptNumber"));
    assertThat(content.json().at("/attestation/name").asText()).isEqualTo("Noor de Wit");
    assertThat(content.json().path("answers"))
        .hasSize(receipt.path("answered").asInt())
        .anyMatch(answer -> answer.path("question").asText().equals("VP-03"));
    assertThat(content.header("Content-Disposition")).startsWith("attachment");
    assertThat(tender.purchaser().get(vendor.path("receipt")).expect(200).json())
        .isEqualTo(vendor.browser().get(vendor.path("receipt")).json());
    assertThat(vendor.request().at("/receipt/receiptNumber"))
        .isEqualTo(receipt.path("receiptNumber"));
  }

  @Test
  void answersOnQuestionsThatAreNoLongerAskedAreNotHandedIn() {
    InvitedVendor vendor = tender.vendor().answerMandatory();
    var sheet = vendor.sheet();
    sheet.answer("RQ-37", 3, "Kanariezin over het model");

    sheet.answer("VP-07", "none");
    assertThat(sheet.check().path("keptHidden").asInt()).isPositive();

    assertThat(submittedContent(vendor.answerMandatory())).doesNotContain("Kanariezin");
  }

  @Test
  void twentyTimesTheSameRequestGiveOneReceipt() throws Exception {
    InvitedVendor vendor = tender.vendor().answerMandatory();
    List<String> gaps = vendor.gaps();
    String key = UUID.randomUUID().toString();

    var replies = AtOnce.send(20, person -> vendor.submit(gaps, key));

    assertThat(replies).extracting(Browser.Reply::status).containsOnly(201);
    assertThat(Set.copyOf(replies.stream().map(Browser.Reply::text).toList())).hasSize(1);
    assertThat(rows(vendor)).isEqualTo(1);
    assertThat(logsOfSubmission(vendor)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void differentRequestsAtOnceGiveOneReceiptToo() throws Exception {
    InvitedVendor vendor = tender.vendor().answerMandatory();
    List<String> gaps = vendor.gaps();

    var replies = AtOnce.send(8, person -> vendor.submit(gaps));

    assertThat(replies)
        .extracting(Browser.Reply::status)
        .containsOnlyOnce(201)
        .filteredOn(status -> status == 409)
        .hasSize(7);
    assertThat(rows(vendor)).isEqualTo(1);
  }

  @Test
  void aKeyStandsForOneRequest() {
    InvitedVendor vendor = tender.vendor().answerMandatory();
    List<String> gaps = vendor.gaps();
    String key = UUID.randomUUID().toString();
    vendor.submit(gaps, key).expect(201);

    assertThat(vendor.submit("Iemand anders", gaps, key).problem())
        .isEqualTo("questionnaire/key-reused");
    assertThat(vendor.submit(gaps).problem()).isEqualTo("questionnaire/already-submitted");
  }

  @Test
  void nothingChangesAfterSubmission() {
    InvitedVendor vendor = tender.vendor();
    vendor.submitted();

    assertThat(vendor.sheet().put("VP-01", Tender.answer("no"), "If-Match", "1").problem())
        .isEqualTo("answering/sheet-closed");
    assertThat(
            vendor
                .browser()
                .put(vendor.path("contested-facts/profiling"), Map.of("reason", "Te laat"))
                .problem())
        .isEqualTo("questionnaire/already-submitted");
    assertThat(tender.purchaser().delete(vendor.sheet().path() + "/completion").problem())
        .isEqualTo("answering/writing-refused");
  }

  @Test
  void theDatabasesClockDecidesToTheInstant() {
    InvitedVendor vendor = tender.vendor();
    Instant deadline = Instant.parse(vendor.request().path("deadline").asText());

    assertThat(openedAt(vendor, deadline.minus(Duration.ofNanos(1_000))))
        .isInstanceOf(Result.Ok.class);
    assertThat(openedAt(vendor, deadline)).isInstanceOf(Result.Refused.class);
    assertThat(openedAt(vendor, deadline.plusMillis(1))).isInstanceOf(Result.Refused.class);
  }

  @Test
  void aLateSubmissionIsToldBothTimes() {
    Tender own = Tender.sent(portal);
    InvitedVendor vendor = own.vendor().answerMandatory();
    List<String> gaps = vendor.gaps();
    SubmittedOffer.passDeadline(portal, own);

    var late = vendor.submit(gaps);

    assertThat(late.problem()).isEqualTo("questionnaire/deadline-passed");
    assertThat(late.status()).isEqualTo(409);
    assertThat(Instant.parse(late.json().path("deadline").asText()))
        .isBefore(Instant.parse(late.json().path("now").asText()));
    assertThat(late.json().at("/detail/nl").asText()).contains("De termijn is voorbij");
  }

  @Test
  void afterTheDeadlineTheSheetSaysThatItCanNotBeChanged() {
    Tender own = Tender.sent(portal);
    InvitedVendor vendor = own.vendor().answerMandatory();
    var open = vendor.sheet().check().at("/sections/0");
    assertThat(open.path("writable").asBoolean()).isTrue();
    assertThat(open.hasNonNull("refusesWriting")).isFalse();

    SubmittedOffer.passDeadline(portal, own);

    String section = vendor.sheet().path() + "/sections/" + open.path("id").asText();
    var late = vendor.browser().get(section).expect(200).json();
    assertThat(late.path("writable").asBoolean()).isFalse();
    assertThat(late.at("/refusesWriting/nl").asText()).startsWith("De termijn is voorbij.");
    assertThat(late.at("/refusesWriting/en").asText()).startsWith("The deadline has passed.");
    assertThat(vendor.sheet().check().at("/sections/0/writable").asBoolean()).isFalse();
    assertThat(vendor.sheet().check().at("/sheet/refusesWriting"))
        .isEqualTo(late.path("refusesWriting"));
  }

  @Test
  void theOffersFactsAndTheProvidersPurposeFollowFromIt() {
    InvitedVendor vendor = tender.vendor();
    vendor.submitted();
    var scope = new InstitutionScope(tender.institution().institution().id());
    UUID offerId = UUID.fromString(vendor.offerId());

    var facts = portal.bean(OfferFacts.class).find(scope, offerId).orElseThrow();
    List<PurposeVersion> versions =
        portal
            .bean(Transactions.class)
            .read(() -> portal.bean(Purposes.class).versions(scope, offerId));

    assertThat(facts.get("offer_risk_level")).isEqualTo(new FactValue.Known(Set.of("high")));
    assertThat(versions)
        .extracting(PurposeVersion::kind)
        .containsExactly(PurposeVersion.Kind.PROPOSED);
  }

  @Test
  void theVendorReadsTheOutcomeAndContestsAFactThatThePurchaserSees() {
    InvitedVendor vendor = tender.vendor();

    var outcome = vendor.browser().get(vendor.path("outcome")).expect(200).json();
    assertThat(outcome.path("main").findValuesAsText("fact"))
        .startsWith("is_ai_system", "practice", "risk_level");
    assertThat(outcome.at("/main/2/because")).isNotEmpty();
    assertThat(outcome.at("/main/2/articles")).isNotEmpty();

    vendor
        .browser()
        .put(
            vendor.path("contested-facts/profiling"),
            Map.of("reason", "Wij vergelijken geen personen."))
        .expect(200);
    assertThat(
            vendor
                .browser()
                .put(vendor.path("contested-facts/vendor_class"), Map.of("reason", "x"))
                .problem())
        .isEqualTo("questionnaire/fact-unknown");

    assertThat(tender.purchaser().get(tender.path("questionnaire")).text())
        .contains("Wij vergelijken geen personen.");
    assertThat(submittedContent(vendor.answerMandatory())).contains("Wij vergelijken geen");
  }

  private String submittedContent(InvitedVendor vendor) {
    vendor.submit(vendor.gaps()).expect(201);
    return vendor.browser().get(vendor.path("receipt/content")).expect(200).text();
  }

  private Result<OpenedSheet, AnsweringProblem> openedAt(InvitedVendor vendor, Instant instant) {
    UUID offerId = UUID.fromString(vendor.offerId());
    var institution = new InstitutionScope(tender.institution().institution().id());
    return portal
        .bean(Transactions.class)
        .write(
            () -> {
              Recipient recipient =
                  portal
                      .bean(Questionnaires.class)
                      .findRecipient(institution, offerId)
                      .orElseThrow();
              var scope =
                  new OfferScope(institution.organisationId(), recipient.vendorId(), offerId);
              return portal.bean(OpenForWriting.class).sheet(scope, recipient.sheetId(), instant);
            });
  }

  private int rows(InvitedVendor vendor) {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .fetchCount(
                        SUBMISSION, SUBMISSION.OFFER_ID.eq(UUID.fromString(vendor.offerId()))));
  }

  /** Whose logs say it: the institution's and the vendor's. */
  private List<UUID> logsOfSubmission(InvitedVendor vendor) {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .select(AUDIT_EVENT.ORGANISATION_ID)
                    .from(AUDIT_EVENT)
                    .where(AUDIT_EVENT.SUBJECT_ID.eq(UUID.fromString(vendor.offerId())))
                    .and(AUDIT_EVENT.ACTION.eq("AnswersSubmitted"))
                    .fetch(AUDIT_EVENT.ORGANISATION_ID));
  }
}
