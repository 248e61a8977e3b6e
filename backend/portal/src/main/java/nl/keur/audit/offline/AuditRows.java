package nl.keur.audit.offline;

import static nl.keur.schema.Tables.AUDIT_EVENT;

import java.time.ZoneOffset;
import java.util.Optional;
import nl.keur.audit.AuditRow;
import nl.keur.schema.tables.records.AuditEventRecord;
import org.jooq.Record;

/** Audit rows to and from their table. */
public final class AuditRows {
  private AuditRows() {}

  public static AuditRow of(Record row) {
    return new AuditRow(
        row.get(AUDIT_EVENT.ORGANISATION_ID),
        row.get(AUDIT_EVENT.SEQUENCE),
        row.get(AUDIT_EVENT.PREVIOUS_SHA256),
        row.get(AUDIT_EVENT.ID),
        row.get(AUDIT_EVENT.AT).toInstant(),
        what(row));
  }

  public static AuditRow.What what(Record row) {
    return new AuditRow.What(
        row.get(AUDIT_EVENT.ACTOR_KIND),
        Optional.ofNullable(row.get(AUDIT_EVENT.ACTOR_ID)),
        row.get(AUDIT_EVENT.ACTION),
        new AuditRow.Subject(
            row.get(AUDIT_EVENT.SUBJECT_KIND),
            row.get(AUDIT_EVENT.SUBJECT_ID),
            Optional.ofNullable(row.get(AUDIT_EVENT.DOSSIER_ID)),
            Optional.ofNullable(row.get(AUDIT_EVENT.VENDOR_ID))),
        Optional.ofNullable(row.get(AUDIT_EVENT.BEFORE_SHA256)),
        Optional.ofNullable(row.get(AUDIT_EVENT.AFTER_SHA256)));
  }

  public static AuditEventRecord record(AuditRow row) {
    var record = new AuditEventRecord();
    record.setId(row.id());
    record.setOrganisationId(row.organisationId());
    record.setSequence(row.sequence());
    record.setPreviousSha256(row.previousSha256());
    record.setSha256(row.sha256());
    record.setAt(row.at().atOffset(ZoneOffset.UTC));
    record.setActorKind(row.what().actorKind());
    record.setActorId(row.what().actorId().orElse(null));
    record.setAction(row.what().action());
    record.setSubjectKind(row.what().subject().kind());
    record.setSubjectId(row.what().subject().id());
    record.setDossierId(row.what().subject().dossierId().orElse(null));
    record.setVendorId(row.what().subject().vendorId().orElse(null));
    record.setBeforeSha256(row.what().beforeSha256().orElse(null));
    record.setAfterSha256(row.what().afterSha256().orElse(null));
    return record;
  }
}
