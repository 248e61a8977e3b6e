package nl.keur.content.library.check;

import java.util.List;
import java.util.stream.Stream;
import nl.keur.content.law.Duty;
import nl.keur.content.law.Exemptions;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.Milestone;
import nl.keur.content.roleshift.RoleShiftTexts;

/** Every citation is of an act that the vocabulary knows. */
final class LegalBases implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    citations(draft).forEach(basis -> act(draft, basis, basis.act()));
    for (Milestone milestone : draft.vocabulary().timeline()) {
      act(draft, milestone, milestone.act());
    }
  }

  private static Stream<LegalBasis> citations(Draft draft) {
    return Stream.of(
            draft.questions().stream().flatMap(question -> question.legalBasis().stream()),
            draft.clauses().stream().flatMap(clause -> clause.legalBasis().stream()),
            draft.vocabulary().roles().stream().flatMap(role -> role.legalBasis().stream()),
            draft.vocabulary().uses().stream().flatMap(use -> use.legalBasis().stream()),
            draft.facts().stream().flatMap(fact -> fact.legalBasis().stream()),
            draft.vocabulary().exemptions().stream().flatMap(LegalBases::cited),
            draft.vocabulary().retention().stream().flatMap(one -> one.legalBasis().stream()),
            draft.vocabulary().duties().stream().map(Duty::basis),
            draft.vocabulary().roleShift().rules().values().stream().flatMap(LegalBases::cited))
        .flatMap(citations -> citations);
  }

  private static Stream<LegalBasis> cited(RoleShiftTexts.Rule rule) {
    return Stream.concat(
        rule.legalBasis().stream(),
        rule.outcomes().values().stream().flatMap(said -> said.legalBasis().stream()));
  }

  private static Stream<LegalBasis> cited(Exemptions exemptions) {
    return Stream.of(
            Stream.of(exemptions.forAll().legalBasis(), exemptions.profiling().legalBasis()),
            exemptions.grounds().stream().map(ground -> ground.explained().legalBasis()))
        .flatMap(bases -> bases)
        .flatMap(List::stream);
  }

  private static void act(Draft draft, Object part, String act) {
    if (!draft.vocabulary().acts().containsKey(act)) {
      draft
          .at(part, "act")
          .mistake(
              "There is no act '%s'. Add it to acts.yaml or name one of: %s.",
              act, Draft.list(draft.vocabulary().acts().keySet()));
    }
  }
}
