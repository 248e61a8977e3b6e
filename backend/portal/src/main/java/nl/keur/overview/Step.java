package nl.keur.overview;

/** The nine steps from a need to a change of use, in order (ARCHITECTURE §1). */
public enum Step {
  NEED,
  PRE_FLIGHT,
  PURPOSE,
  QUESTIONNAIRE,
  ANSWERS,
  AWARD,
  AGREED_PURPOSE,
  CONTRACT,
  IN_USE
}
