package nl.keur.content.sheet;

/** What the person who answers sees of a question (ARCHITECTURE §4). */
public enum Visibility {
  /** Nothing still blank in this sheet can hide it. */
  SHOWN,
  /** Its condition is false. */
  HIDDEN,
  /** A blank question of the same sheet decides it: counted as "up to n more". */
  WAITING
}
