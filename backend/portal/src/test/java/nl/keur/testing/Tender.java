package nl.keur.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keur.testing.RunningPortal.TestInstitution;

/** A procurement of an essay grader, up to and after its questionnaire was sent. */
public final class Tender {
  private static final AtomicInteger VENDORS = new AtomicInteger();
  private static Tender sent;

  private final RunningPortal portal;
  private final TestInstitution institution;
  private final Browser purchaser;
  private final String id;

  private Tender(RunningPortal portal) {
    this.portal = portal;
    this.institution = portal.newInstitution();
    this.purchaser = institution.purchaser();
    this.id = EssayGrader.open(purchaser);
  }

  /** Nothing was answered yet. */
  public static Tender opened(RunningPortal portal) {
    return new Tender(portal);
  }

  /** Ready to be sent, but for vendors and a deadline. */
  public static Tender decided(RunningPortal portal) {
    Tender tender = withoutPurpose(portal);
    EssayGrader.recordPurpose(tender.purchaser, tender.id);
    return tender;
  }

  /** Intake and pre-flight are completed and there is a go; no purpose, and nobody on the list. */
  public static Tender withoutPurpose(RunningPortal portal) {
    Tender tender = opened(portal);
    tender.complete("INTAKE", EssayGrader.INTAKE);
    tender.complete("PRE_FLIGHT", EssayGrader.PRE_FLIGHT);
    tender.purchaser.post(tender.path("decisions"), go()).expect(201);
    return tender;
  }

  /** Sent to one vendor, with a deadline in a week. */
  public static Tender sent(RunningPortal portal) {
    Tender tender = decided(portal);
    tender.offer();
    tender.saveDraft(Map.of(), Instant.now().plus(7, ChronoUnit.DAYS));
    tender.issue(1, UUID.randomUUID().toString()).expect(200);
    return tender;
  }

  /** One that was sent, for tests that only add vendors to it. */
  public static synchronized Tender shared(RunningPortal portal) {
    if (sent == null) {
      sent = sent(portal);
    }
    return sent;
  }

  public static Map<String, Object> go() {
    return Map.of("outcome", "GO", "reason", "Het plan is rond.");
  }

  private void complete(String kind, Map<String, Object> answers) {
    Sheet sheet = Sheet.of(purchaser, id, kind);
    answers.forEach(
        (question, value) -> sheet.put(question, answer(value), "If-Match", "0").expect(200));
    sheet.complete().expect(200);
  }

  public static Map<String, Object> answer(Object value) {
    return Map.of("value", value, "explanation", "Toelichting");
  }

  public TestInstitution institution() {
    return institution;
  }

  public Browser purchaser() {
    return purchaser;
  }

  public String id() {
    return id;
  }

  public String path(String rest) {
    return "/api/procurements/" + id + (rest.isEmpty() ? "" : "/" + rest);
  }

  /** Puts a new vendor on the list; gives the id of its offer. */
  public String offer() {
    return EssayGrader.offer(
        purchaser, id, "Leverancier " + VENDORS.incrementAndGet(), "EssayWijzer");
  }

  public Browser.Reply saveDraft(Map<String, String> optional, Instant deadline) {
    int version = purchaser.get(path("questionnaire")).expect(200).json().path("version").asInt();
    Map<String, Object> draft = new HashMap<>();
    draft.put("optional", optional);
    draft.put("deadline", deadline.toString());
    return purchaser
        .put(path("questionnaire"), draft, "If-Match", Integer.toString(version))
        .expect(200);
  }

  public Browser.Reply issue(int version, String key) {
    return purchaser.post(
        path("questionnaire/issue"),
        Map.of(),
        "If-Match",
        Integer.toString(version),
        "Idempotency-Key",
        key);
  }

  /** A vendor that was put on the list after the questionnaire was sent, and came in. */
  public InvitedVendor vendor() {
    return invited().comeIn();
  }

  /** A vendor that was put on the list after the questionnaire was sent, with its link. */
  public InvitedVendor invited() {
    return invited(offer());
  }

  /** With a new link for this offer. */
  public InvitedVendor invited(String offerId) {
    return invited(offerId, true);
  }

  public InvitedVendor invited(String offerId, boolean signatory) {
    return new InvitedVendor(portal.visitor(), purchaser, id, offerId, invite(offerId, signatory));
  }

  /** The token of a new invitation. */
  public String invite(String offerId) {
    return invite(offerId, true);
  }

  private String invite(String offerId, boolean signatory) {
    String link =
        purchaser
            .post("/api/offers/" + offerId + "/invitation", Map.of("signatory", signatory))
            .expect(200)
            .json()
            .path("link")
            .asText();
    return link.substring(link.indexOf('#') + 1);
  }
}
