package nl.keur.content.clause.proposal;

/**
 * What a person decided about a set or a clause. Who and when is kept by the caller.
 *
 * @param included taken up, or left out
 */
public record Decision(boolean included, String reason) {
  public Decision {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A decision has a reason");
    }
  }

  public static Decision include(String reason) {
    return new Decision(true, reason);
  }

  public static Decision leaveOut(String reason) {
    return new Decision(false, reason);
  }
}
