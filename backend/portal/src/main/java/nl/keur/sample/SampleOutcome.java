package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.List;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.sample.PrepareProcurement.Cast;
import nl.keur.sample.SampleTender.Invited;
import nl.keur.sample.Story.Dossier;
import nl.keur.sample.Story.Stage;

/** What follows once vendors are invited: answers, scores, award, agreement, contract, change. */
@Singleton
class SampleOutcome {
  private final SampleAnswers answers;
  private final SampleAward award;
  private final SampleAgreement agreement;
  private final SampleContract contract;
  private final SampleChange change;

  SampleOutcome(
      SampleAnswers answers,
      SampleAward award,
      SampleAgreement agreement,
      SampleContract contract,
      SampleChange change) {
    this.answers = answers;
    this.award = award;
    this.agreement = agreement;
    this.contract = contract;
    this.change = change;
  }

  void with(InstitutionScope scope, Cast cast, Dossier dossier, List<Invited> vendors) {
    Stage stage = dossier.stage();
    vendors.forEach(vendor -> answers.submit(vendor, dossier.workedCase()));
    if (stage.reaches(Stage.SCORED)) {
      vendors.forEach(vendor -> award.review(scope, cast.reviewer(), vendor, dossier.workedCase()));
    }
    if (stage.reaches(Stage.AWARDED)) {
      award.award(scope, cast.purchaser(), vendors, dossier.reason());
    }
    Invited chosen = vendors.getFirst();
    if (stage == Stage.AWARDED) {
      agreement.byVendor(scope, cast.contractManager(), chosen);
    }
    if (stage.reaches(Stage.PACKAGE)) {
      inUse(scope, cast.contractManager(), dossier, chosen);
    }
  }

  private void inUse(
      InstitutionScope scope, Actor.Person contractManager, Dossier dossier, Invited chosen) {
    Stage stage = dossier.stage();
    agreement.byBoth(scope, contractManager, chosen);
    contract.start(scope, contractManager, chosen);
    if (stage.reaches(Stage.IN_USE)) {
      contract.freeze(scope, contractManager, chosen);
    }
    if (stage.reaches(Stage.CHANGED)) {
      change.report(scope, contractManager, chosen, dossier.workedCase().change());
    }
  }
}
