package nl.keur.overview.persistence;

import static nl.keur.schema.Tables.AI_SYSTEM;
import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.CHANGE_REPORT;
import static nl.keur.schema.Tables.FINDING;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.PROCUREMENT_PARTICIPANT;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.DossierOfPath;
import nl.keur.identity.PathSubject;
import nl.keur.kernel.Scope.InstitutionScope;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What paths are about lies in the tables of many features, so that a query on top finds it. */
@Singleton
class JooqDossierOfPath implements DossierOfPath {
  private final DSLContext jooq;

  JooqDossierOfPath(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Optional<Dossier> find(PathSubject subject, InstitutionScope reader) {
    return kept(subject)
        .flatMap(
            kept -> {
              Table<Record2<UUID, UUID>> found = kept.asTable("found", "keeper", "procurement");
              Field<UUID> keeper = found.field(0, UUID.class);
              Field<UUID> procurement = found.field(1, UUID.class);
              Field<Boolean> joint =
                  DSL.field(
                      DSL.exists(
                          DSL.selectOne()
                              .from(PROCUREMENT_PARTICIPANT)
                              .where(PROCUREMENT_PARTICIPANT.PROCUREMENT_ID.eq(procurement))
                              .and(
                                  PROCUREMENT_PARTICIPANT.PARTICIPANT_ID.eq(
                                      reader.organisationId()))));
              return jooq.select(keeper, procurement, joint)
                  .from(found)
                  .fetchOptional(row -> new Dossier(row.value1(), row.value2(), row.value3()));
            });
  }

  /** Who keeps the subject, and of which procurement it is part. */
  private Optional<Select<Record2<UUID, UUID>>> kept(PathSubject subject) {
    UUID id = subject.id();
    return switch (subject.collection()) {
      case "procurements" ->
          Optional.of(
              jooq.select(PROCUREMENT.ORGANISATION_ID, PROCUREMENT.ID)
                  .from(PROCUREMENT)
                  .where(PROCUREMENT.ID.eq(id)));
      case "offers" ->
          Optional.of(
              jooq.select(OFFER.ORGANISATION_ID, OFFER.PROCUREMENT_ID)
                  .from(OFFER)
                  .where(OFFER.ID.eq(id)));
      case "sheets" -> Optional.of(sheet(id));
      case "systems" ->
          Optional.of(
              jooq.select(AI_SYSTEM.ORGANISATION_ID, AI_SYSTEM.PROCUREMENT_ID)
                  .from(AI_SYSTEM)
                  .where(AI_SYSTEM.ID.eq(id)));
      case "change-reports" ->
          Optional.of(
              jooq.select(CHANGE_REPORT.ORGANISATION_ID, AI_SYSTEM.PROCUREMENT_ID)
                  .from(CHANGE_REPORT)
                  .join(AI_SYSTEM)
                  .on(AI_SYSTEM.ID.eq(CHANGE_REPORT.SYSTEM_ID))
                  .where(CHANGE_REPORT.ID.eq(id)));
      case "findings" ->
          Optional.of(
              jooq.select(FINDING.ORGANISATION_ID, AI_SYSTEM.PROCUREMENT_ID)
                  .from(FINDING)
                  .join(AI_SYSTEM)
                  .on(AI_SYSTEM.ID.eq(FINDING.SYSTEM_ID))
                  .where(FINDING.ID.eq(id)));
      default -> Optional.empty();
    };
  }

  /** A sheet is of a procurement, of an offer, or of a report on a system in use. */
  private Select<Record2<UUID, UUID>> sheet(UUID id) {
    return jooq.select(
            ANSWER_SHEET.ORGANISATION_ID,
            DSL.coalesce(OFFER.PROCUREMENT_ID, AI_SYSTEM.PROCUREMENT_ID, ANSWER_SHEET.SUBJECT_ID))
        .from(ANSWER_SHEET)
        .leftJoin(OFFER)
        .on(OFFER.ID.eq(ANSWER_SHEET.SUBJECT_ID))
        .leftJoin(CHANGE_REPORT)
        .on(CHANGE_REPORT.ID.eq(ANSWER_SHEET.SUBJECT_ID))
        .leftJoin(AI_SYSTEM)
        .on(AI_SYSTEM.ID.eq(CHANGE_REPORT.SYSTEM_ID))
        .where(ANSWER_SHEET.ID.eq(id));
  }
}
