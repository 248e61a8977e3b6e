package nl.keur.content.roleshift;

/** What a rule found; each has its own words in the content of the rule. */
public enum Outcome {
  /** The institution may become a provider. */
  SHIFT,
  /** The institution may become a provider because the output weighs more or less is overseen. */
  SHIFT_BY_WEIGHT,
  /** The same change, made on the provider's side: its duty, not a shift of ours. */
  BY_PROVIDER,
  /** It matters who makes the change, and that is not known. */
  BY_UNKNOWN,
  /** A shift whichever risk level it turns out to be. */
  EITHER_WAY,
  /** The contract leaves the duties with another. */
  ASSIGNED,
  /** The instructions for use foresee it. */
  FORESEEN,
  /** The instructions for use do not foresee it. */
  OUTSIDE_INSTRUCTIONS,
  /** The report contradicts what was agreed. */
  DIFFERS,
  /** Something changed that is no role shift. */
  CHANGED,
  /** As changed, for a high-risk system. */
  CHANGED_HIGH_RISK,
  /** As changed, together with a new purpose. */
  CHANGED_PURPOSE,
  /** It may have been determined beforehand. */
  MAYBE_PREDETERMINED,
  /** An input is not known. */
  UNKNOWN
}
