package nl.keur.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A body sets itself up, in Dutch, lets an institution in and lets it take part in a procurement;
 * the institution reads along, in English, and changes nothing.
 */
class BuyingTogetherIT {
  private static final String PASSWORD = "een lang wachtwoord voor de reis";

  @Test
  void anInstitutionTakesPartInWhatABodyBuys() {
    try (PortalProcess portal = PortalProcess.start();
        Chrome chrome = Chrome.start();
        Visitor body = new Visitor(chrome.browser(), portal.url(), "nl");
        Visitor institution = new Visitor(chrome.browser(), portal.url(), "en")) {
      setUp(body, "/setup#" + portal.setupToken(), "JOINT_BODY", "Samen Inkopen", "iris");
      String link = letIn(body);
      setUp(institution, link, "INSTITUTION", "Hogeschool Westerhaven", "joost");
      String procurement = open(body);
      letTakePart(body, procurement, joinCode(institution));
      readAlong(institution, procurement);
      giveRoles(body, procurement);
      assertThat(body.usable().problems()).isEmpty();
      assertThat(institution.usable().problems()).isEmpty();
    }
  }

  private static void setUp(
      Visitor visitor, String link, String kind, String organisation, String name) {
    visitor.open(link).choose("kind", kind);
    visitor.page().locator("label[for='secondStep']").click();
    visitor
        .type("institution", organisation)
        .type("name", name)
        .type("email", name + "@organisatie.example")
        .type("password", PASSWORD)
        .look()
        .send("/api/setup");
  }

  private static String letIn(Visitor body) {
    body.open("/administration").look();
    body.open("/administration/organisation").look();
    body.press(body.page().locator("section[aria-labelledby='others'] button").last());
    return body.look().at("organisation-link").inputValue();
  }

  private static String joinCode(Visitor institution) {
    institution.open("/administration/organisation");
    assertThat(institution.page().locator("#others").count()).isZero();
    institution.press(institution.page().locator("section[aria-labelledby='join'] button").last());
    return institution.look().at("join-code").inputValue();
  }

  private static String open(Visitor body) {
    body.open("/procurements/new")
        .type("title", "Nakijkhulp voor essays")
        .type("need", "Studenten wachten twintig werkdagen op feedback.")
        .choose("language", "nl")
        .send("/api/procurements");
    return body.path();
  }

  private static void letTakePart(Visitor body, String procurement, String code) {
    body.look().open(procurement + "/participants").look();
    body.press(body.page().locator("main button.button-primary"));
    assertThat(body.summary().count()).isEqualTo(1);
    body.look().type("joinCode", code.toLowerCase()).send("/participants");
    assertThat(body.look().page().locator("main tbody tr").count()).isEqualTo(1);
  }

  private static void readAlong(Visitor institution, String procurement) {
    institution.open("/procurements").look();
    assertThat(institution.page().locator("main").innerText()).contains("Samen Inkopen");
    institution.open(procurement).look();
    assertThat(institution.page().locator("main").innerText()).contains("Samen Inkopen");
    assertThat(institution.page().locator("a[href$='/edit']").count()).isZero();
    institution.open(procurement + "/participants").look();
    assertThat(institution.at("joinCode").count()).isZero();
    institution.open(institution.sheet(procurement, "INTAKE")).look();
  }

  private static void giveRoles(Visitor body, String procurement) {
    body.open(procurement + "/team").look();
    body.page().locator("section[aria-labelledby='limited-roles'] summary").first().click();
    body.look();
    String form = "section[aria-labelledby='limited-roles'] details[open] ";
    body.tick(body.page().locator(form + "input[value='REVIEWER']"));
    body.press(body.page().locator(form + "button").last());
    body.open("/administration");
    body.press(body.page().locator("main tbody a").first()).look();
  }
}
