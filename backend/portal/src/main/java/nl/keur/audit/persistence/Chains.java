package nl.keur.audit.persistence;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.AUDIT_HEAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.audit.AuditRow;
import nl.keur.audit.ChainHead;
import nl.keur.audit.offline.AuditRows;
import org.jooq.DSLContext;

/**
 * Adds rows behind the heads of their chains, in the running transaction. Heads are locked in the
 * order of their organisations, by one statement, so that two transactions never wait for each
 * other; whoever comes second reads the head that the first one left.
 */
final class Chains {
  private final DSLContext jooq;

  Chains(DSLContext jooq) {
    this.jooq = jooq;
  }

  /**
   * @param events by organisation, in the order in which they happened; their place is filled in
   */
  void append(SortedMap<UUID, List<AuditRow>> events) {
    Map<UUID, ChainHead> heads = locked(events.keySet());
    List<AuditRow> rows = new ArrayList<>();
    List<ChainHead> moved = new ArrayList<>();
    events.forEach(
        (organisation, news) -> {
          ChainHead head = heads.getOrDefault(organisation, ChainHead.start(organisation));
          for (AuditRow event : news) {
            AuditRow row = event.at(head.sequence() + 1, head.sha256());
            rows.add(row);
            head = ChainHead.of(row);
          }
          moved.add(head);
        });
    jooq.insertInto(AUDIT_EVENT).set(rows.stream().map(AuditRows::record).toList()).execute();
    moved.forEach(head -> keep(head, heads.containsKey(head.organisationId())));
  }

  private Map<UUID, ChainHead> locked(Collection<UUID> organisations) {
    Map<UUID, ChainHead> heads = new TreeMap<>();
    jooq.selectFrom(AUDIT_HEAD)
        .where(AUDIT_HEAD.ORGANISATION_ID.in(organisations))
        .orderBy(AUDIT_HEAD.ORGANISATION_ID)
        .forUpdate()
        .forEach(
            row ->
                heads.put(
                    row.getOrganisationId(),
                    new ChainHead(row.getOrganisationId(), row.getSequence(), row.getSha256())));
    return heads;
  }

  /** Two first rows of one organisation collide at the key; the second write is run again. */
  private void keep(ChainHead head, boolean there) {
    if (there) {
      jooq.update(AUDIT_HEAD)
          .set(AUDIT_HEAD.SEQUENCE, head.sequence())
          .set(AUDIT_HEAD.SHA256, head.sha256())
          .where(AUDIT_HEAD.ORGANISATION_ID.eq(head.organisationId()))
          .execute();
    } else {
      jooq.insertInto(AUDIT_HEAD)
          .set(AUDIT_HEAD.ORGANISATION_ID, head.organisationId())
          .set(AUDIT_HEAD.SEQUENCE, head.sequence())
          .set(AUDIT_HEAD.SHA256, head.sha256())
          .execute();
    }
  }
}
