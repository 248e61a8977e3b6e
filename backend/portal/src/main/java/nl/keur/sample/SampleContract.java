package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.contract.ClausePackage;
import nl.keur.contract.DecideOnClause;
import nl.keur.contract.DescribeAgreement;
import nl.keur.contract.FreezePackage;
import nl.keur.contract.OpenedPackage;
import nl.keur.contract.PackageDecision;
import nl.keur.contract.PackageObstacle;
import nl.keur.contract.ReadPackage;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.sample.SampleTender.Invited;

/** The clause package of the chosen offer, from its details to freezing. */
@Singleton
class SampleContract {
  /** Filling in a value can ask for another; more rounds than this and something is wrong. */
  private static final int MOST_STEPS = 200;

  private final ReadPackage readPackage;
  private final DescribeAgreement describeAgreement;
  private final DecideOnClause decideOnClause;
  private final SampleValues values;
  private final FreezePackage freezePackage;

  SampleContract(
      ReadPackage readPackage,
      DescribeAgreement describeAgreement,
      DecideOnClause decideOnClause,
      SampleValues values,
      FreezePackage freezePackage) {
    this.readPackage = readPackage;
    this.describeAgreement = describeAgreement;
    this.decideOnClause = decideOnClause;
    this.values = values;
    this.freezePackage = freezePackage;
  }

  /** A package that the contract manager works on: described, nothing decided yet. */
  void start(InstitutionScope scope, Actor.Person contractManager, Invited vendor) {
    OpenedPackage opened = open(scope, vendor);
    describeAgreement
        .with(
            scope,
            contractManager,
            vendor.offer().id(),
            opened.clausePackage().version(),
            Language.NL,
            new ClausePackage.Details(
                "Overeenkomst " + vendor.offer().systemName() + ", HW-2027-014",
                "Functionaris voor gegevensbescherming, privacy@westerhaven.example",
                "Privacyteam, privacy@" + vendor.offer().contactEmail().split("@")[1]))
        .orElseThrow(SampleRefused::new);
  }

  /** Decides and fills in until nothing stands in the way, and freezes. */
  void freeze(InstitutionScope scope, Actor.Person contractManager, Invited vendor) {
    OpenedPackage opened = open(scope, vendor);
    for (int step = 0; step < MOST_STEPS && !opened.obstacles().isEmpty(); step++) {
      opened = mend(scope, contractManager, opened);
    }
    freezePackage
        .with(
            scope,
            contractManager,
            new FreezePackage.Request(
                vendor.offer().id(),
                opened.clausePackage().version(),
                java.util.Optional.of(contractManager.id())))
        .orElseThrow(SampleRefused::new);
  }

  private OpenedPackage open(InstitutionScope scope, Invited vendor) {
    return readPackage.of(scope, vendor.offer().id()).orElseThrow(SampleRefused::new);
  }

  private OpenedPackage mend(
      InstitutionScope scope, Actor.Person contractManager, OpenedPackage opened) {
    PackageObstacle first = opened.obstacles().getFirst();
    return switch (first.place()) {
      case SET ->
          include(
              scope,
              contractManager,
              opened,
              PackageDecision.Subject.SET,
              first.set().orElseThrow());
      case CLAUSE ->
          include(
              scope,
              contractManager,
              opened,
              PackageDecision.Subject.CLAUSE,
              first.clause().orElseThrow());
      case VALUE -> values.fillIn(scope, contractManager, opened, first);
      case FACTS, DETAILS, PURPOSE -> throw new SampleRefused(List.of(first));
    };
  }

  private OpenedPackage include(
      InstitutionScope scope,
      Actor.Person contractManager,
      OpenedPackage opened,
      PackageDecision.Subject subject,
      String id) {
    UUID offer = opened.record().offer().id();
    return decideOnClause
        .with(
            scope,
            contractManager,
            new DecideOnClause.Request(
                offer,
                opened.clausePackage().version(),
                subject,
                id,
                PackageDecision.Outcome.INCLUDE,
                "Het antwoord laat dit open; wij willen zekerheid in het contract."))
        .orElseThrow(SampleRefused::new);
  }
}
