package nl.keur.audit.offline;

import static nl.keur.schema.Tables.PURPOSE_VERSION;
import static nl.keur.schema.Tables.SUBMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offline checks as commands, on what a portal left behind. */
@DatabaseTest
class VerifyCommandsTest {
  @TempDir Path folder;

  private final Map<String, Object> database = TestDatabase.properties();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void aSealedPurposeAndAReceiptAreHeldAgainstTheirHashesAndTheLog() throws Exception {
    Path receipt = folder.resolve("receipt.json");
    String sha256 = leaveBehind(receipt);

    assertThat(verify("audit")).as(said()).isEqualTo(Verify.RIGHT);
    assertThat(verify("purpose")).as(said()).isEqualTo(Verify.RIGHT);
    assertThat(said()).contains("RECORDED", "PROPOSED", "AGREED");
    assertThat(verify("receipt", receipt.toString())).as(said()).isEqualTo(Verify.RIGHT);
    assertThat(verify("receipt", receipt.toString(), sha256)).isEqualTo(Verify.RIGHT);

    Path other = folder.resolve("other.json");
    Files.writeString(other, Files.readString(receipt).replace("Directeur", "Directrice"));
    assertThat(verify("receipt", other.toString())).isEqualTo(Verify.WRONG);
    assertThat(verify("receipt", other.toString(), sha256)).isEqualTo(Verify.WRONG);

    tampered(jooq -> jooq.update(SUBMISSION).set(SUBMISSION.CONTENT, "{}").execute());
    assertThat(verify("receipt", receipt.toString())).isEqualTo(Verify.WRONG);
    assertThat(said()).contains("the kept text");

    tampered(
        jooq ->
            jooq.update(PURPOSE_VERSION)
                .set(PURPOSE_VERSION.DOCUMENT, "{\"number\":1}")
                .where(PURPOSE_VERSION.KIND.eq("RECORDED"))
                .execute());
    assertThat(verify("purpose")).isEqualTo(Verify.WRONG);
    assertThat(said()).contains("RECORDED of procurement", "not the one that was sealed");

    tampered(
        jooq ->
            jooq.deleteFrom(PURPOSE_VERSION).where(PURPOSE_VERSION.KIND.eq("AGREED")).execute());
    assertThat(verify("purpose")).isEqualTo(Verify.WRONG);
    assertThat(said()).contains("the log says it was sealed, and it is gone");
  }

  @Test
  void whatCannotBeCheckedSaysWhy() {
    assertThat(verify()).isEqualTo(Verify.NOT_CHECKED);
    assertThat(said()).contains("verify audit [--against FILE]");
    assertThat(verify("everything")).isEqualTo(Verify.NOT_CHECKED);
    assertThat(verify("audit", "--against")).isEqualTo(Verify.NOT_CHECKED);
    assertThat(verify("receipt", folder.resolve("none.json").toString()))
        .isEqualTo(Verify.NOT_CHECKED);
    assertThat(said()).contains("There is no file");
    assertThat(verify("purpose")).isEqualTo(Verify.NOT_CHECKED);
    assertThat(said()).contains("The database can't be read");
  }

  @Test
  void aFileThatSaysNoHeadIsNamedWithItsLine() throws IOException {
    Path noted = folder.resolve("noted.jsonl");
    Files.writeString(noted, "\nno head\n");

    assertThat(verify("audit", "--against", noted.toString())).isEqualTo(Verify.NOT_CHECKED);
    assertThat(said()).contains("noted.jsonl, line 2 says no head");
  }

  /** Gives the hash on the receipt. */
  private String leaveBehind(Path receipt) throws IOException {
    Map<String, Object> settings = new HashMap<>(database);
    settings.put("keur.audit.anchor", folder.resolve("anchor.jsonl").toString());
    try (RunningPortal portal = RunningPortal.with(settings)) {
      AwardedOffer offer = AwardedOffer.withPurpose(portal);
      var vendor = offer.vendor();
      Files.write(
          receipt, vendor.browser().get(vendor.path("receipt/content")).expect(200).bytes());
      return vendor
          .browser()
          .get(vendor.path("receipt"))
          .expect(200)
          .json()
          .path("sha256")
          .asText();
    }
  }

  private int verify(String... command) {
    said.reset();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Verify(
            new StoredDatabase(property("url"), property("username"), property("password")),
            folder.resolve("anchor.jsonl"),
            out)
        .run(List.of(command));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private void tampered(Consumer<DSLContext> work) throws SQLException {
    try (Connection connection = TestDatabase.owner(database)) {
      work.accept(DSL.using(connection, JDBCUtils.dialect(connection)));
    }
  }

  private String property(String name) {
    return (String) database.get("datasources.default." + name);
  }
}
