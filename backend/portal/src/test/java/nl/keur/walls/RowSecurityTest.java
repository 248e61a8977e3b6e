package nl.keur.walls;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.ORGANISATION;
import static nl.keur.schema.Tables.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.noCondition;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.keur.kernel.Asker;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;
import nl.keur.schema.DefaultSchema;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.InvitedVendor;
import nl.keur.testing.OwnPortal;
import nl.keur.testing.TestDatabase;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The second wall: statements that forgot their scope, on every table, as every kind of asker
 * (ADR-0016; RELIABILITY §2, threats 7 and 28). Only PostgreSQL has it. Nothing is listed here that
 * the catalogue of the database knows.
 */
@DatabaseTest
@OwnPortal
@EnabledIfSystemProperty(named = "test.db", matches = "postgresql")
class RowSecurityTest {
  private static final String ORGANISATION_ID = "organisation_id";
  private static final String REFUSED = "42501";

  private final World world = World.get();

  private final DSLContext db = world.portal().bean(DSLContext.class);
  private final Transactions transactions = world.portal().bean(Transactions.class);
  private final Walls walls = world.portal().bean(Walls.class);
  private final Asker institution = new Asker.Staff(world.first().organisationId());
  private final Asker body = new Asker.Staff(world.second().organisationId());

  @Test
  void everyTableOfOrganisationsHasItsPolicies() {
    List<String> behindWall =
        as(
            new Asker.Portal(),
            () ->
                db.resultQuery(
                        "select c.relname from pg_class c join pg_policies p on p.tablename ="
                            + " c.relname where c.relrowsecurity and p.policyname = 'own_select'")
                    .fetch(row -> row.get(0, String.class)));

    assertThat(behindWall).containsExactlyInAnyOrderElementsOf(names(owned()));
  }

  @Test
  void anInstitutionReadsNoRowOfAnotherWhateverTheStatement() {
    UUID own = world.first().organisationId();
    Map<String, Set<UUID>> seen = owners(institution);

    assertThat(seen.remove("vendor_person")).isEqualTo(vendorsOf(own));
    assertThat(seen).allSatisfy((table, owners) -> assertThat(owners).as(table).containsOnly(own));
    assertThat(seen.keySet()).containsAll(tablesWithRowsOf(own));
  }

  @Test
  void whoTakesPartReadsTheFileOfTheBodyAndTheContractOfNobodyElse() {
    UUID keeper = world.second().organisationId();
    for (TakingPart participant : world.takingPart()) {
      Map<String, Set<UUID>> seen = owners(new Asker.Staff(participant.id()));
      seen.remove("vendor_person");

      assertThat(seen)
          .allSatisfy(
              (table, owners) -> assertThat(owners).as(table).isSubsetOf(participant.id(), keeper));
      assertThat(seen.get("clause_package")).containsOnly(participant.id());
      assertThat(seen.get("procurement")).containsOnly(keeper);
      assertThat(seen.get("submission")).containsOnly(keeper);
      assertThat(seen.get("audit_event")).containsOnly(participant.id(), keeper);
      assertThat(seen.get("audit_head")).containsOnly(participant.id());
    }
  }

  @Test
  void aBodyReadsOfThoseForWhomItBuysTheContractsAlone() {
    UUID own = world.second().organisationId();
    Map<String, Set<UUID>> seen = owners(body);
    seen.keySet().removeAll(Set.of("vendor_person", "clause_package", "frozen_package"));

    assertThat(seen).allSatisfy((table, owners) -> assertThat(owners).as(table).containsOnly(own));
  }

  @Test
  void aVendorReadsNoRowOfACompetitorWhateverTheStatement() {
    for (InvitedVendor vendor : List.of(world.first().chosen(), world.first().other())) {
      Asker.Vendor asker = asker(vendor);
      for (Table<?> table : owned()) {
        as(
            asker,
            () -> {
              assertThat(values(table, "vendor_id", noCondition()))
                  .as(table.getName())
                  .isSubsetOf(asker.vendorId());
              assertThat(values(table, "offer_id", noCondition()))
                  .as(table.getName())
                  .isSubsetOf(asker.offerId());
              return assertThat(values(table, ORGANISATION_ID, noCondition()))
                  .as(table.getName())
                  .isSubsetOf(asker.keeperId(), asker.company().orElseThrow());
            });
      }
      assertThat(ids(asker, VENDOR)).containsExactly(asker.vendorId());
      assertThat(ids(asker, OFFER)).containsExactly(asker.offerId());
      assertThat(owners(asker)).containsKeys("answer", "evidence", "submission");
      assertThat(owners(asker))
          .doesNotContainKeys(
              "review", "scorecard", "clause_package", "team_member", "audit_event");
    }
  }

