package nl.keur.answering;

/** What a sheet is for; the kind decides who owns it. */
public enum SheetKind {
  INTAKE,
  BUSINESS_CASE,
  PRE_FLIGHT,
  QUESTIONNAIRE,
  CHANGE_REPORT
}
