package nl.keur.audit.offline;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.SUBMISSION;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.keur.kernel.Sha256;
import org.jooq.DSLContext;

/** What a vendor submitted, as it downloaded it with its receipt. */
final class VerifyReceipt {
  private static final String SUBMITTED = "AnswersSubmitted";

  private final byte[] file;
  private final String sha256;
  private final PrintStream out;

  VerifyReceipt(byte[] file, PrintStream out) {
    this.file = file.clone();
    this.sha256 = Sha256.of(file);
    this.out = out;
  }

  /**
   * @param receipt the hash that the receipt shows; spaces and capitals are no matter
   */
  boolean against(String receipt) {
    boolean right = receipt.replaceAll("\\s", "").toLowerCase(Locale.ROOT).equals(sha256);
    out.println(
        right
            ? "OK this is what was submitted: " + sha256
            : "WRONG the file has another hash than the receipt: " + sha256);
    return right;
  }

  /** Against what the database keeps under the receipt's number, and what the log says of it. */
  boolean againstDatabase(DSLContext jooq) {
    String number = number();
    var kept =
        jooq.selectFrom(SUBMISSION).where(SUBMISSION.RECEIPT_NUMBER.eq(number)).fetchOptional();
    if (kept.isEmpty()) {
      out.println("WRONG the database knows no receipt with number " + number);
      return false;
    }
    boolean same = kept.get().getSha256().equals(sha256);
    boolean whole = Sha256.of(kept.get().getContent()).equals(kept.get().getSha256());
    boolean logged =
        jooq.fetchExists(
            AUDIT_EVENT,
            AUDIT_EVENT
                .SUBJECT_ID
                .eq(kept.get().getOfferId())
                .and(AUDIT_EVENT.ACTION.eq(SUBMITTED))
                .and(AUDIT_EVENT.AFTER_SHA256.eq(sha256)));
    out.println(
        same && whole && logged
            ? "OK receipt " + number + ": " + sha256
            : "WRONG receipt "
                + number
                + ": "
                + (same ? whole ? "the log" : "the kept text" : "the kept receipt")
                + " has another hash than the file: "
                + sha256);
    return same && whole && logged;
  }

  private String number() {
    try {
      return Members.of(new String(file, StandardCharsets.UTF_8))
          .values()
          .getOrDefault("receiptNumber", "");
    } catch (IOException unreadable) {
      return "";
    }
  }
}
