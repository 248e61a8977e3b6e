package nl.keur.disclosure;

import static nl.keur.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.val;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.keur.content.text.Language;
import nl.keur.kernel.CanonicalTree;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.notification.Outbox;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Browser;
import nl.keur.testing.Canary;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Sheet;
import nl.keur.testing.SubmittedOffer;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Somebody's copy has every word of that person, and none of anybody else. */
@DatabaseTest
class PersonalCopyTest {
  private static final Canary OWN = new Canary("xqeigen");
  private static final Canary COLLEAGUE = new Canary("xqcollega");
  private static final Canary CHOSEN = new Canary("xqgekozen");
  private static final Canary OTHER = new Canary("xqander");
  private static final Canary FOREIGN = new Canary("xqvreemd");
  private static final Set<Canary> ALL = Set.of(OWN, COLLEAGUE, CHOSEN, OTHER, FOREIGN);
  private static final String PASSWORD_HASH = "xqgeheim";
  private static final String QUESTION = "RQ-04";
  private static final String COPY = "/api/personal-copy";

  @Test
  void everyCopyHasOnesOwnWordsAndNoneOfAnybodyElse() {
    try (RunningPortal portal = RunningPortal.with(Map.of())) {
      portal.typing(OWN);
      Tender tender = Tender.sent(portal);
      Browser purchaser = tender.purchaser();
      InvitedVendor chosen = vendor(portal, tender, CHOSEN);
      InvitedVendor other = vendor(portal, tender, OTHER);
      portal.typing(COLLEAGUE);
      Browser colleague = tender.institution().purchaser();
      review(purchaser, chosen);
      review(colleague, other);
      SubmittedOffer.passDeadline(portal, tender);
      AwardedOffer awarded = AwardedOffer.chosen(tender, chosen);
      awarded.agreePurpose();
      awarded.completePackage();
      awarded.freeze().expect(200);
      portal.typing(FOREIGN);
      Tender foreign = Tender.sent(portal);
      InvitedVendor chosenThere = again(portal, foreign, chosen.email());
      portal.typing(Canary.NONE);
      mail(portal, tender, chosen);
      name(portal, tender, id(purchaser));

      Copy own = Copy.of(purchaser.post(COPY + "?language=en", Map.of()));
      assertSays(own, OWN);
      assertThat(own.kept("account").at("/0/password_set").asText()).isEqualTo("true");
      assertThat(own.kept("reviews").at("/0/reason").asText()).contains(OWN.word());
      assertThat(own.kept("answers")).hasSizeGreaterThan(10);
      assertThat(own.kept("sessions").at("/0/last_seen_at").asText()).isNotEmpty();
      assertThat(own.kept("log").findValuesAsText("action_in_words"))
          .contains("awarded to a vendor", "made a copy of somebody's personal data");
      assertThat(own.page()).contains("<html lang=\"en\">", "Your data in this portal");

      Browser administrator = tender.institution().administrator();
      String path = "/api/people/" + id(colleague) + "/personal-copy";
      Copy theirs = Copy.of(administrator.post(path, Map.of()));
      assertSays(theirs, COLLEAGUE);
      assertThat(theirs.page()).contains("<html lang=\"nl\">", "Uw gegevens in dit portaal");
      assertThat(theirs.kept("reviews")).hasSize(1);

      Copy ofChosen = Copy.of(chosen.browser().post(COPY, Map.of()));
      assertSays(ofChosen, CHOSEN);
      assertThat(ofChosen.kept("mail")).hasSize(1);
      assertThat(ofChosen.kept("invitations").findValuesAsText("offer_id"))
          .containsExactlyInAnyOrder(chosen.offerId(), chosenThere.offerId());
      assertThat(ofChosen.kept("answers").findValuesAsText("sheet_subject_id"))
          .contains(chosen.offerId(), chosenThere.offerId());
      assertThat(ofChosen.kept("sessions")).isNotEmpty();
      assertThat(ofChosen.kept("evidence").at("/0/file_name").asText()).contains(CHOSEN.word());
      assertThat(ofChosen.kept("decisions").findValuesAsText("record"))
          .contains("purpose_agreement");
      assertThat(ofChosen.kept("log").findValuesAsText("action")).contains("AnswersSubmitted");
      assertSays(Copy.of(other.browser().post(COPY, Map.of())), OTHER);

      Browser stranger = foreign.institution().administrator();
      assertThat(stranger.post(path, Map.of()).status()).isEqualTo(404);
      assertThat(colleague.post(path, Map.of()).status()).isEqualTo(403);
      assertThat(administrator.post(COPY + "?language=fr", Map.of()).status()).isEqualTo(400);
    }
  }

