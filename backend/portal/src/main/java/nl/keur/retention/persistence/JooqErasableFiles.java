package nl.keur.retention.persistence;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.EVIDENCE;
import static nl.keur.schema.Tables.IDEMPOTENT_REQUEST;
import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.PROCUREMENT_PARTICIPANT;
import static nl.keur.schema.Tables.VENDOR;
import static nl.keur.schema.Tables.VENDOR_PERSON;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.retention.ErasableFiles;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

@Singleton
class JooqErasableFiles implements ErasableFiles {
  /** Stands where the name of a vendor was of whom nothing but log rows is left. */
  private static final String NO_NAME = "–";

  private final DSLContext jooq;

  JooqErasableFiles(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Erased erase(InstitutionScope scope, UUID procurementId) {
    Map<Table<?>, Condition> file = file(scope, procurementId);
    Map<String, List<String>> hashes = hashes(file);
    Set<UUID> participants =
        jooq.select(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID)
            .from(PROCUREMENT_PARTICIPANT)
            .where(file.get(PROCUREMENT_PARTICIPANT))
            .fetchSet(PROCUREMENT_PARTICIPANT.PARTICIPANT_ID);
    Set<UUID> vendors = ids(file, OFFER, OFFER.VENDOR_ID);
    Set<UUID> people = ids(file, INVITATION, INVITATION.VENDOR_PERSON_ID);
    people.addAll(ids(file, INVITATION, INVITATION.INVITED_BY));

    Map<String, Integer> rows = new TreeMap<>();
    removeRepeatedRequests(procurementId, rows);
    for (Table<?> table : FileTables.PARENTS_FIRST.reversed()) {
      note(rows, table, jooq.deleteFrom(table).where(file.get(table)).execute());
    }
    removeUnused(vendors, people, rows);
    return new Erased(rows, hashes, participants);
  }

  /** Which rows of each table are of this procurement. */
  private Map<Table<?>, Condition> file(InstitutionScope scope, UUID procurementId) {
    Map<Table<?>, Condition> file = new HashMap<>();
    Map<Field<UUID>, Set<UUID>> known = new HashMap<>();
    for (Table<?> table : FileTables.PARENTS_FIRST) {
      Condition rows =
          table.equals(PROCUREMENT)
              ? PROCUREMENT
                  .ID
                  .eq(procurementId)
                  .and(PROCUREMENT.ORGANISATION_ID.eq(scope.organisationId()))
              : DSL.or(
                  FileTables.inFile(table).stream()
                      .map(link -> link.from().in(known.get(link.to())))
                      .toList());
      file.put(table, rows);
      FileTables.LINKS.stream()
          .filter(link -> link.parent().equals(table))
          .map(FileTables.Link::to)
          .distinct()
          .forEach(id -> known.put(id, jooq.select(id).from(table).where(rows).fetchSet(id)));
    }
    return file;
  }

  /** Of what was sealed, sent, submitted, frozen or attached. */
  private Map<String, List<String>> hashes(Map<Table<?>, Condition> file) {
    Map<String, List<String>> hashes = new TreeMap<>();
    file.forEach(
        (table, rows) -> {
          Field<String> hash = table.field(EVIDENCE.SHA256);
          if (hash != null) {
            hashes.put(
                table.getName(),
                jooq.select(hash).from(table).where(rows).orderBy(hash).fetch(hash));
          }
        });
    return hashes;
  }

  private Set<UUID> ids(Map<Table<?>, Condition> file, Table<?> table, Field<UUID> id) {
    return new HashSet<>(
        jooq.select(id).from(table).where(file.get(table)).and(id.isNotNull()).fetchSet(id));
  }

  /** Answers of the last day that are kept for who asks again, of everybody who worked on it. */
  private void removeRepeatedRequests(UUID procurementId, Map<String, Integer> rows) {
    note(
        rows,
        IDEMPOTENT_REQUEST,
        jooq.deleteFrom(IDEMPOTENT_REQUEST)
            .where(
                IDEMPOTENT_REQUEST.ACTOR_ID.in(
                    jooq.select(AUDIT_EVENT.ACTOR_ID)
                        .from(AUDIT_EVENT)
                        .where(AUDIT_EVENT.DOSSIER_ID.eq(procurementId))))
            .execute());
  }

  /**
   * Vendors, people of vendors and organisations of vendors to which nothing refers any more. Log
   * rows of such an organisation stay in its chain, so its row stays, without a name.
   */
  private void removeUnused(Set<UUID> vendors, Set<UUID> people, Map<String, Integer> rows) {
    Set<UUID> organisations =
        jooq.select(VENDOR_PERSON.ORGANISATION_ID)
            .from(VENDOR_PERSON)
            .where(VENDOR_PERSON.ID.in(people))
            .fetchSet(VENDOR_PERSON.ORGANISATION_ID);
    note(rows, VENDOR, jooq.deleteFrom(VENDOR).where(unused(VENDOR.ID, vendors)).execute());
    note(
        rows,
        VENDOR_PERSON,
        jooq.deleteFrom(VENDOR_PERSON).where(unused(VENDOR_PERSON.ID, people)).execute());
    note(
        rows,
        ORGANISATION,
        jooq.update(ORGANISATION)
            .set(ORGANISATION.NAME, NO_NAME)
            .where(ORGANISATION.ID.in(organisations))
            .and(ORGANISATION.KIND.eq("VENDOR"))
            .and(unreferred(VENDOR_PERSON.ORGANISATION_ID, ORGANISATION.ID))
            .and(unreferred(VENDOR.VENDOR_ORGANISATION_ID, ORGANISATION.ID))
            .execute());
  }

  private static Condition unused(Field<UUID> id, Collection<UUID> candidates) {
    return id.in(candidates)
        .and(DSL.and(FileTables.to(id).stream().map(link -> unreferred(link.from(), id)).toList()));
  }

  private static Condition unreferred(Field<UUID> from, Field<UUID> id) {
    return DSL.notExists(
        DSL.selectOne().from(((TableField<?, UUID>) from).getTable()).where(from.eq(id)));
  }

  private static void note(Map<String, Integer> rows, Table<?> table, int count) {
    if (count > 0) {
      rows.put(table.getName(), count);
    }
  }
}
