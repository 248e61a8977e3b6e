package nl.keur.content.roleshift;

/** How loud a finding is, loudest first. */
public enum Alert {
  /** The institution may become a provider, or a duty falls away: decide before going on. */
  RED,
  /** Something must be looked at again. */
  ORANGE,
  /** The use leaves what was agreed or foreseen, without a role shift. */
  YELLOW,
  /** An answer is missing or "not known": the finding asks for it. */
  CANNOT_BE_JUDGED,
  /** Good to know. */
  INFO,
  /** No finding, but the reason why there is none. */
  NONE
}
