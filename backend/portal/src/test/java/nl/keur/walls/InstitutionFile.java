package nl.keur.walls;

import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PERSON;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.val;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.kernel.Transactions;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.Canary;
import nl.keur.testing.EssayGrader;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.ReportedChange;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;

/**
 * One institution's file with everything in it: two vendors who submitted, one chosen and under
 * contract, a change judged. Everybody typed an own word into every free text.
 */
final class InstitutionFile {
  private static final String EVIDENCE_QUESTION = "RQ-04";
  private static final Set<String> FOR_THE_PURPOSE = Set.of("PF-01", "PF-02", "PF-19");

  private final RunningPortal portal;
  private final String name;

  /** What the institution tells vendors. */
  final Canary told;

  /** What it tells no vendor. */
  final Canary inside;

  final Canary chosenWord;
  final Canary otherWord;
  private Tender tender;
  private InvitedVendor chosen;
  private InvitedVendor other;
  private Browser contact;
  private AwardedOffer awarded;
  private Map<String, String> inUse = Map.of();
  private final List<TakingPart> participants = new ArrayList<>();

  /**
   * @param inUse whether a contract was frozen and a change of use was judged, which takes long
   */
  InstitutionFile(RunningPortal portal, String name, boolean inUse) {
    this.portal = portal;
    this.name = name;
    this.told = new Canary("xqverteld" + name);
    this.inside = new Canary("xqbinnen" + name);
    this.chosenWord = new Canary("xqgekozen" + name);
    this.otherWord = new Canary("xqander" + name);
    build(inUse);
  }

  private void build(boolean contract) {
    prepare();
    chosen = vendor(chosenWord);
    other = vendor(otherWord);
    portal.typing(told);
    contact = colleague(chosen);
    submit(other);
    submit(chosen);
    review(other);
    review(chosen);
    tender.purchaser().typing(told);
    awarded = AwardedOffer.chosen(tender, chosen);
    awarded.agreePurpose();
    awarded.manager().typing(inside);
    awarded.describe().expect(200);
    if (contract) {
      awarded.completePackage();
      awarded.freeze().expect(200);
      inUse = inUse();
    }
    namePeople();
    portal.typing(Canary.NONE);
  }

  private void prepare() {
    portal.typing(told);
    tender = Tender.opened(portal);
    tender.purchaser().typing(inside);
    EssayGrader.fillIn(Sheet.of(purchaser(), tender.id(), "INTAKE"), EssayGrader.INTAKE)
        .complete()
        .expect(200);
    preFlight();
    purchaser().post(tender.path("decisions"), Tender.go()).expect(201);
    purchaser().typing(told);
    EssayGrader.recordPurpose(purchaser(), tender.id());
  }

  /** What it answers on the purpose stands in the purpose that vendors get. */
  private void preFlight() {
    Sheet sheet = Sheet.of(purchaser(), tender.id(), "PRE_FLIGHT");
    EssayGrader.PRE_FLIGHT.forEach(
        (question, value) -> {
          purchaser().typing(FOR_THE_PURPOSE.contains(question) ? told : inside);
          sheet.answer(question, value);
        });
    sheet.complete().expect(200);
  }

  private InvitedVendor vendor(Canary word) {
    portal.typing(word);
    purchaser().typing(word);
    String offerId = tender.offer();
    purchaser().typing(told);
    if (chosen == null) {
      tender.saveDraft(Map.of(), Instant.now().plus(7, ChronoUnit.DAYS));
      tender.issue(1, UUID.randomUUID().toString()).expect(200);
    }
    return tender.invited(offerId).comeIn();
  }

  /** Somebody who may answer, but not submit. */
  private Browser colleague(InvitedVendor vendor) {
    portal.typing(chosenWord);
    String email = "collega." + UUID.randomUUID() + "@leverancier.example";
    String link =
        vendor
            .browser()
            .post(
                vendor.path("colleagues"),
                Map.of("name", "Lotte Vos", "email", email, "signatory", false))
            .expect(201)
            .json()
            .path("link")
            .asText();
    Browser browser = portal.visitor();
    InvitedVendor invited =
        new InvitedVendor(
            browser,
            purchaser(),
            tender.id(),
            vendor.offerId(),
            link.substring(link.indexOf('#') + 1));
    invited.askCode(email).expect(204);
    invited.open(email, invited.code()).expect(204);
    portal.typing(told);
    return browser;
  }

  private static void submit(InvitedVendor vendor) {
    vendor.answerMandatory();
    Sheet sheet = vendor.sheet();
    sheet.answer(EVIDENCE_QUESTION, 4);
    sheet.answer("RQ-06", "provider");
    vendor
        .browser()
        .upload(
            sheet.path()
                + "/answers/"
                + EVIDENCE_QUESTION
                + "/evidence?kind=classification_memo&fileName=bewijs.txt",
            "application/octet-stream",
            "Hoe wij het systeem indelen".getBytes(StandardCharsets.UTF_8))
        .expect(201);
    vendor
        .browser()
        .put(vendor.path("contested-facts/profiling"), Map.of("reason", "Dat doet het niet."));
    vendor.submit(vendor.gaps()).expect(201);
  }

