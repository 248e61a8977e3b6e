package nl.keur.content.checklist;

/** Who answers. */
public enum Respondent {
  INSTITUTION,
  VENDOR
}