  @Test
  void aVisitorSeesAccountsAndInvitationsAndNoDossier() {
    assertThat(owners(Gate.ENTRANCE).keySet())
        .isSubsetOf(
            "person",
            "person_role",
            "procurement_role",
            "reviewer_domain",
            "second_step",
            "recovery_code",
            "external_identity",
            "organisation_link",
            "vendor_person",
            "invitation",
            "invitation_code",
            "audit_head");
    assertThat(owners(Gate.LOG).keySet()).containsExactly("audit_head");
    assertThat(owners(Gate.JOINING).keySet()).containsExactly("vendor", "vendor_person");
    assertThat(owners(Gate.KEEPING).keySet())
        .contains("procurement", "ai_system")
        .isSubsetOf(
            "procurement",
            "procurement_participant",
            "procurement_retention",
            "usual_retention",
            "ai_system");
  }

  @Test
  void aCopyOfSomebodysDataIsMadeOfWhatPeopleOfVendorsDoAndAreSentAndChangesNothing() {
    assertThat(owners(Gate.PERSON).keySet())
        .isSubsetOf(
            "vendor_person",
            "offer",
            "invitation",
            "answer_sheet",
            "answer",
            "evidence",
            "contested_fact",
            "submission",
            "purpose_draft",
            "purpose_agreement",
            "outbox_mail",
            "audit_event");
    for (Table<?> table : owned()) {
      refuseWrites(Gate.PERSON, table, noCondition());
    }
  }

  @Test
  void whoeverSaysNotWhoAsksSeesNothing() throws SQLException {
    try (var connection = TestDatabase.application(world.portal().database())) {
      DSLContext raw = DSL.using(connection, db.dialect());
      assertThat(owned()).noneMatch(table -> raw.fetchExists(table));
      assertThatThrownBy(() -> raw.insertInto(VENDOR).set(VENDOR.ID, UUID.randomUUID()).execute())
          .satisfies(RowSecurityTest::isRefused);
    }
  }

  @Test
  void aRowOfAnotherIsNeitherAddedNorChangedNorRemoved() {
    UUID other = world.second().organisationId();
    List<Asker> askers =
        List.of(institution, asker(world.first().chosen()), asker(world.first().other()));
    for (Asker asker : askers) {
      for (Table<?> table : owned()) {
        refuseWrites(asker, table, organisation(table).eq(other));
      }
    }
    for (TakingPart participant : world.takingPart()) {
      for (Table<?> table : owned()) {
        refuseWrites(new Asker.Staff(participant.id()), table, organisation(table).eq(other));
      }
    }
  }

  @Test
  void aRowOfACompetitorIsNeitherAddedNorChangedNorRemoved() {
    Asker.Vendor competitor = asker(world.first().other());
    for (Table<?> table : owned()) {
      Field<UUID> vendor = table.field("vendor_id", UUID.class);
      if (vendor != null) {
        refuseWrites(asker(world.first().chosen()), table, vendor.eq(competitor.vendorId()));
      }
    }
  }

  @Test
  void theLogIsAddedToAndNeverChangedOrCut() {
    for (Asker asker : List.of(institution, new Asker.Portal())) {
      assertThatThrownBy(() -> as(asker, () -> update(AUDIT_EVENT, noCondition())))
          .satisfies(RowSecurityTest::isRefused);
      assertThat(as(asker, () -> db.deleteFrom(AUDIT_EVENT).execute())).isZero();
    }
    assertThatThrownBy(
            () ->
                as(
                    new Asker.Portal(),
                    () -> db.update(ORGANISATION).set(ORGANISATION.SAMPLE, true).execute()))
        .satisfies(RowSecurityTest::isRefused);
  }

  @Test
  void thePortalsUserCanNotTakeTheWallDown() {
    for (String attempt :
        List.of(
            "alter table audit_event disable row level security",
            "alter table audit_event add column anything text",
            "drop policy own_select on audit_event",
            "create policy everything on audit_event using (true)",
            "truncate audit_event",
            "drop table submission",
            "create table anything (id uuid)",
            "update submission set content = ''",
            "update purpose_version set document = ''",
            "update frozen_package set content = ''",
            "update flyway_schema_history set checksum = 0",
            "set role keur_owner")) {
      assertThatThrownBy(() -> as(new Asker.Portal(), () -> db.execute(attempt)))
          .as(attempt)
          .satisfies(RowSecurityTest::isRefused);
    }
  }

