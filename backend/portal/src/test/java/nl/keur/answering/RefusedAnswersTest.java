package nl.keur.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.keur.testing.Browser.Reply;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.Tender;
import org.junit.jupiter.api.Test;

/** What is refused of answers and evidence, with a pointer and a sentence; what stood stays. */
@DatabaseTest
class RefusedAnswersTest {
  private static final String QUESTION = "VP-03";
  private static final int LARGEST = 25_000_000;

  private final InvitedVendor vendor;

  RefusedAnswersTest(RunningPortal portal) {
    this.vendor = Tender.shared(portal).vendor();
  }

  @Test
  void anUnknownFieldIsRefusedByNameAndTheAnswerStays() {
    vendor.sheet().put("VP-01", Tender.answer("yes"), "If-Match", "0").expect(200);

    Reply reply =
        vendor
            .sheet()
            .put("VP-01", Map.of("value", "no", "points", 4), "If-Match", "1")
            .expect(400);

    assertThat(reply.pointers()).containsExactly("/points");
    assertThat(vendor.sheet().question("VP-01").at("/answer/value").asText()).isEqualTo("yes");
  }

  @Test
  void anAnswerWithoutTheVersionThatWasReadIsRefused() {
    Reply reply = vendor.sheet().put("VP-01", Tender.answer("yes")).expect(428);

    assertThat(reply.problem()).isEqualTo("kernel/version-missing");
  }

  @Test
  void whatIsNoJsonIsRefusedWithASentence() {
    Reply reply = vendor.sheet().put("VP-01", "{\"value\":", "If-Match", "0").expect(400);

    assertThat(reply.problem()).isEqualTo("kernel/unreadable-request");
    assertThat(reply.json().at("/detail/nl").asText()).isNotBlank();
  }

  @Test
  void aFileOfAWrongKindIsRefusedWhateverItsNameSays() {
    assertRefused(
        attach("plan.pdf", "MZ\u0000\u0001 a program".getBytes(), "&kind=instructions_for_use"),
        "type");
    assertRefused(
        attach(
            "page.txt",
            "<html><script>alert(1)</script></html>".getBytes(),
            "&kind=instructions_for_use"),
        "type");
  }

  @Test
  void anEmptyFileAndOneAboveTheLimitAreRefused() {
    assertRefused(attach("leeg.txt", new byte[0], "&kind=instructions_for_use"), "empty");
    assertRefused(
        attach("groot.txt", text(LARGEST + 1), "&kind=instructions_for_use"), "too-large");
  }

  @Test
  void evidenceOfAnUnknownKindIsRefused() {
    assertRefused(attach("bewijs.txt", text(100), "&kind=hearsay"), "kind");
  }

  @Test
  void evidenceWithAnUnknownQuestionOrDateIsRefused() {
    assertThat(attachTo("VP-99", "bewijs.txt", text(10), "&kind=instructions_for_use").problem())
        .isEqualTo("answering/question-unknown");
    assertThat(
            attach("bewijs.txt", text(10), "&kind=instructions_for_use&validUntil=morgen")
                .pointers())
        .containsExactly("/validUntil");
  }

  @Test
  void theNameOfAFileIsOnlyAName() {
    Reply reply =
        attach("../../etc/\u202Egnp.exe\u0007.txt", text(10), "&kind=instructions_for_use")
            .expect(201);

    assertThat(reply.json().path("fileName").asText()).isEqualTo("gnp.exe.txt");
  }

  private void assertRefused(Reply reply, String code) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo("answering/file-refused");
    assertThat(reply.pointers()).containsExactly("/file");
    assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo(code);
    assertThat(reply.json().at("/detail/nl").asText()).isNotBlank();
    assertThat(reply.json().at("/detail/en").asText()).isNotBlank();
    assertThat(vendor.sheet().question(QUESTION).at("/answer/evidence")).isEmpty();
  }

  private Reply attach(String fileName, byte[] bytes, String query) {
    return attachTo(QUESTION, fileName, bytes, query);
  }

  private Reply attachTo(String question, String fileName, byte[] bytes, String query) {
    return vendor
        .browser()
        .upload(
            vendor.sheet().path()
                + "/answers/"
                + question
                + "/evidence?fileName="
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                + query,
            "application/octet-stream",
            bytes);
  }

  private static byte[] text(int length) {
    return "a".repeat(length).getBytes(StandardCharsets.UTF_8);
  }
}
