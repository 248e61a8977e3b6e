package nl.keur.overview;

/** How far a procurement is, told by what stands in its dossier. */
public enum Stage {
  /** The intake is not completed. */
  INTAKE,
  /** The pre-flight is not completed, or nobody decided on going on. */
  PRE_FLIGHT,
  /** A go was given; the questionnaire was not sent yet. */
  PREPARING,
  /** The questionnaire is with the vendors. */
  ANSWERING,
  /** At least one vendor handed in its answers. */
  SCORING,
  /** An offer was awarded. */
  CONTRACTING,
  /** The contract lies fixed and the AI system is in use. */
  IN_USE,
  /** It was decided not to go on. */
  ENDED
}
