package nl.keur.procurement.persistence;

import static nl.keur.schema.Tables.DECIDED_VALUE;
import static nl.keur.schema.Tables.LIFTED_STOP;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.PROCUREMENT_DECISION;
import static nl.keur.schema.Tables.TEAM_MEMBER;
import static nl.keur.schema.Tables.VENDOR;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.procurement.DecidedValue;
import nl.keur.procurement.GoDecision;
import nl.keur.procurement.LiftedStop;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;
import nl.keur.procurement.TeamMember;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Dossiers in both databases: the aggregate by Micronaut Data, what belongs to it by jOOQ. */
@Singleton
class JdbcProcurements implements Procurements {
  private final ProcurementRows rows;
  private final DSLContext jooq;
  private final Tokens tokens;

  JdbcProcurements(ProcurementRows rows, DSLContext jooq, Tokens tokens) {
    this.rows = rows;
    this.jooq = jooq;
    this.tokens = tokens;
  }

  @Override
  public Optional<Procurement> find(Scope scope, UUID procurementId) {
    return rows.findByOrganisationIdAndId(scope.organisationId(), procurementId)
        .filter(row -> visible(scope, procurementId))
        .map(ProcurementRow::toProcurement);
  }

  @Override
  public Optional<Procurement> lock(InstitutionScope scope, UUID procurementId) {
    jooq.select(PROCUREMENT.ID)
        .from(PROCUREMENT)
        .where(PROCUREMENT.ORGANISATION_ID.eq(scope.organisationId()))
        .and(PROCUREMENT.ID.eq(procurementId))
        .forUpdate()
        .fetch();
    return find(scope, procurementId);
  }

  private boolean visible(Scope scope, UUID procurementId) {
    return switch (scope) {
      case FileScope file -> file.covers(procurementId);
      case Scope.OfferScope offer ->
          jooq.fetchExists(OFFER, offersWithin(scope).and(OFFER.PROCUREMENT_ID.eq(procurementId)));
    };
  }

  @Override
  public void add(Procurement procurement) {
    rows.save(ProcurementRow.of(procurement));
  }

  @Override
  public boolean update(Procurement procurement) {
    try {
      rows.update(ProcurementRow.of(procurement));
      return true;
    } catch (OptimisticLockException changedMeanwhile) {
      return false;
    }
  }

  @Override
  public List<TeamMember> team(FileScope scope, UUID procurementId) {
    return jooq.selectFrom(TEAM_MEMBER)
        .where(TEAM_MEMBER.ORGANISATION_ID.eq(scope.organisationId()))
        .and(TEAM_MEMBER.PROCUREMENT_ID.eq(procurementId))
        .and(covered(scope, procurementId))
        .orderBy(TEAM_MEMBER.RACI, TEAM_MEMBER.PERSON_ID)
        .fetch(row -> new TeamMember(row.getPersonId(), TeamMember.Raci.valueOf(row.getRaci())));
  }

  @Override
  public void setTeam(InstitutionScope scope, UUID procurementId, List<TeamMember> team) {
    jooq.deleteFrom(TEAM_MEMBER)
        .where(TEAM_MEMBER.ORGANISATION_ID.eq(scope.organisationId()))
        .and(TEAM_MEMBER.PROCUREMENT_ID.eq(procurementId))
        .execute();
    team.forEach(
        member ->
            jooq.insertInto(TEAM_MEMBER)
                .set(TEAM_MEMBER.ORGANISATION_ID, scope.organisationId())
                .set(TEAM_MEMBER.PROCUREMENT_ID, procurementId)
                .set(TEAM_MEMBER.PERSON_ID, member.personId())
                .set(TEAM_MEMBER.RACI, member.raci().name())
                .execute());
  }

  @Override
  public List<GoDecision> decisions(FileScope scope, UUID procurementId) {
    return jooq.selectFrom(PROCUREMENT_DECISION)
        .where(PROCUREMENT_DECISION.ORGANISATION_ID.eq(scope.organisationId()))
        .and(PROCUREMENT_DECISION.PROCUREMENT_ID.eq(procurementId))
        .and(covered(scope, procurementId))
        .orderBy(PROCUREMENT_DECISION.DECIDED_AT, PROCUREMENT_DECISION.ID)
        .fetch(
            row ->
                new GoDecision(
                    row.getId(),
                    GoDecision.Outcome.valueOf(row.getOutcome()),
                    row.getReason(),
                    row.getDissent(),
                    row.getDecidedBy(),
                    row.getDecidedAt().toInstant()));
  }

