package nl.keur.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.kernel.Transactions;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.Tender;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An invited vendor with nothing but its mail: threats 1 to 4 of RELIABILITY §2. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComingInByMailTest {
  private static final Pattern TOKEN = Pattern.compile("/i#(inv_[A-Za-z0-9_-]{43})");
  private static final Pattern CODE = Pattern.compile("\\b(\\d{3}) (\\d{3})\\b");

  private final APortalWithMail mail = new APortalWithMail();
  private final Tender tender = Tender.sent(mail.portal());

  @AfterAll
  void stop() {
    mail.close();
  }

  @Test
  void theLinkAndThenTheCodeComeByMailAndNeitherStandsInTheDatabase() throws Exception {
    var vendor = invited();
    assertNowhere(vendor.token());

    vendor.askCode(vendor.email()).expect(204);
    MimeMessage sent = mailTo(vendor.email(), 2);
    assertThat(sent.getSubject()).startsWith("Uw code");
    String code = found(CODE, sent).replace(" ", "");
    assertThat(sent.getAllRecipients()).hasSize(1);
    assertThat(sent.getSubject()).doesNotContain(code).doesNotContain(code.substring(0, 3));
    assertThat(vendor.codes()).as("shown to the purchaser").isEmpty();
    assertNowhere(code);
    vendor.open(vendor.email(), code).expect(204);
    assertThat(vendor.request().path("offerId").asText()).isEqualTo(vendor.offerId());
    assertNowhere(vendor.token());
  }

  @Test
  void aWrongAddressAnUnknownLinkAndAnEndedOneGetNoMail() throws Exception {
    var vendor = invited();
    var ended = invited();
    tender.purchaser().delete("/api/offers/" + ended.offerId() + "/invitation").expect(204);

    vendor.askCode("iemand@elders.example").expect(204);
    ended.askCode(ended.email()).expect(204);
    visitor()
        .post(
            "/api/invitations/code",
            Map.of("token", "inv_" + "C".repeat(43), "email", vendor.email()))
        .expect(204);
    vendor.askCode(vendor.email()).expect(204);

    mailTo(vendor.email(), 2);
    mail.sendDue();
    assertThat(receivedBy(vendor.email())).hasSize(2);
    assertThat(receivedBy(ended.email())).hasSize(1);
    assertThat(receivedBy("iemand@elders.example")).isEmpty();
  }

  private InvitedVendor invited() throws Exception {
    mail.advance(Duration.ofSeconds(1));
    String offerId = tender.offer();
    tender.purchaser().post("/api/offers/" + offerId + "/invitation", Map.of()).expect(200);
    var vendor = new InvitedVendor(visitor(), tender.purchaser(), tender.id(), offerId, "");
    String token = found(TOKEN, mailTo(vendor.email(), 1));
    return new InvitedVendor(visitor(), tender.purchaser(), tender.id(), offerId, token);
  }

  private Browser visitor() {
    return mail.portal().visitor();
  }

  /** The first, second … mail to this address; a code is mailed after the answer. */
  private MimeMessage mailTo(String email, int number) throws Exception {
    for (int wait = 0; wait < 200; wait++) {
      mail.sendDue();
      List<MimeMessage> received = receivedBy(email);
      if (received.size() >= number) {
        return received.get(number - 1);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("No mail came");
  }

  private List<MimeMessage> receivedBy(String email) throws Exception {
    List<MimeMessage> theirs = new ArrayList<>();
    for (MimeMessage message : mail.received()) {
      if (message.getAllRecipients()[0].toString().contains(email)) {
        theirs.add(message);
      }
    }
    return theirs;
  }

  private static String found(Pattern pattern, MimeMessage message) throws Exception {
    Matcher matcher = pattern.matcher(message.getContent().toString());
    assertThat(matcher.find()).as("what is sought in the mail").isTrue();
    return matcher.groupCount() == 1 ? matcher.group(1) : matcher.group();
  }

  /** In no column of no row, in clear or in the usual disguises. */
  private void assertNowhere(String secret) {
    String encoded = Base64.getEncoder().encodeToString(secret.getBytes());
    List<String> places = new ArrayList<>();
    mail.bean(Transactions.class)
        .run(
            () -> {
              DSLContext jooq = mail.bean(DSLContext.class);
              for (Table<?> table :
                  jooq.meta()
                      .filterSchemas(schema -> schema.getName().equalsIgnoreCase("public"))
                      .getTables()) {
                jooq.selectFrom(table)
                    .forEach(
                        row -> {
                          for (Object value : row.intoArray()) {
                            String text = text(value);
                            if (text.contains(secret) || text.contains(encoded)) {
                              places.add(table.getName());
                            }
                          }
                        });
              }
            });
    assertThat(places).isEmpty();
  }

  private static String text(Object value) {
    return switch (value) {
      case null -> "";
      case byte[] bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      case UUID id -> "";
      case java.time.temporal.TemporalAccessor time -> "";
      default -> value.toString();
    };
  }
}
