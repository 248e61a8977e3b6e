package nl.keur.audit.offline;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AUDIT_HEAD;
import static nl.keur.schema.Tables.ORGANISATION;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.keur.audit.ChainCheck;
import nl.keur.audit.ChainHead;
import nl.keur.audit.Flaw;
import org.jooq.DSLContext;

/** Every chain of the log, one after the other. */
final class VerifyAudit {
  private static final int AT_ONCE = 1_000;

  private final DSLContext jooq;
  private final PrintStream out;

  VerifyAudit(DSLContext jooq, PrintStream out) {
    this.jooq = jooq;
    this.out = out;
  }

  /** True when every chain is whole. An organisation that was noted is to have its chain. */
  boolean against(List<ChainHead> noted) {
    Map<UUID, String> names =
        jooq.select(ORGANISATION.ID, ORGANISATION.NAME)
            .from(ORGANISATION)
            .fetchMap(ORGANISATION.ID, ORGANISATION.NAME);
    SortedSet<UUID> organisations = new TreeSet<>(names.keySet());
    organisations.addAll(
        jooq.selectDistinct(AUDIT_EVENT.ORGANISATION_ID)
            .from(AUDIT_EVENT)
            .fetchSet(AUDIT_EVENT.ORGANISATION_ID));
    noted.forEach(head -> organisations.add(head.organisationId()));
    boolean right = true;
    for (UUID organisation : organisations) {
      String name = names.getOrDefault(organisation, "an organisation that is gone");
      right &= chain(organisation, name, noted);
    }
    return right;
  }

  private boolean chain(UUID organisation, String name, List<ChainHead> noted) {
    var check = new ChainCheck(organisation, head(organisation), noted);
    try (var rows =
        jooq.selectFrom(AUDIT_EVENT)
            .where(AUDIT_EVENT.ORGANISATION_ID.eq(organisation))
            .orderBy(AUDIT_EVENT.SEQUENCE, AUDIT_EVENT.ID)
            .fetchSize(AT_ONCE)
            .fetchLazy()) {
      rows.forEach(row -> check.next(AuditRows.of(row), row.getSha256()));
    }
    Optional<Flaw> flaw = check.end();
    ChainHead last = check.last();
    out.println(
        flaw.map(
                wrong ->
                    "WRONG "
                        + wrong.kind()
                        + " at row "
                        + wrong.sequence()
                        + ": "
                        + wrong.says()
                        + ". "
                        + place(organisation, name))
            .orElseGet(
                () ->
                    "OK "
                        + last.sequence()
                        + " rows, "
                        + last.sha256()
                        + ". "
                        + place(organisation, name)));
    return flaw.isEmpty();
  }

  private static String place(UUID organisation, String name) {
    return name + " (" + organisation + ")";
  }

  private Optional<ChainHead> head(UUID organisation) {
    return jooq.selectFrom(AUDIT_HEAD)
        .where(AUDIT_HEAD.ORGANISATION_ID.eq(organisation))
        .fetchOptional(row -> new ChainHead(organisation, row.getSequence(), row.getSha256()));
  }
}
