package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.keur.testing.WorkedCase;
import nl.keur.testing.WorkedCase.Given;

/** One walk along the thread; each step is done by who has to do it. */
final class Journey {
  private static final String EMAIL = "daan@letterlicht.example";

  private final Browser browser;
  private final PortalProcess portal;
  private final String language;
  private final WorkedCase worked;
  private final Around around;

  /** What is done with each visitor before the walk, and once it is over. */
  record Around(Consumer<Visitor> before, Consumer<Visitor> after) {
    /** Every page that was looked at was usable by everybody. */
    static final Around USABLE =
        new Around(visitor -> {}, visitor -> assertThat(visitor.usable().problems()).isEmpty());
  }

  Journey(
      Browser browser, PortalProcess portal, String language, WorkedCase worked, Around around) {
    this.around = around;
    this.browser = browser;
    this.portal = portal;
    this.language = language;
    this.worked = worked;
  }

  void walk() {
    try (Visitor administrator = visitor();
        Visitor purchaser = visitor();
        Visitor manager = visitor();
        Visitor vendor = visitor()) {
      // One language walks with a second step, the other without.
      boolean secondStep = language.equals("nl");
      Staff.setUp(administrator, portal, secondStep);
      Staff.join(administrator, purchaser, secondStep, "Anouk Visser", "PURCHASER", "REVIEWER");
      Staff.join(administrator, manager, secondStep, "Karim Haddad", "CONTRACT_MANAGER");
      String procurement = openProcurement(purchaser, language);
      answer(purchaser, procurement, "INTAKE", "intake");
      answer(purchaser, procurement, "BUSINESS_CASE", "business-case");
      answer(purchaser, procurement, "PRE_FLIGHT", "pre-flight");
      decide(purchaser, procurement);
      recordPurpose(purchaser, procurement);
      addVendor(purchaser, procurement);
      String link = send(purchaser, procurement);
      vendor.comeIn(
          new PortalProcess.Invitation(EMAIL, link, portal.url() + procurement + "/questionnaire"),
          purchaser);
      answerAsVendor(vendor);
      String offer = offer(purchaser, procurement);
      score(purchaser, offer);
      award(purchaser, procurement, offer);
      agree(manager, vendor, offer);
      freeze(manager, offer);
      report(manager);
      List.of(administrator, purchaser, manager, vendor).forEach(around.after());
    }
  }

  private Visitor visitor() {
    Visitor visitor = new Visitor(browser, portal.url(), language);
    around.before().accept(visitor);
    return visitor;
  }

  /** The path of the dossier. */
  static String openProcurement(Visitor purchaser, String language) {
    purchaser
        .open("/procurements/new")
        .type("title", "Nakijkhulp voor essays")
        .type("need", "Studenten wachten twintig werkdagen op feedback.")
        .choose("language", language)
        .send("/api/procurements");
    assertThat(purchaser.path()).matches("/procurements/[0-9a-f-]{36}");
    return purchaser.path();
  }

  private void answer(Visitor purchaser, String procurement, String kind, String part) {
    String sheet = purchaser.sheet(procurement, kind);
    new SheetForm(purchaser, worked.answers(part)).fill(sheet);
    purchaser.send("/completion");
  }

  private static void decide(Visitor purchaser, String procurement) {
    purchaser
        .open(procurement + "/decision")
        .choose("outcome", "GO")
        .type("reason", "Het plan is rond en de medezeggenschap is gehoord.")
        .type("dissent", "De studentenraad wil eerst de meting per groep zien.")
        .send("/decisions");
  }

  private void recordPurpose(Visitor purchaser, String procurement) {
    purchaser.open(procurement + "/classification").picture("classification");
    // With profiling no exemption of article 6(3) can be called on.
    purchaser.open(procurement + "/purpose").choose("classification-exemption", "none");
    new Blanks(purchaser, words()).fill();
    purchaser.send("/record");
  }

  private static void addVendor(Visitor purchaser, String procurement) {
    purchaser
        .open(procurement + "/vendors")
        .type("vendorName", "Letterlicht B.V.")
        .type("systemName", "EssayWijzer")
        .type("contactName", "Daan Kuipers")
        .type("contactEmail", EMAIL)
        .send("/offers");
  }

  /** The link of the invitation. */
  private String send(Visitor purchaser, String procurement) {
    purchaser.open(procurement + "/questionnaire");
    for (String mode : List.of("scored", "informative")) {
      worked
          .optional(mode)
          .forEach(question -> purchaser.chooseOptional(question, mode.toUpperCase()));
    }
    purchaser.date("deadline", LocalDate.now().plusDays(21)).send("/questionnaire");
    purchaser.send("/issue");
    return purchaser.page().locator("input[id^='link-']").inputValue();
  }

  private void answerAsVendor(Visitor vendor) {
    vendor.open("/outcome").open("/").picture("vendor-home");
    String sheet =
        vendor.page().locator("a[href$='/check']").getAttribute("href").replace("/check", "");
    new SheetForm(vendor, worked.answers("vendor")).fill(sheet);
    vendor.open(sheet + "/submit");
    vendor.tickIfShown("gaps");
    vendor.type("name", "Daan Kuipers").type("function", "Directeur");
    vendor.tick(vendor.at("agreed")).look().send("/submission");
    assertThat(vendor.path()).isEqualTo("/receipt");
  }

