package nl.keur.kernel;

import java.time.Duration;
import nl.keur.content.text.Text;

/** The refusal of somebody who tried too often; it says nothing of what was tried. */
public final class TooManyTries {
  /** Member of the problem, also sent as the header {@code Retry-After}. */
  public static final String RETRY_AFTER = "retryAfterSeconds";

  private TooManyTries() {}

  /** 429, with the whole seconds to wait. */
  public static Problem problem(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return Problem.of("/problems/kernel/too-many-tries", "Too many tries", 429, text(seconds))
        .with(RETRY_AFTER, seconds);
  }

  private static Text text(long seconds) {
    long minutes = (seconds + 59) / 60;
    return minutes <= 1
        ? new Text(
            "Dit is te vaak geprobeerd. Wacht een minuut en probeer het opnieuw.",
            "This was tried too many times. Wait a minute and try again.")
        : new Text(
            "Dit is te vaak geprobeerd. Wacht " + minutes + " minuten en probeer het opnieuw.",
            "This was tried too many times. Wait " + minutes + " minutes and try again.");
  }
}