  private void refuseWrites(Asker asker, Table<?> table, Condition theirs) {
    Optional<Record> row = as(new Asker.Portal(), () -> Optional.ofNullable(row(table, theirs)));
    if (row.isEmpty()) {
      return;
    }
    String name = table.getName() + " as " + asker;
    assertThatThrownBy(
            () -> as(asker, () -> db.insertInto(table).set(row.get().intoMap()).execute()))
        .as("insert into " + name)
        .satisfies(RowSecurityTest::isRefused);
    assertThat(orRefused(() -> as(asker, () -> update(table, theirs)))).as(name).isZero();
    assertThat(orRefused(() -> as(asker, () -> db.deleteFrom(table).where(theirs).execute())))
        .as("delete from " + name)
        .isZero();
  }

  /** Leaves everything as it is, were it allowed. */
  private int update(Table<?> table, Condition where) {
    return db.update(table).set(organisation(table), organisation(table)).where(where).execute();
  }

  private static int orRefused(Supplier<Integer> write) {
    try {
      return write.get();
    } catch (DataAccessException failed) {
      isRefused(failed);
      return 0;
    }
  }

  private static void isRefused(Throwable failed) {
    assertThat(failed).isInstanceOf(DataAccessException.class);
    assertThat(((DataAccessException) failed).sqlState())
        .as(failed.getMessage())
        .isEqualTo(REFUSED);
  }

  private <T> T as(Asker asker, Supplier<T> work) {
    return walls.as(asker, () -> transactions.write(work));
  }

  /** Who keeps the rows that a statement without any condition gives, by table. */
  private Map<String, Set<UUID>> owners(Asker asker) {
    Map<String, Set<UUID>> owners = new TreeMap<>();
    for (Table<?> table : owned()) {
      Set<UUID> some = as(asker, () -> values(table, ORGANISATION_ID, noCondition()));
      if (!some.isEmpty()) {
        owners.put(table.getName(), some);
      }
    }
    return owners;
  }

  private Set<String> tablesWithRowsOf(UUID organisation) {
    return as(
        new Asker.Portal(),
        () ->
            names(
                owned().stream()
                    .filter(table -> db.fetchExists(table, organisation(table).eq(organisation)))
                    .toList()));
  }

  private Set<UUID> ids(Asker asker, Table<?> table) {
    return as(asker, () -> values(table, "id", noCondition()));
  }

  private Set<UUID> values(Table<?> table, String column, Condition where) {
    Field<UUID> field = table.field(column, UUID.class);
    return field == null
        ? new HashSet<>()
        : new HashSet<>(
            db.selectDistinct(field).from(table).where(where).and(field.isNotNull()).fetch(field));
  }

  private Record row(Table<?> table, Condition where) {
    return db.select(table.fields()).from(table).where(where).limit(1).fetchOne();
  }

  private Asker.Vendor asker(InvitedVendor vendor) {
    return as(
        new Asker.Portal(),
        () ->
            db.select(VENDOR.ORGANISATION_ID, VENDOR.ID, OFFER.ID, VENDOR.VENDOR_ORGANISATION_ID)
                .from(OFFER)
                .join(VENDOR)
                .on(VENDOR.ID.eq(OFFER.VENDOR_ID))
                .where(OFFER.ID.eq(UUID.fromString(vendor.offerId())))
                .fetchSingle(
                    row ->
                        new Asker.Vendor(
                            row.value1(), row.value2(), row.value3(), Optional.of(row.value4()))));
  }

  private Set<UUID> vendorsOf(UUID organisation) {
    return as(
        new Asker.Portal(),
        () -> values(VENDOR, "vendor_organisation_id", VENDOR.ORGANISATION_ID.eq(organisation)));
  }

  private static List<Table<?>> owned() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(table -> organisation(table) != null)
        .toList();
  }

  private static Field<UUID> organisation(Table<?> table) {
    return table.field(ORGANISATION_ID, UUID.class);
  }

  private static Set<String> names(List<Table<?>> tables) {
    return tables.stream().map(Table::getName).collect(Collectors.toCollection(TreeSet::new));
  }
}
