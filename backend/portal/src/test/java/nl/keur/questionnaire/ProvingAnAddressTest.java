package nl.keur.questionnaire;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.INVITATION_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.kernel.Transactions;
import nl.keur.testing.Browser;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Threats 3, 4, 26 and 27 of RELIABILITY §2: what it takes beside the link to come in. */
@DatabaseTest
class ProvingAnAddressTest {
  private static final String UNKNOWN_LINK = "inv_" + "A".repeat(43);
  private static final String ELSEWHERE = "iemand@elders.example";

  private final RunningPortal portal;
  private final Tender tender;

  ProvingAnAddressTest(RunningPortal portal) {
    this.portal = portal;
    this.tender = Tender.shared(portal);
  }

  @Test
  void theAnswerIsTheSameWhateverIsTrueOfTheLinkAndTheAddress() {
    var invited = tender.invited();
    String email = invited.email();

    List<Reply> replies =
        List.of(
            ask(invited.token(), email),
            ask(invited.token(), ELSEWHERE),
            ask(UNKNOWN_LINK, email),
            ask("'; drop table invitation; --", email));

    assertThat(replies)
        .allSatisfy(
            reply -> {
              assertThat(reply.status()).isEqualTo(204);
              assertThat(reply.bytes()).isEmpty();
              assertThat(shape(reply)).isEqualTo(shape(replies.getFirst()));
            });
    assertThat(invited.codes()).hasSize(1);
  }

  @Test
  void whoGuessesMeetsTheSameAnswersWithAWrongAddressAsWithTheRightOne() {
    var right = tender.invited();
    right.askCode(right.email()).expect(204);
    String wrong = otherThan(right.code());
    var elsewhere = tender.invited();
    elsewhere.askCode(ELSEWHERE).expect(204);

    List<String> met = guesses(right, right.email(), wrong);

    assertThat(met.getFirst()).contains("code-wrong").contains("\"triesLeft\":4");
    assertThat(met.get(3)).contains("code-wrong").contains("nog één keer");
    assertThat(met.get(4)).contains("code-spent");
    assertThat(met.get(5)).contains("code-spent");
    assertThat(guesses(elsewhere, ELSEWHERE, "000000")).isEqualTo(met);
  }

  @Test
  void fiveWrongTriesEndACodeAndANewOneHelps() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String code = invited.code();
    guesses(invited, invited.email(), otherThan(code));

