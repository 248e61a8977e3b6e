package nl.keur.content.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Act;
import nl.keur.content.law.Duty;
import nl.keur.content.law.Exemptions;
import nl.keur.content.law.LegalRole;
import nl.keur.content.law.Milestone;
import nl.keur.content.law.RetentionPeriod;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.roleshift.RoleShiftTexts;
import nl.keur.content.text.Text;

/**
 * What the checklists and clauses share: facts, law and labels. Maps keep the order of the content.
 *
 * @param domains at most nine, by id
 * @param evidenceKinds labels by id
 * @param exemptions of article 6(3) AI Act; empty in content that holds none
 * @param retention how long what is kept when nobody chose a period
 * @param roleShift what the rules on change of use say
 */
public record Vocabulary(
    Map<String, Fact> facts,
    List<Contradiction> contradictions,
    Map<String, Text> domains,
    Map<String, Text> evidenceKinds,
    Map<String, Act> acts,
    List<LegalRole> roles,
    List<UseOfAi> uses,
    Optional<Exemptions> exemptions,
    List<Duty> duties,
    List<Milestone> timeline,
    List<RetentionPeriod> retention,
    RoleShiftTexts roleShift) {

  /** Without exemptions, periods and rules on change of use, for content that holds none. */
  public Vocabulary(
      Map<String, Fact> facts,
      List<Contradiction> contradictions,
      Map<String, Text> domains,
      Map<String, Text> evidenceKinds,
      Map<String, Act> acts,
      List<LegalRole> roles,
      List<UseOfAi> uses,
      List<Duty> duties,
      List<Milestone> timeline) {
    this(
        facts,
        contradictions,
        domains,
        evidenceKinds,
        acts,
        roles,
        uses,
        Optional.empty(),
        duties,
        timeline,
        List.of(),
        RoleShiftTexts.NONE);
  }
}
