package nl.keur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A procurement from need to contract with everything that can be kept of it: two vendors who
 * submitted, reviews, an award, a frozen contract, a change of use that was judged. Everybody typed
 * one word into every free field.
 */
public final class CompleteFile {
  private static final String EVIDENCE_QUESTION = "RQ-04";

  private final AwardedOffer awarded;
  private final InvitedVendor other;

  private CompleteFile(AwardedOffer awarded, InvitedVendor other) {
    this.awarded = awarded;
    this.other = other;
  }

  /**
   * @param portal one of its own, since everybody who comes types the word
   */
  public static CompleteFile typed(RunningPortal portal, Canary word) {
    portal.typing(word);
    Tender tender = Tender.sent(portal);
    purchase(tender);
    InvitedVendor other = tender.vendor();
    submit(other);
    review(tender, other);
    AwardedOffer awarded = AwardedOffer.of(portal, tender);
    awarded.agreePurpose();
    awarded.decide("sets", "transfers", "LEAVE_OUT").expect(200);
    awarded.decide("clauses", "edu-11", "AS_SUGGESTED").expect(200);
    awarded.completePackage();
    awarded.freeze().expect(200);
    var file = new CompleteFile(awarded, other);
    file.reportAChange();
    portal.typing(Canary.NONE);
    return file;
  }

  private static void purchase(Tender tender) {
    Browser purchaser = tender.purchaser();
    purchaser
        .post(
            tender.path("decided-values"),
            Map.of("fact", "profiling", "values", List.of("no"), "reason", "De FG keek het na."))
        .expect(409);
    String person = purchaser.get("/api/session").json().at("/person/id").asText();
    String reviewer =
        tender.institution().reviewer().get("/api/session").json().at("/person/id").asText();
    purchaser
        .put(
            tender.path("team"),
            Map.of(
                "team",
                List.of(
                    Map.of("personId", person, "raci", "ACCOUNTABLE"),
                    Map.of("personId", reviewer, "raci", "CONSULTED"))),
            "If-Match",
            "2")
        .expect(200);
    purchaser
        .put(
            tender.path("people/" + reviewer + "/roles"),
            Map.of("roles", List.of("CONTRACT_MANAGER")))
        .expect(200);
  }

  private static void submit(InvitedVendor vendor) {
    Browser browser = vendor.browser();
    vendor.answerMandatory();
    Sheet sheet = vendor.sheet();
    sheet.answer(EVIDENCE_QUESTION, 4);
    browser
        .upload(
            sheet.path()
                + "/answers/"
                + EVIDENCE_QUESTION
                + "/evidence?kind=classification_memo&fileName=bewijs.txt",
            "application/octet-stream",
            "Hoe wij het systeem indelen".getBytes(StandardCharsets.UTF_8))
        .expect(201);
    browser
        .put(vendor.path("contested-facts/profiling"), Map.of("reason", "Dat doet het niet."))
        .expect(200);
    browser
        .post(
            vendor.path("colleagues"),
            Map.of("name", "Carla", "email", "carla@leverancier.example", "signatory", true))
        .expect(201);
    vendor.submit(vendor.gaps()).expect(201);
  }

  private static void review(Tender tender, InvitedVendor vendor) {
    Browser purchaser = tender.purchaser();
    purchaser
        .put(
            vendor.path("reviews/" + EVIDENCE_QUESTION),
            Map.of("score", 2, "reason", "Het stuk is oud."),
            "If-Match",
            "0")
        .expect(200);
    JsonNode card = purchaser.get(vendor.path("scorecard")).expect(200).json();
    String file = SubmittedOffer.line(card, EVIDENCE_QUESTION).at("/evidence/0/id").asText();
    purchaser.put(vendor.path("evidence/" + file), Map.of("seen", "ACCEPTED"));
  }

  private void reportAChange() {
    Browser manager = awarded.manager();
    JsonNode report =
        manager
            .post("/api/systems/" + systemId() + "/change-reports", Map.of())
            .expect(201)
            .json()
            .path("report");
    ReportedChange.answer(
        Sheet.withId(manager, report.path("sheetId").asText()), ReportedChange.newPurpose());
    String finding =
        manager
            .post("/api/change-reports/" + report.path("id").asText() + "/assessment", Map.of())
            .expect(200)
            .json()
            .at("/findings/0/id")
            .asText();
    manager
        .post(
            "/api/findings/" + finding + "/conclusion",
            Map.of("conclusion", "SHIFT", "measure", "REVERT", "reason", "Wij draaien het terug."))
        .expect(201);
  }

  public Tender tender() {
    return awarded.tender();
  }

  /** The offer that was chosen. */
  public AwardedOffer awarded() {
    return awarded;
  }

  /** The vendor that was not chosen. */
  public InvitedVendor other() {
    return other;
  }

  public String systemId() {
    return awarded.manager().get("/api/systems").expect(200).json().at("/systems/0/id").asText();
  }
}
