package nl.keur.content.score;

/** What the purchaser asks a question for. */
public enum Mode {
  /** Counts; left blank it is worth nothing. */
  SCORED,
  /** Informs, and never counts. */
  INFORMATIVE
}
