package nl.keur.content.law;

/** How sure a date or class of law is: A adopted text, B interpretation needed, C pending. */
public enum Certainty {
  A,
  B,
  C
}
