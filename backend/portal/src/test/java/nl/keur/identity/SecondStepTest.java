package nl.keur.identity;

import static nl.keur.schema.Tables.RECOVERY_CODE;
import static nl.keur.schema.Tables.SECOND_STEP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.keur.kernel.Transactions;
import nl.keur.testing.AtOnce;
import nl.keur.testing.Browser;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.MovableClock;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SecondStepTest {
  private static RunningPortal portal;
  private Browser administrator;

  @BeforeAll
  static void start() {
    portal = RunningPortal.with(Map.of("test.clock", "movable"));
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @BeforeEach
  void anInstitutionThatRequiresIt() {
    administrator = portal.newInstitution().administrator();
    require(true);
  }

  @Test
  void whoHasNoneSetsItUpAfterThePasswordAndMayDoNothingElse() {
    Colleague colleague = colleague();

    assertThat(
            colleague.browser().get("/api/session").json().at("/secondStep/enrolment").asBoolean())
        .isTrue();
    assertThat(colleague.browser().get("/api/session").json().path("person").isNull()).isTrue();
    assertThat(colleague.browser().get("/api/people").problem()).isEqualTo("identity/not-allowed");
    assertThat(colleague.browser().get("/api/account").problem()).isEqualTo("identity/not-allowed");
    assertThat(Colleague.give(colleague.browser(), "000000").problem())
        .isEqualTo("identity/not-allowed");
  }

  @Test
  void theAppGetsASecretAndItsFirstCodeOpensANewSession() {
    Colleague colleague = colleague();
    Reply enrolment = colleague.start(Map.of());
    assertThat(enrolment.json().path("secret").asText()).matches("[A-Z2-7]{32}");
    assertThat(enrolment.json().path("uri").asText())
        .startsWith("otpauth://totp/Keur:")
        .contains("secret=" + enrolment.json().path("secret").asText());
    assertThat(enrolment.json().at("/qr/path").asText()).startsWith("M4 4h7v1h-7z");
    Browser before = colleague.browser().copy();

    colleague.enrolled();

    assertThat(colleague.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
    assertThat(colleague.browser().get("/api/session").json().at("/person/email").asText())
        .isEqualTo(colleague.email());
    assertThat(colleague.browser().cookie()).isNotEqualTo(before.cookie());
    assertThat(before.get("/api/session").json().path("csrfToken").asText()).isEmpty();
    assertThat(colleague.actions()).contains("SecondStepSetUp", "RecoveryCodesMade");
  }

  @Test
  void aWrongFirstCodeIsSaidAtItsField() {
    Colleague colleague = colleague();
    colleague.start(Map.of());

    Reply reply = colleague.confirm("000000");

    assertThat(reply.problem()).isEqualTo("identity/code-refused");
    assertThat(reply.pointers()).containsExactly("/code");
  }

  @Test
  void afterThePasswordACodeIsAskedThatWorksOnce() {
    Colleague colleague = colleague().enrolled();
    Browser browser = colleague.withPassword();
    assertThat(browser.get("/api/session").json().at("/secondStep/enrolment").asBoolean())
        .isFalse();
    assertThat(browser.get("/api/people").problem()).isEqualTo("identity/not-allowed");

    // The code that confirmed the app was used.
    assertThat(Colleague.give(browser, colleague.code()).problem())
        .isEqualTo("identity/code-refused");
    advance(30);
    Colleague.give(browser, colleague.code()).expect(204);
    browser.get("/api/people").expect(200);

    assertThat(Colleague.give(colleague.withPassword(), colleague.code()).status()).isEqualTo(422);
    assertThat(colleague.actions()).contains("SignedIn");
  }

  @Test
  void oneCodeInTwoBrowsersAtOnceOpensOne() throws Exception {
    Colleague colleague = colleague().enrolled();
    advance(30);
    List<Browser> browsers = List.of(colleague.withPassword(), colleague.withPassword());
    String code = colleague.code();

    List<Reply> replies = AtOnce.send(2, person -> Colleague.give(browsers.get(person), code));

    assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 422);
  }

  @Test
  void aClockThatIsHalfAMinuteOffIsAcceptedAndOneThatIsMoreOffIsNot() {
    Colleague colleague = colleague().enrolled();
    advance(300);

    Browser late = colleague.withPassword();
    assertThat(Colleague.give(late, colleague.codeOf(60)).status()).isEqualTo(422);
    Colleague.give(late, colleague.codeOf(30)).expect(204);

    Browser early = colleague.withPassword();
    assertThat(Colleague.give(early, colleague.codeOf(-60)).status()).isEqualTo(422);
    Colleague.give(early, colleague.codeOf(-30)).expect(204);
  }

  @Test
  void aRecoveryCodeWorksOnceHoweverItIsTyped() {
    Colleague colleague = colleague().enrolled();
    String code = colleague.recoveryCodes().get(3);

    Colleague.give(colleague.withPassword(), " " + code.toLowerCase().replace("-", " "))
        .expect(204);

    assertThat(Colleague.give(colleague.withPassword(), code).status()).isEqualTo(422);
    assertThat(colleague.actions()).contains("RecoveryCodeUsed");
  }

  @Test
  void codesAreTriedSeldom() {
    Colleague colleague = colleague().enrolled();
    Browser browser = colleague.withPassword();
    for (int time = 0; time < 5; time++) {
      assertThat(Colleague.give(browser, "00000" + time).status()).isEqualTo(422);
    }
    assertThat(Colleague.give(browser, "000009").problem()).isEqualTo("kernel/too-many-tries");
  }

  @Test
  void whoKnowsThePasswordAloneCantSetUpAnotherApp() {
    Browser browser = colleague().enrolled().withPassword();

    assertThat(browser.post("/api/second-step/enrolment", Map.of()).problem())
        .isEqualTo("identity/not-allowed");
    assertThat(browser.post("/api/second-step/confirmation", Map.of("code", "1")).problem())
        .isEqualTo("identity/not-allowed");
  }

  @Test
  void aSessionThatWasToSetItUpCantDoSoAfterAnotherDid() {
    Colleague colleague = colleague();
    Browser second = colleague.withPassword();
    String firstApp = colleague.start(Map.of()).json().path("secret").asText();
    assertThat(firstApp).isNotEmpty();
    colleague.enrolled();

    assertThat(second.post("/api/second-step/enrolment", Map.of()).status()).isIn(401, 409);
  }

  @Test
  void aPasswordLinkDoesNotGetAroundTheSecondStep() {
    Colleague colleague = colleague().enrolled();
    String link =
        administrator
            .post("/api/people/" + colleague.id() + "/password-link", Map.of())
            .json()
            .path("link")
            .asText();
    Browser finder = portal.visitor();

    Colleague.choosePassword(finder, link);

    assertThat(finder.get("/api/session").json().at("/secondStep/enrolment").asBoolean()).isFalse();
    assertThat(finder.get("/api/account").problem()).isEqualTo("identity/not-allowed");
  }

  @Test
  void theAdministratorResetsTheSecondStepOfAColleagueWhoIsThenSignedOut() {
    Colleague colleague = colleague().enrolled();

    administrator.delete("/api/sign-in-rules/second-steps/" + colleague.id()).expect(204);

    assertThat(colleague.browser().get("/api/account").status()).isEqualTo(401);
    assertThat(
            colleague
                .withPassword()
                .get("/api/session")
                .json()
                .at("/secondStep/enrolment")
                .asBoolean())
        .isTrue();
    assertThat(colleague.actions()).contains("SecondStepReset");
  }

  @Test
  void anotherInstitutionsAdministratorCantResetIt() {
    Colleague colleague = colleague().enrolled();
    Browser stranger = portal.newInstitution().administrator();

    assertThat(stranger.delete("/api/sign-in-rules/second-steps/" + colleague.id()).problem())
        .isEqualTo("identity/person-unknown");
    colleague.browser().get("/api/account").expect(200);
  }

  @Test
  void whereItIsNotRequiredThePasswordIsEnoughAndWhoWantsItGivesThePasswordOnceMore() {
    require(false);
    Colleague colleague = colleague();
    colleague.browser().get("/api/account").expect(200);

    Reply without = colleague.browser().post("/api/second-step/enrolment", Map.of());
    assertThat(without.problem()).isEqualTo("identity/password-refused");
    assertThat(without.pointers()).containsExactly("/password");
    String secret =
        colleague.start(Map.of("password", Colleague.PASSWORD)).json().path("secret").asText();
    assertThat(secret).hasSize(32);
  }

  @Test
  void newRecoveryCodesEndTheEarlierOnes() {
    Colleague colleague = colleague().enrolled();
    String old = colleague.recoveryCodes().getFirst();

    var renewed =
        colleague
            .browser()
            .post("/api/second-step/recovery-codes", Map.of("password", Colleague.PASSWORD))
            .expect(201)
            .json()
            .path("recoveryCodes");

    assertThat(renewed).hasSize(10);
    assertThat(Colleague.give(colleague.withPassword(), old).status()).isEqualTo(422);
    Colleague.give(colleague.withPassword(), renewed.get(0).asText()).expect(204);
    assertThat(colleague.browser().get("/api/account").json().path("recoveryCodes").asInt())
        .isEqualTo(9);
  }

  @Test
  void aCopyOfTheDatabaseTellsNeitherTheSecretNorTheRecoveryCodes() {
    Colleague colleague = colleague();
    String secret = colleague.start(Map.of()).json().path("secret").asText();
    colleague.enrolled();

    String rows =
        portal
            .bean(Transactions.class)
            .read(
                () -> {
                  DSLContext jooq = portal.bean(DSLContext.class);
                  StringBuilder all = new StringBuilder();
                  jooq.selectFrom(SECOND_STEP)
                      .forEach(
                          row ->
                              all.append(
                                  new String(
                                      row.getEncryptedSecret() == null
                                          ? new byte[0]
                                          : row.getEncryptedSecret(),
                                      StandardCharsets.ISO_8859_1)));
                  jooq.selectFrom(RECOVERY_CODE).forEach(row -> all.append(row));
                  return all.toString();
                });

    assertThat(rows).isNotEmpty().doesNotContain(secret);
    colleague
        .recoveryCodes()
        .forEach(
            code -> assertThat(rows).doesNotContain(code).doesNotContain(code.replace("-", "")));
  }

  @Test
  void aQuarterOfAnHourAfterThePasswordItIsAskedAnew() {
    Browser waiting = colleague().enrolled().withPassword();
    advance(15 * 60);
    assertThat(Colleague.give(waiting, "123456").status()).isEqualTo(401);
  }

  @Test
  void onlyAnAdministratorDecidesWhetherItIsRequired() {
    Colleague colleague = colleague().enrolled();
    assertThat(
            colleague
                .browser()
                .put("/api/sign-in-rules", Map.of("secondStepRequired", false))
                .problem())
        .isEqualTo("identity/not-allowed");
    assertThat(
            administrator.get("/api/sign-in-rules").json().path("secondStepRequired").asBoolean())
        .isTrue();
  }

  private Colleague colleague() {
    return new Colleague(portal, administrator, Role.REVIEWER);
  }

  private void require(boolean required) {
    administrator.put("/api/sign-in-rules", Map.of("secondStepRequired", required)).expect(204);
  }

  private static void advance(int seconds) {
    portal.bean(MovableClock.class).advance(Duration.ofSeconds(seconds));
  }
}
