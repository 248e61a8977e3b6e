package nl.keur.sample.persistence;

import static nl.keur.schema.Tables.IDEMPOTENT_REQUEST;
import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.ONE_TIME_LINK;
import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.PERSON;
import static nl.keur.schema.Tables.SESSION;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.sample.SampleRows;
import nl.keur.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

@Singleton
class JooqSampleRows implements SampleRows {
  private final DSLContext jooq;

  JooqSampleRows(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<InstitutionScope> find() {
    return jooq.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.SAMPLE.isTrue())
        .and(ORGANISATION.KIND.ne("VENDOR"))
        .limit(1)
        .fetchOptional(row -> new InstitutionScope(row.value1()));
  }

  @Override
  public void removeAll(InstitutionScope scope) {
    UUID institution = scope.organisationId();
    removePlatformRows(institution);
    Set<UUID> organisations = madeUp(institution);
    owned()
        .forEach(table -> jooq.deleteFrom(table).where(owner(table).in(organisations)).execute());
    jooq.deleteFrom(ORGANISATION).where(ORGANISATION.ID.in(organisations)).execute();
  }

  /** The institution, and its vendors who came in. */
  private Set<UUID> madeUp(UUID institution) {
    return jooq.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(institution))
        .or(ORGANISATION.SAMPLE.isTrue().and(ORGANISATION.KIND.eq("VENDOR")))
        .fetchSet(ORGANISATION.ID);
  }

  /** Sessions, links and repeated requests name a person or an invitation, not an institution. */
  private void removePlatformRows(UUID institution) {
    jooq.deleteFrom(SESSION)
        .where(SESSION.PERSON_ID.in(people(institution)))
        .or(SESSION.INVITATION_ID.in(invitations(institution)))
        .execute();
    jooq.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.PERSON_ID.in(people(institution))).execute();
    jooq.deleteFrom(IDEMPOTENT_REQUEST)
        .where(IDEMPOTENT_REQUEST.ACTOR_ID.in(people(institution)))
        .or(IDEMPOTENT_REQUEST.ACTOR_ID.in(vendorPeople(institution)))
        .execute();
  }

  private Select<Record1<UUID>> people(UUID institution) {
    return jooq.select(PERSON.ID).from(PERSON).where(PERSON.ORGANISATION_ID.eq(institution));
  }

  private Select<Record1<UUID>> invitations(UUID institution) {
    return jooq.select(INVITATION.ID)
        .from(INVITATION)
        .where(INVITATION.ORGANISATION_ID.eq(institution));
  }

  private Select<Record1<UUID>> vendorPeople(UUID institution) {
    return jooq.select(INVITATION.VENDOR_PERSON_ID)
        .from(INVITATION)
        .where(INVITATION.ORGANISATION_ID.eq(institution))
        .and(INVITATION.VENDOR_PERSON_ID.isNotNull());
  }

  /** The tables of institutions, each before the tables that it refers to. */
  private static List<Table<?>> owned() {
    List<Table<?>> open =
        new ArrayList<>(
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> owner(table) != null)
                .toList());
    List<Table<?>> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      Table<?> next =
          open.stream()
              .filter(table -> open.stream().noneMatch(other -> refers(other, table)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Tables refer in a circle: " + open));
      open.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static boolean refers(Table<?> from, Table<?> to) {
    return !from.equals(to)
        && from.getReferences().stream().anyMatch(key -> key.getKey().getTable().equals(to));
  }

  /** Null on a table that belongs to no institution. */
  private static Field<UUID> owner(Table<?> table) {
    return table.field(PERSON.ORGANISATION_ID);
  }
}