  private void review(InvitedVendor vendor) {
    purchaser().typing(inside);
    purchaser()
        .put(
            vendor.path("reviews/" + EVIDENCE_QUESTION),
            Map.of("score", 2, "reason", "Het stuk is oud."),
            "If-Match",
            "0")
        .expect(200);
  }

  private Map<String, String> inUse() {
    Browser manager = awarded.manager();
    String system = manager.get("/api/systems").expect(200).json().at("/systems/0/id").asText();
    JsonNode report =
        manager.post("/api/systems/" + system + "/change-reports", Map.of()).expect(201).json();
    Sheet sheet = Sheet.withId(manager, report.at("/report/sheetId").asText());
    ReportedChange.answer(sheet, ReportedChange.newPurpose());
    String reportId = report.at("/report/id").asText();
    String finding =
        manager
            .post("/api/change-reports/" + reportId + "/assessment", Map.of())
            .expect(200)
            .json()
            .at("/findings/0/id")
            .asText();
    manager
        .post(
            "/api/findings/" + finding + "/conclusion",
            Map.of("conclusion", "SHIFT", "measure", "REVERT", "reason", "Wij draaien het terug."))
        .expect(201);
    return Map.of("system", system, "change-report", reportId, "finding", finding);
  }

  private void namePeople() {
    UUID organisation = organisationId();
    portal
        .bean(Transactions.class)
        .run(
            () -> {
              DSLContext db = portal.bean(DSLContext.class);
              db.update(ORGANISATION)
                  .set(ORGANISATION.NAME, concat(val(told.word() + " "), ORGANISATION.NAME))
                  .where(ORGANISATION.ID.eq(organisation))
                  .execute();
              db.update(PERSON)
                  .set(PERSON.NAME, concat(val(told.word() + " "), PERSON.NAME))
                  .set(PERSON.EMAIL, concat(val(inside.word() + "."), PERSON.EMAIL))
                  .where(PERSON.ORGANISATION_ID.eq(organisation))
                  .execute();
            });
  }

  UUID organisationId() {
    return tender.institution().institution().id();
  }

  String name() {
    return name;
  }

  Tender tender() {
    return tender;
  }

  Browser purchaser() {
    return tender.purchaser();
  }

  InvitedVendor chosen() {
    return chosen;
  }

  /** A colleague of the chosen vendor who is no signatory. */
  Browser contact() {
    return contact;
  }

  InvitedVendor other() {
    return other;
  }

  AwardedOffer awarded() {
    return awarded;
  }

  /** From now on an institution buys along with this one. */
  void sharedWith(TakingPart participant) {
    participants.add(participant);
  }

  /** Of the chosen vendor's answers, and everything that came of them. */
  Holding ofChosen() {
    return of("the chosen vendor of " + name, "chosen" + name, chosen);
  }

  Holding ofOther() {
    return of("the other vendor of " + name, "other" + name, other);
  }

  /** What no vendor sees. */
  Holding ofInstitution() {
    Map<String, String> ids = new HashMap<>(ofChosen().ids());
    Sheet preFlight = Sheet.of(purchaser(), tender.id(), "PRE_FLIGHT");
    ids.put("sheet", preFlight.path().substring(preFlight.path().lastIndexOf('/') + 1));
    ids.put("section", preFlight.check().at("/sections/0/id").asText());
    participants.stream().findFirst().ifPresent(one -> ids.put("participant", one.id().toString()));
    return new Holding(name + " itself", readers(), ids);
  }

  private Holding of(String title, String party, InvitedVendor vendor) {
    Map<String, String> ids = new HashMap<>(inUse);
    ids.put("procurement", tender.id());
    ids.put("offer", vendor.offerId());
    ids.put("sheet", vendor.request().path("sheetId").asText());
    ids.put(
        "evidence",
        vendor.sheet().question(EVIDENCE_QUESTION).at("/answer/evidence/0/id").asText());
    ids.put("section", vendor.sheet().check().at("/sections/0/id").asText());
    ids.put(
        "invitation",
        vendor.browser().get(vendor.path("colleagues")).json().at("/0/invitationId").asText());
    ids.put("person", purchaser().get("/api/session").json().at("/person/id").asText());
    Set<String> readers = readers();
    readers.add(party);
    return new Holding(title, readers, ids);
  }

  private Set<String> readers() {
    Set<String> readers = new HashSet<>(Set.of(name));
    participants.forEach(one -> readers.add(one.name()));
    return readers;
  }

  /** What everybody of the institution may read. */
  Set<Canary> words() {
    Set<Canary> words = new HashSet<>(Set.of(told, inside, chosenWord, otherWord));
    participants.forEach(one -> words.add(one.called));
    return words;
  }
}