  @Override
  public void add(InstitutionScope scope, UUID procurementId, GoDecision decision) {
    jooq.insertInto(PROCUREMENT_DECISION)
        .set(PROCUREMENT_DECISION.ID, decision.id())
        .set(PROCUREMENT_DECISION.ORGANISATION_ID, scope.organisationId())
        .set(PROCUREMENT_DECISION.PROCUREMENT_ID, procurementId)
        .set(PROCUREMENT_DECISION.OUTCOME, decision.outcome().name())
        .set(PROCUREMENT_DECISION.REASON, decision.reason())
        .set(PROCUREMENT_DECISION.DISSENT, decision.dissent())
        .set(PROCUREMENT_DECISION.DECIDED_BY, decision.decidedBy())
        .set(PROCUREMENT_DECISION.DECIDED_AT, decision.decidedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public List<DecidedValue> decidedValues(Scope scope, UUID procurementId, Optional<UUID> offerId) {
    Condition ofOffer =
        offerId
            .map(offer -> DECIDED_VALUE.OFFER_ID.isNull().or(DECIDED_VALUE.OFFER_ID.eq(offer)))
            .orElse(DECIDED_VALUE.OFFER_ID.isNull());
    Condition ofVendor =
        switch (scope) {
          case FileScope file -> covered(file, procurementId);
          case Scope.OfferScope offer ->
              DECIDED_VALUE.VENDOR_ID.isNull().or(DECIDED_VALUE.VENDOR_ID.eq(offer.vendorId()));
        };
    return jooq.selectFrom(DECIDED_VALUE)
        .where(DECIDED_VALUE.ORGANISATION_ID.eq(scope.organisationId()))
        .and(DECIDED_VALUE.PROCUREMENT_ID.eq(procurementId))
        .and(ofOffer)
        .and(ofVendor)
        .orderBy(DECIDED_VALUE.DECIDED_AT, DECIDED_VALUE.ID)
        .fetch(
            row ->
                new DecidedValue(
                    row.getId(),
                    row.getProcurementId(),
                    Optional.ofNullable(row.getOfferId()),
                    row.getFact(),
                    Set.of(row.getDecidedValues().split(" ")),
                    row.getReason(),
                    row.getDecidedBy(),
                    row.getDecidedAt().toInstant()));
  }

  @Override
  public void add(InstitutionScope scope, Optional<UUID> vendorId, DecidedValue value) {
    jooq.insertInto(DECIDED_VALUE)
        .set(DECIDED_VALUE.ID, value.id())
        .set(DECIDED_VALUE.ORGANISATION_ID, scope.organisationId())
        .set(DECIDED_VALUE.VENDOR_ID, vendorId.orElse(null))
        .set(DECIDED_VALUE.PROCUREMENT_ID, value.procurementId())
        .set(DECIDED_VALUE.OFFER_ID, value.offerId().orElse(null))
        .set(DECIDED_VALUE.FACT, value.fact())
        .set(
            DECIDED_VALUE.DECIDED_VALUES,
            String.join(" ", value.values().stream().sorted().toList()))
        .set(DECIDED_VALUE.REASON, value.reason())
        .set(DECIDED_VALUE.DECIDED_BY, value.decidedBy())
        .set(DECIDED_VALUE.DECIDED_AT, value.decidedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public List<LiftedStop> liftedStops(FileScope scope, UUID procurementId) {
    return jooq.selectFrom(LIFTED_STOP)
        .where(LIFTED_STOP.ORGANISATION_ID.eq(scope.organisationId()))
        .and(LIFTED_STOP.PROCUREMENT_ID.eq(procurementId))
        .and(covered(scope, procurementId))
        .orderBy(LIFTED_STOP.LIFTED_AT, LIFTED_STOP.ID)
        .fetch(
            row ->
                new LiftedStop(
                    row.getId(),
                    row.getProcurementId(),
                    row.getQuestionId(),
                    row.getReason(),
                    row.getLiftedBy(),
                    row.getLiftedAt().toInstant()));
  }

  @Override
  public void add(InstitutionScope scope, LiftedStop lifted) {
    jooq.insertInto(LIFTED_STOP)
        .set(LIFTED_STOP.ID, lifted.id())
        .set(LIFTED_STOP.ORGANISATION_ID, scope.organisationId())
        .set(LIFTED_STOP.PROCUREMENT_ID, lifted.procurementId())
        .set(LIFTED_STOP.QUESTION_ID, lifted.questionId())
        .set(LIFTED_STOP.REASON, lifted.reason())
        .set(LIFTED_STOP.LIFTED_BY, lifted.liftedBy())
        .set(LIFTED_STOP.LIFTED_AT, lifted.liftedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public Optional<Offer> findOffer(Scope scope, UUID offerId) {
    return offers(offersWithin(scope).and(OFFER.ID.eq(offerId))).stream().findFirst();
  }

  @Override
  public List<Offer> offers(FileScope scope, UUID procurementId) {
    return offers(offersWithin(scope).and(OFFER.PROCUREMENT_ID.eq(procurementId)));
  }

  private List<Offer> offers(Condition where) {
    return jooq.select(OFFER.asterisk(), VENDOR.NAME)
        .from(OFFER)
        .join(VENDOR)
        .on(VENDOR.ID.eq(OFFER.VENDOR_ID))
        .where(where)
        .orderBy(OFFER.CREATED_AT, OFFER.ID)
        .fetch(JdbcProcurements::offer);
  }

  private static Offer offer(Record row) {
    return new Offer(
        row.get(OFFER.ID),
        row.get(OFFER.ORGANISATION_ID),
        row.get(OFFER.PROCUREMENT_ID),
        row.get(OFFER.VENDOR_ID),
        row.get(VENDOR.NAME),
        row.get(OFFER.SYSTEM_NAME),
        row.get(OFFER.CONTACT_NAME),
        row.get(OFFER.CONTACT_EMAIL),
        row.get(OFFER.CREATED_AT).toInstant());
  }

  @Override
  public void add(Offer offer) {
    jooq.insertInto(OFFER)
        .set(OFFER.ID, offer.id())
        .set(OFFER.ORGANISATION_ID, offer.organisationId())
        .set(OFFER.PROCUREMENT_ID, offer.procurementId())
        .set(OFFER.VENDOR_ID, offer.vendorId())
        .set(OFFER.SYSTEM_NAME, offer.systemName())
        .set(OFFER.CONTACT_NAME, offer.contactName())
        .set(OFFER.CONTACT_EMAIL, offer.contactEmail())
        .set(OFFER.CREATED_AT, offer.createdAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public boolean removeOffer(InstitutionScope scope, UUID offerId) {
    return jooq.deleteFrom(OFFER).where(offersWithin(scope)).and(OFFER.ID.eq(offerId)).execute()
        == 1;
  }

  @Override
  public UUID vendorNamed(InstitutionScope scope, String name, Instant at) {
    return jooq.select(VENDOR.ID)
        .from(VENDOR)
        .where(VENDOR.ORGANISATION_ID.eq(scope.organisationId()))
        .and(VENDOR.NAME.eq(name))
        .fetchOptional(VENDOR.ID)
        .orElseGet(() -> addVendor(scope, name, at));
  }

  private UUID addVendor(InstitutionScope scope, String name, Instant at) {
    UUID id = tokens.id();
    jooq.insertInto(VENDOR)
        .set(VENDOR.ID, id)
        .set(VENDOR.ORGANISATION_ID, scope.organisationId())
        .set(VENDOR.NAME, name)
        .set(VENDOR.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    return id;
  }

  private static Condition offersWithin(Scope scope) {
    Condition organisation = OFFER.ORGANISATION_ID.eq(scope.organisationId());
    return switch (scope) {
      case InstitutionScope institution -> organisation;
      case Scope.ParticipantScope participant ->
          organisation.and(OFFER.PROCUREMENT_ID.eq(participant.procurementId()));
      case Scope.OfferScope offer ->
          organisation.and(OFFER.VENDOR_ID.eq(offer.vendorId())).and(OFFER.ID.eq(offer.offerId()));
    };
  }

  private static Condition covered(FileScope scope, UUID procurementId) {
    return scope.covers(procurementId) ? DSL.noCondition() : DSL.falseCondition();
  }
}