  private static String offer(Visitor purchaser, String procurement) {
    return purchaser
        .open(procurement + "/comparison")
        .page()
        .locator("main a[href$='/scorecard']")
        .first()
        .getAttribute("href")
        .replace("/scorecard", "");
  }

  /** Accepts the evidence and judges what no option scores. */
  private void score(Visitor reviewer, String offer) {
    reviewer.open(offer + "/scorecard");
    worked.answers("vendor").forEach((question, given) -> accept(reviewer, question, given));
    worked.reviews().forEach((question, review) -> judge(reviewer, question, review));
  }

  private static void accept(Visitor reviewer, String question, Given given) {
    var judge =
        reviewer
            .unfold("line-" + question)
            .at("line-" + question)
            .locator(".evidence-file button")
            .first();
    if (given.evidence().filter("valid"::equals).isPresent() && judge.count() > 0) {
      reviewer.press(judge);
    }
  }

  private static void judge(Visitor reviewer, String question, Map<String, Object> review) {
    reviewer
        .unfold("review-" + question)
        .press(reviewer.at("review-" + question))
        .choose("score", review.get("points").toString())
        .type("reason", review.get("reason").toString())
        .look()
        .send("/reviews/" + question);
  }

  private void award(Visitor purchaser, String procurement, String offer) {
    purchaser.open(procurement + "/comparison").picture("comparison");
    purchaser
        .open(procurement + "/award")
        .choose("offerId", offer.replace("/offers/", ""))
        .type("reason", "De hoogste kwaliteit en het beste bewijs.")
        .send("/award");
  }

  private void agree(Visitor manager, Visitor vendor, String offer) {
    manager.open(offer + "/purpose/text");
    new Blanks(manager, words()).fill();
    manager.send();
    for (Visitor side : List.of(manager.open(offer + "/purpose"), vendor.open("/purpose"))) {
      side.send().look().send("/purpose/agreement");
    }
    vendor.picture("agreed-purpose");
  }

  private void freeze(Visitor manager, String offer) {
    String clauses = offer + "/package";
    manager
        .open(clauses)
        .type("agreementReference", "HW-2027-014")
        .type("institutionPrivacyContact", "fg@westerhaven.example")
        .type("vendorPrivacyContact", "privacy@letterlicht.example")
        .press(manager.page().locator("form button[type=submit]").first());
    for (String open = obstacle(manager, clauses); !open.isEmpty(); ) {
      settle(manager, open);
      String next = obstacle(manager, clauses);
      assertThat(next).as("an obstacle that was dealt with").isNotEqualTo(open);
      open = next;
    }
    manager.picture("clause-package").send().firstOf("ownerId").look();
    manager.send("/freezing");
    manager.open(offer + "/package/text").picture("contract-text");
  }

  /** Where the first thing that refuses freezing is mended; blank when nothing refuses it. */
  private static String obstacle(Visitor manager, String clauses) {
    var links = manager.open(clauses).page().locator("#obstacles a").all();
    return links.isEmpty() ? "" : links.getFirst().getAttribute("href");
  }

  private void settle(Visitor manager, String place) {
    manager.open(place.startsWith("#") ? manager.path() + place : place);
    String subject = place.replaceFirst(".*(/clauses/|#set-)", "").replaceFirst("#.*", "");
    if (place.contains("#value-")) {
      new Blanks(manager, words()).fill();
    } else {
      manager
          .press(manager.at("decide-" + subject))
          .choose("outcome", "INCLUDE")
          .type("reason", "De leverancier moet dit nog aantonen.")
          .look()
          .send();
    }
  }

  private void report(Visitor manager) {
    manager.open("/systems").press(manager.page().locator("main a[href^='/systems/']").first());
    manager.picture("system-in-use").send("/change-reports");
    new SheetForm(manager, otherUse()).fill(manager.path());
    manager.press(manager.page().locator("main a.button-primary").last());
    manager.send("/assessment");
    manager.press(manager.page().locator("main a[href^='/findings/']").first());
    assertThat(manager.answerOf(manager.path(), "answer => answer.content.possibleRoleShift"))
        .as("the first finding is a possible role shift")
        .isEqualTo(true);
    manager
        .picture("finding")
        .choose("conclusion", "SHIFT")
        .choose("measure", "STOP")
        .type("reason", "Toelaten was uitgesloten; de commissie kiest zonder het systeem.")
        .send("/conclusion");
  }

  /** The change of the worked case, with another use instead of another name. */
  private Map<String, Given> otherUse() {
    Map<String, Given> change = new HashMap<>(worked.change());
    change.remove("CR-06");
    change.put(
        "CR-01",
        said(
            "De opleiding wil met het systeem ook kiezen wie tot het honoursprogramma wordt toegelaten."));
    change.put("CR-05", said("unchanged"));
    change.put("CR-10", said("new_purpose"));
    change.put(
        "CR-11",
        said(
            List.of(
                Map.of(
                    "who", "Opleidingscommissie",
                    "what", "laat kandidaten ordenen naar hun essays",
                    "data", "essays van het eerste jaar",
                    "when", "elk voorjaar",
                    "result", "een lijst om uit te kiezen"))));
    change.put("CR-12", said(List.of("3a", "3b")));
    return change;
  }

  private static Given said(Object value) {
    return new Given(value, "", Optional.empty(), Map.of(), Optional.empty());
  }

  private String words() {
    return language.equals("nl") ? "zoals in de offerte staat" : "as the offer says";
  }
}
