package nl.keur.walls;

import static nl.keur.schema.Tables.ORGANISATION;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.keur.kernel.Transactions;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.Canary;
import nl.keur.testing.JointTender;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.RunningPortal.TestInstitution;
import org.jooq.DSLContext;

/** An institution that takes part in another's procurement, with a contract of its own. */
final class TakingPart {
  private final RunningPortal portal;
  private final String name;
  private final InstitutionFile file;
  private final TestInstitution institution;

  /** Its name, which those who buy with it read. */
  final Canary called;

  /** What it arranges itself, which nobody else reads. */
  final Canary own;

  TakingPart(RunningPortal portal, String name, InstitutionFile file) {
    this.portal = portal;
    this.name = name;
    this.file = file;
    this.called = new Canary("xqheet" + name);
    this.own = new Canary("xqeigen" + name);
    this.institution = portal.newInstitution();
    nameItself();
    JointTender.of(portal, file.tender()).join(institution).expect(201);
    portal.typing(own);
    AwardedOffer contract = file.awarded().as(institution.contractManager());
    portal.typing(Canary.NONE);
    contract.describe().expect(200);
  }

  private void nameItself() {
    portal
        .bean(Transactions.class)
        .run(
            () ->
                portal
                    .bean(DSLContext.class)
                    .update(ORGANISATION)
                    .set(ORGANISATION.NAME, called.word() + " " + institution.institution().name())
                    .where(ORGANISATION.ID.eq(id()))
                    .execute());
  }

  UUID id() {
    return institution.institution().id();
  }

  String name() {
    return name;
  }

  InstitutionFile file() {
    return file;
  }

  TestInstitution institution() {
    return institution;
  }

  /** Its people; the rest is the procurement as those who keep it know it. */
  Holding holding() {
    return new Holding(
        name + " itself",
        Set.of(name),
        Map.of(
            "person", institution.reviewer().get("/api/session").json().at("/person/id").asText()));
  }
}