  private static void assertSays(Copy copy, Canary word) {
    assertThat(word.isIn(copy.json())).isTrue();
    assertThat(ALL)
        .filteredOn(one -> !one.equals(word))
        .noneMatch(one -> one.isIn(copy.json() + copy.page()));
    assertThat(copy.json()).doesNotContain(PASSWORD_HASH).doesNotContainPattern("[0-9a-f]{64}");
    assertThat(copy.json()).isEqualTo(CanonicalTree.json(copy.tree()));
  }

  /** The institution names its contact by the word of that vendor. */
  private static InvitedVendor vendor(RunningPortal portal, Tender tender, Canary word) {
    portal.typing(word);
    tender.purchaser().typing(word);
    String offer = tender.offer();
    tender.purchaser().typing(OWN);
    InvitedVendor vendor = tender.invited(offer).comeIn();
    vendor.answerMandatory();
    Sheet sheet = vendor.sheet();
    sheet.answer(QUESTION, 4);
    sheet.answer("RQ-06", "provider");
    vendor
        .browser()
        .upload(
            sheet.path()
                + "/answers/"
                + QUESTION
                + "/evidence?kind=classification_memo&fileName=bewijs.txt",
            "application/octet-stream",
            "Hoe wij het systeem indelen".getBytes(StandardCharsets.UTF_8))
        .expect(201);
    vendor.submit(vendor.gaps()).expect(201);
    return vendor;
  }

  /** The same person of the vendor, invited by another institution. */
  private static InvitedVendor again(RunningPortal portal, Tender tender, String email) {
    portal.typing(CHOSEN);
    JsonNode offers =
        tender
            .purchaser()
            .typing(CHOSEN)
            .post(
                tender.path("offers"),
                Map.of(
                    "vendorName",
                    "Letterlicht",
                    "systemName",
                    "EssayWijzer",
                    "contactName",
                    "Noor",
                    "contactEmail",
                    email))
            .expect(201)
            .json()
            .path("offers");
    String offer = offers.get(offers.size() - 1).path("id").asText();
    return tender.invited(offer).comeIn().answerMandatory();
  }

  private static void review(Browser reviewer, InvitedVendor vendor) {
    reviewer
        .put(
            vendor.path("reviews/" + QUESTION),
            Map.of("score", 2, "reason", "Het stuk is oud."),
            "If-Match",
            "0")
        .expect(200);
  }

  private static UUID id(Browser staff) {
    return UUID.fromString(staff.get("/api/session").json().at("/person/id").asText());
  }

  /** One that was asked for while there was a mail server. */
  private static void mail(RunningPortal portal, Tender tender, InvitedVendor vendor) {
    portal
        .bean(Outbox.class)
        .enqueue(
            MailRequested.of(
                    new InstitutionScope(tender.institution().institution().id()),
                    new MailRequested.Recipient("Noor", vendor.email()),
                    Language.NL,
                    "invitation-code",
                    Map.of(
                        "name",
                        "Noor",
                        "institution",
                        "Instelling",
                        "procurement",
                        "Nakijkhulp",
                        "code",
                        "123 456"))
                .about(UUID.fromString(tender.id())));
  }

  /** Everybody of the institution gets a name of their own, and a password. */
  private static void name(RunningPortal portal, Tender tender, UUID own) {
    portal
        .bean(Transactions.class)
        .run(
            () -> {
              DSLContext db = portal.bean(DSLContext.class);
              UUID institution = tender.institution().institution().id();
              db.update(PERSON)
                  .set(PERSON.NAME, concat(val(COLLEAGUE.word() + " "), PERSON.NAME))
                  .set(PERSON.PASSWORD_HASH, PASSWORD_HASH)
                  .where(PERSON.ORGANISATION_ID.eq(institution))
                  .execute();
              db.update(PERSON).set(PERSON.NAME, OWN.word()).where(PERSON.ID.eq(own)).execute();
            });
  }

  /** What came out of the archive. */
  private record Copy(Map<String, String> files) {
    static Copy of(Browser.Reply reply) {
      Map<String, String> files = new TreeMap<>();
      try (var zip = new ZipInputStream(new ByteArrayInputStream(reply.expect(200).bytes()))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      assertThat(files.keySet()).containsExactly("index.html", "person.json");
      return new Copy(files);
    }

    String page() {
      return files.get("index.html");
    }

    String json() {
      return files.get("person.json");
    }

    JsonNode kept(String part) {
      return read(JsonNode.class).at("/kept/" + part);
    }

    Map<?, ?> tree() {
      return read(Map.class);
    }

    private <T> T read(Class<T> type) {
      try {
        return new ObjectMapper().readValue(json(), type);
      } catch (JsonProcessingException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
