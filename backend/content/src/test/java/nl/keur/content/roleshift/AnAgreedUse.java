package nl.keur.content.roleshift;

import java.util.Set;
import nl.keur.content.purpose.APurpose;
import nl.keur.content.roleshift.AgreedUse.OptOut;
import nl.keur.content.roleshift.AgreedUse.Practice;
import nl.keur.content.roleshift.AgreedUse.ProviderDuties;
import nl.keur.content.roleshift.AgreedUse.RiskLevel;

/** Builds agreed uses for tests; nothing excluded, no duties assigned otherwise. */
final class AnAgreedUse {
  private final RiskLevel risk;
  private APurpose purpose;
  private Practice practice = Practice.NONE;
  private OptOut optOut = OptOut.NONE;
  private ProviderDuties duties = ProviderDuties.NOT_ASSIGNED;

  private AnAgreedUse(RiskLevel risk, APurpose purpose) {
    this.risk = risk;
    this.purpose = purpose;
  }

  /** The essay grader: point 3(b), advice to an examiner, no profiling. */
  static AnAgreedUse high() {
    return new AnAgreedUse(RiskLevel.HIGH, APurpose.agreed());
  }

  /** A system that sorts practice answers, exempt as a preparatory task. */
  static AnAgreedUse exempt() {
    return new AnAgreedUse(RiskLevel.EXEMPT, APurpose.agreed().exemption("6_3_d"));
  }

  /** A study coach outside Annex III. */
  static AnAgreedUse belowHigh() {
    return new AnAgreedUse(
        RiskLevel.BELOW_HIGH, APurpose.agreed().annexIii("none").output("none", ""));
  }

  static AnAgreedUse unsettled() {
    return new AnAgreedUse(RiskLevel.UNSETTLED, APurpose.agreed().annexIii("unclear"));
  }

  AnAgreedUse with(APurpose purpose) {
    this.purpose = purpose;
    return this;
  }

  AnAgreedUse practice(Practice practice) {
    this.practice = practice;
    return this;
  }

  AnAgreedUse optOut(OptOut optOut) {
    this.optOut = optOut;
    return this;
  }

  AnAgreedUse duties(ProviderDuties duties) {
    this.duties = duties;
    return this;
  }

  AgreedUse build() {
    return new AgreedUse(purpose.build(), risk, practice, Set.of(), optOut, duties);
  }
}
