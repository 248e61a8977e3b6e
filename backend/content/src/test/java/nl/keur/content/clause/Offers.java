package nl.keur.content.clause;

import java.util.Map;

/** Offers as institutions meet them, as facts. */
public final class Offers {
  private static final OfferReading COMMON =
      OfferReading.of(
          "sector = hbo; minors = no; under_16 = no; public_authority = yes; saas = yes",
          "offer_practice = none; offer_is_ai = yes; offer_transparency = none-of-these",
          "annex_iii_hit = no; profiling = no; institution_role = deployer; fria_needed = no",
          "output_role = none; automated_decision = no; register_used = no; handover_wanted = no",
          "dpa_model = portal_text; purpose_fit = full; supplier_claims_6_3 = no",
          "supplier_ai_role = provider; provider_opt_out_high_risk = no",
          "personal_data_kinds = ordinary; vendor_data_kinds = ordinary; offer_personal_data = yes",
          "offer_special_categories = no; gpai_based = no; subprocessors = no",
          "transfer_outside_eea = no; transfer_instrument = none; own_use = never",
          "offer_gdpr_role = processor; learns_after_deployment = no");

  public static final OfferReading HIGH_RISK_WITH_PROCESSOR =
      COMMON.and(
          "offer_risk_level = high; annex_iii_hit = yes; fria_needed = yes; register_used = yes",
          "output_role = weighs_in; gpai_based = yes; subprocessors = yes; handover_wanted = yes");

  public static final OfferReading LIGHT_WITHOUT_PERSONAL_DATA =
      COMMON.and(
          "offer_risk_level = below_high; offer_gdpr_role = none; offer_personal_data = no",
          "personal_data_kinds = none; vendor_data_kinds = none");

  public static final OfferReading JOINT_CONTROLLERS =
      COMMON.and(
          "offer_risk_level = exempt_6_3; annex_iii_hit = yes; supplier_claims_6_3 = yes",
          "offer_gdpr_role = joint_controller; own_use = opt_out; purpose_fit = partial");

  public static final OfferReading TRANSFER_WITH_STANDARD_CLAUSES =
      COMMON.and(
          "offer_risk_level = below_high; transfer_outside_eea = yes; transfer_instrument = scc",
          "dpa_model = scc_2021_915; subprocessors = yes; gpai_based = yes",
          "personal_data_kinds = ordinary|special; own_use = opt_in");

  public static final OfferReading OTHER_ALGORITHM =
      COMMON.and(
          "offer_risk_level = below_high; offer_is_ai = no; sector = po|vo; minors = yes",
          "under_16 = yes; dpa_model = covenant_4_0; saas = no");

  public static final OfferReading GENERAL_PURPOSE_ASSISTANT =
      COMMON.and(
          "offer_risk_level = unsettled; annex_iii_hit = unclear; gpai_based = yes",
          "offer_transparency = 50-1|50-2; offer_gdpr_role = mixed; subprocessors = yes",
          "provider_opt_out_high_risk = yes; own_use = always; dpa_model = surf_4_0",
          "supplier_ai_role = integrator; learns_after_deployment = yes; minors = unclear");

  public static final Map<String, OfferReading> ALL =
      Map.of(
          "high risk with processor", HIGH_RISK_WITH_PROCESSOR,
          "light without personal data", LIGHT_WITHOUT_PERSONAL_DATA,
          "joint controllers", JOINT_CONTROLLERS,
          "transfer with standard clauses", TRANSFER_WITH_STANDARD_CLAUSES,
          "other algorithm", OTHER_ALGORITHM,
          "general-purpose assistant", GENERAL_PURPOSE_ASSISTANT);

  private Offers() {}
}
