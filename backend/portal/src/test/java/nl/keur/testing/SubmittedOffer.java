package nl.keur.testing;

import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.QUESTIONNAIRE;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;

/** An offer that was handed in, as reviewers and purchasers find it. */
public final class SubmittedOffer {
  private final Tender tender;
  private final InvitedVendor vendor;

  private SubmittedOffer(Tender tender, InvitedVendor vendor) {
    this.tender = tender;
    this.vendor = vendor;
  }

  /** Of a new vendor that answered no more than it had to. */
  public static SubmittedOffer of(Tender tender) {
    return of(tender, sheet -> {});
  }

  /** Of a new vendor that answered these too. */
  public static SubmittedOffer of(Tender tender, Consumer<Sheet> answers) {
    return of(tender, tender.vendor(), answers);
  }

  /** Of the one vendor of a tender of its own, so that nobody can submit any more. */
  public static SubmittedOffer sole(RunningPortal portal) {
    Tender tender = Tender.decided(portal);
    String offerId = tender.offer();
    tender.saveDraft(Map.of(), Instant.now().plus(7, ChronoUnit.DAYS));
    tender.issue(1, UUID.randomUUID().toString()).expect(200);
    var vendor = tender.invited(offerId).comeIn();
    return of(tender, vendor, sheet -> {});
  }

  /** With this answer and a file with it. */
  public static SubmittedOffer withEvidence(
      Tender tender, String questionId, Object value, String kind) {
    InvitedVendor vendor = tender.vendor();
    return of(
        tender,
        vendor,
        sheet -> {
          sheet.answer(questionId, value);
          attach(sheet, vendor.browser(), questionId, kind);
        });
  }

  private static SubmittedOffer of(Tender tender, InvitedVendor vendor, Consumer<Sheet> answers) {
    vendor.answerMandatory();
    answers.accept(vendor.sheet());
    vendor.submitted();
    return new SubmittedOffer(tender, vendor);
  }

  /** Attaches a text file to an answer. */
  private static void attach(Sheet sheet, Browser browser, String questionId, String kind) {
    browser
        .upload(
            sheet.path()
                + "/answers/"
                + questionId
                + "/evidence?kind="
                + kind
                + "&fileName=bewijs.txt",
            "application/octet-stream",
            ("Bewijs bij " + questionId).getBytes(StandardCharsets.UTF_8))
        .expect(201);
  }

  /** As if the deadline of the tender was a second ago. */
  public static void passDeadline(RunningPortal portal, Tender tender) {
    moveDeadline(portal, tender, OffsetDateTime.now().minusSeconds(1));
  }

  /** What was sent before, was sent a week before that deadline. */
  public static void moveDeadline(RunningPortal portal, Tender tender, OffsetDateTime to) {
    UUID procurement = UUID.fromString(tender.id());
    portal.tamper(
        jooq -> {
          jooq.update(QUESTIONNAIRE)
              .set(QUESTIONNAIRE.DEADLINE, to)
              .where(QUESTIONNAIRE.PROCUREMENT_ID.eq(procurement))
              .execute();
          jooq.update(INVITATION)
              .set(INVITATION.CREATED_AT, to.minusDays(7))
              .where(INVITATION.CREATED_AT.gt(to))
              .and(
                  INVITATION.QUESTIONNAIRE_ID.in(
                      jooq.select(QUESTIONNAIRE.ID)
                          .from(QUESTIONNAIRE)
                          .where(QUESTIONNAIRE.PROCUREMENT_ID.eq(procurement))))
              .execute();
        });
  }

  public Tender tender() {
    return tender;
  }

  public InvitedVendor vendor() {
    return vendor;
  }

  public String id() {
    return vendor.offerId();
  }

  public JsonNode card() {
    return tender.purchaser().get(vendor.path("scorecard")).expect(200).json();
  }

  public JsonNode line(String questionId) {
    return line(card(), questionId);
  }

  public static JsonNode line(JsonNode card, String questionId) {
    return one(card.path("lines"), "questionId", questionId);
  }

  public static JsonNode knockOut(JsonNode card, String questionId) {
    return one(card.path("knockOuts"), "questionId", questionId);
  }

  public static JsonNode one(JsonNode list, String field, String value) {
    for (JsonNode element : list) {
      if (element.path(field).asText().equals(value)) {
        return element;
      }
    }
    throw new NoSuchElementException(value);
  }

  public Browser.Reply review(String questionId, int version, Map<String, ?> body) {
    return tender
        .purchaser()
        .put(vendor.path("reviews/" + questionId), body, "If-Match", Integer.toString(version));
  }

  public Browser.Reply judge(String evidenceId, String seen) {
    return tender.purchaser().put(vendor.path("evidence/" + evidenceId), Map.of("seen", seen));
  }
}
