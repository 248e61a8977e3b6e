package nl.keur.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.keur.identity.Role;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.schema.DefaultSchema;
import nl.keur.schema.Tables;
import nl.keur.testing.Browser;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.OwnPortal;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The sample institution, made by a portal that starts with it, and removed again. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OwnPortal
class SampleInstitutionTest {
  private RunningPortal portal;
  private InstitutionScope sample;

  @BeforeAll
  void startWithTheSample() {
    portal = RunningPortal.with(Map.of("keur.sample", true));
    sample = read(() -> portal.bean(SampleRows.class).find()).orElseThrow();
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  @Test
  @Order(1)
  void thereIsSomebodyWithEachRoleAndNobodyHasAPassword() {
    var people = read(() -> portal.bean(StaffDirectory.class).list(sample));

    assertThat(people.stream().flatMap(person -> person.roles().stream())).contains(Role.values());
    assertThat(people)
        .allSatisfy(
            person ->
                assertThat(read(() -> credentials(person)).passwordHash())
                    .as(person.name())
                    .isEmpty());
  }

  @Test
  @Order(1)
  void thereIsAProcurementAtEachStage() {
    assertThat(rows(Tables.PROCUREMENT)).isEqualTo(Story.Stage.values().length);
    assertThat(rows(Tables.VENDOR)).isEqualTo(3);
    assertThat(rows(Tables.AWARD)).isEqualTo(4);
    assertThat(rows(Tables.AI_SYSTEM)).isEqualTo(2);
    assertThat(rows(Tables.FINDING)).isPositive();
  }

  @Test
  @Order(2)
  void anInstitutionThatIsNotMadeUpIsNotRemoved() {
    var institution = portal.newInstitution();

    assertThat(institution.administrator().post("/api/sample/removal", Map.of()).problem())
        .isEqualTo("sample/not-a-sample");
    assertThat(institution.purchaser().post("/api/sample/removal", Map.of()).status())
        .isEqualTo(403);
  }

  @Test
  @Order(3)
  void removingItLeavesNoRowOfIt() {
    Browser administrator = portal.signedIn(administrator());

    administrator.post("/api/sample/removal", Map.of()).expect(200);

    assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
        .filteredOn(table -> table.field("organisation_id") != null)
        .allSatisfy(table -> assertThat(rows(table)).as(table.getName()).isZero());
    assertThat(read(() -> portal.bean(SampleRows.class).find())).isEmpty();
    assertThat(administrator.get("/api/session").json().path("person").isNull()).isTrue();
  }

  private UUID administrator() {
    return read(() -> portal.bean(StaffDirectory.class).list(sample)).stream()
        .filter(person -> person.roles().contains(Role.ADMINISTRATOR))
        .map(StaffMember::id)
        .findFirst()
        .orElseThrow();
  }

  private StaffDirectory.Credentials credentials(StaffMember person) {
    return portal.bean(StaffDirectory.class).findCredentials(person.email()).orElseThrow();
  }

  private int rows(Table<?> table) {
    return read(
        () ->
            portal
                .bean(DSLContext.class)
                .fetchCount(
                    table, table.field("organisation_id", UUID.class).eq(sample.organisationId())));
  }

  private <T> T read(java.util.function.Supplier<T> work) {
    return portal.bean(Transactions.class).read(work);
  }
}
