package nl.keur.content.roleshift;

/** What rules read. Names, and where the labels of values stand, are content. */
public enum TraceInput {
  RISK_LEVEL,
  PRACTICE,
  OPT_OUT,
  DUTIES_BY_CONTRACT,
  DONE_BY,
  NAMING,
  NAME_SHOWN,
  MODEL_CHANGE,
  MODEL,
  MODIFICATIONS,
  SETTINGS_FORESEEN,
  FORESEEN,
  PURPOSE_CHANGE,
  PURPOSE,
  ANNEX_III,
  EXEMPTION,
  PROFILING,
  OUTPUT_ROLE,
  OVERSIGHT,
  GROUPS,
  DATA,
  PARTIES
}
