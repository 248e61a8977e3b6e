package nl.keur.content.roleshift;

/** What the output does in decisions about people, least first (PF-19, CR-14). */
public enum OutputRole implements Coded {
  NONE("none"),
  ADVICE("advice"),
  WEIGHS_IN("weighs_in"),
  DECIDES("decides"),
  UNKNOWN("unclear");

  private final String code;

  OutputRole(String code) {
    this.code = code;
  }

  static OutputRole of(String code) {
    return Coded.of(OutputRole.class, code, UNKNOWN);
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether a human no longer simply weighs it: it counts in a fixed way, or is the decision. */
  boolean decisive() {
    return this == WEIGHS_IN || this == DECIDES;
  }
}
