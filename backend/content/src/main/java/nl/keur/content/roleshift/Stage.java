package nl.keur.content.roleshift;

/** Whether a change happened already or can still be stopped (CR-02). */
public enum Stage implements Coded {
  HAPPENED("happened"),
  PLANNED("planned"),
  UNKNOWN("unclear");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
