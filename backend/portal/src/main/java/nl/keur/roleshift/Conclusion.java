package nl.keur.roleshift;

import java.time.Instant;
import java.util.UUID;

/** What a person concludes from a finding. It never changes; a later one follows. */
public record Conclusion(
    UUID id,
    UUID findingId,
    Outcome outcome,
    Measure measure,
    String reason,
    UUID concludedBy,
    Instant concludedAt) {

  /** Whether the role of the institution shifts. */
  public enum Outcome {
    NO_SHIFT,
    SHIFT,
    NOT_SETTLED
  }

  /** What is done about it. */
  public enum Measure {
    /** The use stops. */
    STOP,
    /** The change is undone. */
    REVERT,
    /** The change stays, with its consequences. */
    ACCEPT,
    /** Both parties agree a new version of the purpose. */
    AGREE_NEW_PURPOSE,
    NONE
  }
}
