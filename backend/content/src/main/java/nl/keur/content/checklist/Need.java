package nl.keur.content.checklist;

/** Whether an explanation or a piece of evidence is asked. */
public enum Need {
  REQUIRED,
  WELCOME,
  NONE
}
