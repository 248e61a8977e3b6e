package nl.keur.audit.offline;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AUDIT_HEAD;

import java.util.List;
import java.util.UUID;
import nl.keur.audit.AuditRow;
import nl.keur.audit.ChainHead;
import nl.keur.schema.tables.records.AuditEventRecord;
import nl.keur.schema.tables.records.AuditHeadRecord;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The log of a database in other hands: whoever holds the database can write what it likes. */
final class KeptLog {
  private final DSLContext jooq;
  private final UUID organisation;

  KeptLog(DSLContext jooq, UUID organisation) {
    this.jooq = jooq;
    this.organisation = organisation;
  }

  /** A copy of the whole log, as a backup holds it. */
  record Backup(List<AuditEventRecord> rows, List<AuditHeadRecord> heads) {}

  static Backup backup(DSLContext jooq) {
    return new Backup(
        jooq.selectFrom(AUDIT_EVENT).fetch().stream().toList(),
        jooq.selectFrom(AUDIT_HEAD).fetch().stream().toList());
  }

  static void restore(DSLContext jooq, Backup backup) {
    jooq.deleteFrom(AUDIT_EVENT).execute();
    jooq.deleteFrom(AUDIT_HEAD).execute();
    backup.rows().forEach(row -> row.touched(true));
    backup.heads().forEach(head -> head.touched(true));
    jooq.insertInto(AUDIT_EVENT).set(backup.rows()).execute();
    jooq.insertInto(AUDIT_HEAD).set(backup.heads()).execute();
  }

  void putBack(Backup backup) {
    restore(jooq, backup);
  }

  List<AuditEventRecord> rows() {
    return jooq
        .selectFrom(AUDIT_EVENT)
        .where(AUDIT_EVENT.ORGANISATION_ID.eq(organisation))
        .orderBy(AUDIT_EVENT.SEQUENCE)
        .fetch()
        .stream()
        .toList();
  }

  <T> void set(long place, Field<T> field, T value) {
    jooq.update(AUDIT_EVENT)
        .set(field, value)
        .where(AUDIT_EVENT.ORGANISATION_ID.eq(organisation))
        .and(AUDIT_EVENT.SEQUENCE.eq(place))
        .execute();
  }

  void delete(long from, long to) {
    jooq.deleteFrom(AUDIT_EVENT)
        .where(AUDIT_EVENT.ORGANISATION_ID.eq(organisation))
        .and(AUDIT_EVENT.SEQUENCE.between(from, to))
        .execute();
  }

  void swap(long one, long other) {
    set(one, AUDIT_EVENT.SEQUENCE, -1L);
    set(other, AUDIT_EVENT.SEQUENCE, one);
    set(-1, AUDIT_EVENT.SEQUENCE, other);
  }

  /** A row that never was, at a place that is free. */
  void insert(long place, String previous) {
    AuditEventRecord like = rows().getFirst();
    like.touched(true);
    like.setId(UUID.randomUUID());
    like.setSequence(place);
    like.setAction("NeverHappened");
    like.setPreviousSha256(previous);
    like.setSha256(AuditRows.of(like).sha256());
    jooq.insertInto(AUDIT_EVENT).set(like).execute();
  }

  /** Gives every row from here on the place behind the one it has. */
  void makeRoom(long from) {
    rows().reversed().stream()
        .filter(row -> row.getSequence() >= from)
        .forEach(row -> set(row.getSequence(), AUDIT_EVENT.SEQUENCE, row.getSequence() + 1));
  }

  void rehash(long place) {
    AuditEventRecord row =
        rows().stream().filter(one -> one.getSequence() == place).findFirst().orElseThrow();
    set(place, AUDIT_EVENT.SHA256, AuditRows.of(row).sha256());
  }

  /** Numbers and hashes all rows that are left anew, and the head with them: a chain that fits. */
  void recompute() {
    ChainHead head = ChainHead.start(organisation);
    for (AuditEventRecord row : rows()) {
      AuditRow fitting = AuditRows.of(row).at(head.sequence() + 1, head.sha256());
      jooq.update(AUDIT_EVENT)
          .set(AuditRows.record(fitting))
          .where(AUDIT_EVENT.ID.eq(row.getId()))
          .execute();
      head = ChainHead.of(fitting);
    }
    setHead(head.sequence(), head.sha256());
  }

  void headAtLastRow() {
    AuditEventRecord last = rows().getLast();
    setHead(last.getSequence(), last.getSha256());
  }

  void setHead(long sequence, String sha256) {
    jooq.update(AUDIT_HEAD)
        .set(AUDIT_HEAD.SEQUENCE, sequence)
        .set(AUDIT_HEAD.SHA256, sha256)
        .where(AUDIT_HEAD.ORGANISATION_ID.eq(organisation))
        .execute();
  }

  void dropHead() {
    jooq.deleteFrom(AUDIT_HEAD).where(AUDIT_HEAD.ORGANISATION_ID.eq(organisation)).execute();
  }
}