    assertThat(invited.open(invited.email(), code).problem()).isEqualTo("identity/code-spent");
    assertThat(invited.codes()).isEmpty();
    invited.comeIn();
  }

  @Test
  void aCodeWorksOnce() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String code = invited.code();

    invited.open(invited.email(), code).expect(204);

    assertThat(invited.open(invited.email(), code).problem()).isEqualTo("identity/code-expired");
    assertThat(invited.codes()).isEmpty();
  }

  @Test
  void aCodeWorksOnlyInTheBrowserThatAskedForIt() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String code = invited.code();
    var thief = another(invited);

    assertThat(thief.open(invited.email(), code).problem()).isEqualTo("identity/code-expired");
    thief.askCode(ELSEWHERE).expect(204);
    assertThat(thief.open(invited.email(), code).problem()).isEqualTo("identity/code-wrong");
    invited.open(invited.email(), code).expect(204);
  }

  @Test
  void aCodeWorksForTheLinkAndTheAddressThatItWasAskedWith() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String code = invited.code();

    assertThat(invited.open(ELSEWHERE, code).problem()).isEqualTo("identity/code-wrong");
    assertThat(
            invited
                .browser()
                .post(
                    "/api/invitations/open",
                    Map.of("token", UNKNOWN_LINK, "email", invited.email(), "code", code))
                .problem())
        .isEqualTo("identity/code-wrong");
    invited.open("  " + invited.email().toUpperCase() + " ", code).expect(204);
  }

  @Test
  void aCodeWorksForTenMinutes() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String code = invited.code();
    assertThat(validity()).allMatch(Duration.ofMinutes(10)::equals);

    pastTenMinutes(invited);

    assertThat(invited.open(invited.email(), code).problem()).isEqualTo("identity/code-expired");
    assertThat(invited.codes()).isEmpty();
  }

  @Test
  void aNewCodeEndsTheOneBefore() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String first = invited.code();
    invited.askCode(invited.email()).expect(204);
    String second = invited.code();

    assertThat(invited.codes()).containsExactly(second);
    if (!first.equals(second)) {
      assertThat(invited.open(invited.email(), first).problem()).isEqualTo("identity/code-wrong");
    }
    invited.open(invited.email(), second).expect(204);
  }

  @Test
  void comingInGivesASessionWithANewIdAndEndsTheOneBefore() {
    var invited = tender.invited();
    Browser staff = tender.institution().reviewer();
    String before = staff.session();
    var sameBrowser =
        new InvitedVendor(
            staff, tender.purchaser(), tender.id(), invited.offerId(), invited.token());

    sameBrowser.comeIn();

    assertThat(staff.session()).isNotEqualTo(before);
    assertThat(staff.get("/api/session").json().at("/vendor/offerId").asText())
        .isEqualTo(invited.offerId());
    assertThat(portal.visitor().withSession(before).get(tender.path("")).status()).isEqualTo(401);
  }

  @Test
  void codesAreAskedForSeldomWhateverIsTrue() {
    var invited = tender.invited();

    assertThat(untilRefused(invited.token(), invited.email())).isEqualTo(6);
    assertThat(untilRefused("inv_" + "B".repeat(43), ELSEWHERE)).isEqualTo(6);
  }

  @Test
  void onlyPurchasersOfTheInstitutionSeeCodes() {
    var invited = tender.invited();
    invited.askCode(invited.email()).expect(204);
    String path = tender.path("invitation-codes");

    assertThat(invited.codes()).hasSize(1);
    assertThat(tender.institution().reviewer().get(path).status()).isEqualTo(403);
    assertThat(tender.institution().contractManager().get(path).status()).isEqualTo(403);
    assertThat(tender.vendor().browser().get(path).status()).isEqualTo(403);
    assertThat(portal.newInstitution().purchaser().get(path).json()).isEmpty();
  }

  @Test
  void anotherAddressStandsInTheDossierAndGetsNothing() throws Exception {
    var invited = tender.invited();
    invited.askCode(ELSEWHERE).expect(204);
    invited.askCode(invited.email()).expect(204);

    assertThat(eventsOf(invited, 2)).containsExactlyInAnyOrder("OtherAddressGiven", "CodeAsked");
    assertThat(invited.codes()).hasSize(1);
  }

  @Test
  void aWrongFormIsRefusedBeforeAnythingIsCounted() {
    var invited = tender.invited();
    assertThat(ask(invited.token(), "geen adres").pointers()).containsExactly("/email");
    assertThat(ask("", invited.email()).pointers()).containsExactly("/token");
    assertThat(invited.open(invited.email(), "12345").pointers()).containsExactly("/code");
  }

  private Reply ask(String token, String email) {
    return portal.visitor().post("/api/invitations/code", Map.of("token", token, "email", email));
  }

  /** Headers without what is random in them. */
  private static Map<String, List<String>> shape(Reply reply) {
    Map<String, List<String>> headers = new java.util.TreeMap<>(reply.response().headers().map());
    headers.remove("date");
    headers.computeIfPresent(
        "set-cookie",
        (name, values) ->
            values.stream()
                .map(value -> value.replaceAll("ask_[A-Za-z0-9_-]{43}", "…"))
                .map(value -> value.replaceAll("Expires=[^;]*", "…"))
                .toList());
    return headers;
  }

  private static List<String> guesses(InvitedVendor vendor, String email, String code) {
    List<String> met = new ArrayList<>();
    for (int time = 0; time < 6; time++) {
      met.add(vendor.open(email, code).text());
    }
    return met;
  }

  private static String otherThan(String code) {
    return code.equals("123456") ? "654321" : "123456";
  }

  private InvitedVendor another(InvitedVendor invited) {
    return new InvitedVendor(
        portal.visitor(), tender.purchaser(), tender.id(), invited.offerId(), invited.token());
  }

  private int untilRefused(String token, String email) {
    for (int time = 0; time < 20; time++) {
      Reply reply = ask(token, email);
      if (reply.status() == 429) {
        return time;
      }
    }
    throw new AssertionError("Never refused");
  }

  private List<Duration> validity() {
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                portal
                    .bean(DSLContext.class)
                    .selectFrom(INVITATION_CODE)
                    .fetch(row -> Duration.between(row.getAskedAt(), row.getExpiresAt())));
  }

  private void pastTenMinutes(InvitedVendor invited) {
    portal
        .bean(Transactions.class)
        .run(
            () ->
                portal
                    .bean(DSLContext.class)
                    .update(INVITATION_CODE)
                    .set(INVITATION_CODE.EXPIRES_AT, OffsetDateTime.now().minusSeconds(1))
                    .where(INVITATION_CODE.INVITATION_ID.eq(invitationId(invited)))
                    .execute());
  }

  private UUID invitationId(InvitedVendor invited) {
    return portal
        .bean(Invitations.class)
        .findByToken(nl.keur.kernel.Sha256.of(invited.token()))
        .orElseThrow()
        .invitationId();
  }

  /** They are written after the answer. */
  private List<String> eventsOf(InvitedVendor invited, int atLeast) throws Exception {
    UUID id = portal.bean(Transactions.class).read(() -> invitationId(invited));
    List<String> found = List.of();
    for (int wait = 0; wait < 100 && found.size() < atLeast; wait++) {
      Thread.sleep(50);
      found =
          portal
              .bean(Transactions.class)
              .read(
                  () ->
                      portal
                          .bean(DSLContext.class)
                          .select(AUDIT_EVENT.ACTION)
                          .from(AUDIT_EVENT)
                          .where(AUDIT_EVENT.SUBJECT_ID.eq(id))
                          .and(AUDIT_EVENT.ACTION.ne("VendorInvited"))
                          .fetch(AUDIT_EVENT.ACTION));
    }
    return found;
  }
}
