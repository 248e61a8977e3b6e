package nl.keur.retention;

import static nl.keur.schema.Tables.OUTBOX_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.notification.Outbox;
import nl.keur.testing.Browser;
import nl.keur.testing.Canary;
import nl.keur.testing.CompleteFile;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.EndedFile;
import nl.keur.testing.OwnPortal;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** What is left of a file when it was erased: nothing that anybody typed into it. */
@DatabaseTest
@OwnPortal
class ErasingAFileTest {
  private static final Canary WORD = new Canary("xqgewist");
  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

  @Test
  void noWordThatSomebodyTypedIsLeftInAnyTableAndTheLogIsWhole() throws Exception {
    try (RunningPortal portal = RunningPortal.with(Map.of())) {
      CompleteFile file = CompleteFile.typed(portal, WORD);
      Tender tender = file.tender();
      mail(portal, tender);
      Browser administrator = tender.institution().administrator();
      Browser purchaser = tender.purchaser().typing(WORD);
      purchaser
          .put(tender.path("retention"), Map.of("months", 12, "reason", "Zo is het afgesproken."))
          .expect(200);
      assertThat(administrator.post(tender.path("erasure"), Map.of()).problem())
          .isEqualTo("retention/system-in-use");
      file.awarded()
          .manager()
          .typing(WORD)
          .post(
              "/api/systems/" + file.systemId() + "/end",
              Map.of("on", TODAY, "reason", "Het contract is afgelopen."))
          .expect(200);
      assertThat(administrator.post(tender.path("erasure"), Map.of()).problem())
          .isEqualTo("retention/too-early");
      EndedFile.kept(portal, tender.id(), Period.ofMonths(13));
      assertThat(heard(portal)).hasSizeGreaterThan(25);

      JsonNode certificate =
          administrator.post(tender.path("erasure"), Map.of()).expect(201).json();

      assertThat(heard(portal)).isEmpty();
      assertThat(administrator.get("/api/log/check").expect(200).json().path("wrong").isNull())
          .isTrue();
      assertThat(administrator.get(tender.path("")).status()).isEqualTo(404);
      assertThat(administrator.get("/api/log?procurementId=" + tender.id()).expect(200).text())
          .doesNotContain(WORD.word());
      assertCertificate(certificate, administrator);
    }
  }

  @Test
  void everyMailAboutAProcurementSaysOfWhichItIs() {
    try (RunningPortal portal =
        RunningPortal.with(
            Map.of(
                "keur.mail.host", "localhost",
                "keur.mail.port", 1,
                "keur.mail.tls", "NONE",
                "keur.mail.from", "portaal@keur.example",
                "keur.mail.poll", "1h"))) {
      Tender tender = Tender.sent(portal);
      tender
          .purchaser()
          .post("/api/offers/" + tender.offer() + "/invitation", Map.of("signatory", true))
          .expect(200);

      assertThat(
              portal
                  .bean(Transactions.class)
                  .read(
                      () ->
                          portal
                              .bean(DSLContext.class)
                              .select(OUTBOX_MAIL.PROCUREMENT_ID)
                              .from(OUTBOX_MAIL)
                              .fetch(OUTBOX_MAIL.PROCUREMENT_ID)))
          .hasSize(2)
          .containsOnly(UUID.fromString(tender.id()));
    }
  }

  /** One that was asked for while there was a mail server. */
  private static void mail(RunningPortal portal, Tender tender) {
    var scope = new InstitutionScope(tender.institution().institution().id());
    portal
        .bean(Outbox.class)
        .enqueue(
            MailRequested.of(
                    scope,
                    new MailRequested.Recipient(WORD.word(), WORD.word() + "@leverancier.example"),
                    Language.NL,
                    "invitation-code",
                    Map.of(
                        "name",
                        WORD.word(),
                        "institution",
                        "Instelling",
                        "procurement",
                        WORD.word(),
                        "code",
                        "123 456"))
                .about(UUID.fromString(tender.id())));
  }

  private static void assertCertificate(JsonNode certificate, Browser administrator)
      throws Exception {
    String document = certificate.path("document").asText();
    JsonNode content = new ObjectMapper().readTree(document);
    assertThat(Sha256.of(document)).isEqualTo(certificate.path("sha256").asText());
    assertThat(content.at("/rows/procurement").asText()).isEqualTo("1");
    assertThat(content.at("/rows/submission").asText()).isEqualTo("2");
    assertThat(content.at("/rule/months").asText()).isEqualTo("12");
    assertThat(content.at("/sha256/frozen_package")).hasSize(1);
    assertThat(administrator.get("/api/retention").expect(200).json().at("/certificates/0"))
        .isEqualTo(certificate);
  }

  /** Every table in which the word stands, whatever the type of its column. */
  private static Set<String> heard(RunningPortal portal) {
    return portal
        .bean(Transactions.class)
        .read(
            () -> {
              Set<String> heard = new TreeSet<>();
              DSLContext db = portal.bean(DSLContext.class);
              for (Table<?> table :
                  db.meta()
                      .filterSchemas(one -> one.getName().equalsIgnoreCase("public"))
                      .getTables()) {
                if (db.selectFrom(table).fetch().stream().anyMatch(ErasingAFileTest::says)) {
                  heard.add(table.getName());
                }
              }
              return heard;
            });
  }

  private static boolean says(Record row) {
    return Arrays.stream(row.intoArray())
        .map(
            value ->
                value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : String.valueOf(value))
        .anyMatch(WORD::isIn);
  }
}
