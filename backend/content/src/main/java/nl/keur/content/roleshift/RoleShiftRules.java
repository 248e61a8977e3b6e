package nl.keur.content.roleshift;

import java.util.List;

/** The rules in force. Their order decides nothing. */
public final class RoleShiftRules {
  private static final List<RoleShiftRule> IN_FORCE =
      List.of(
          new OwnNameOrTrademark(),
          new OwnNameBelowHighRisk(),
          new NewPurposeBecomesHighRisk(),
          new NewPurposeOutsideAnnexIii(),
          new NewPurposeOfHighRisk(),
          new ExemptionLapses(),
          new ModificationOfHighRisk(),
          new ModificationBelowHighRisk(),
          new SettingsInsideInstructions(),
          new VendorChangePredetermined(),
          new VendorModelChange(),
          new Reassess(),
          new PartiesAndTransfers(),
          new OneEmployee(),
          new OptOutRemovesAssistance(),
          new UnsettledRiskLevel(),
          new PossibleProhibitedPractice());

  private RoleShiftRules() {}

  public static List<RoleShiftRule> inForce() {
    return IN_FORCE;
  }
}
