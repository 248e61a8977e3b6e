package nl.keur.walls;

import java.util.Set;
import nl.keur.testing.Browser;
import nl.keur.testing.Canary;

/**
 * Somebody at a browser.
 *
 * @param party whose people they are of
 * @param roles as routes name them
 * @param home the holding whose ids are their own
 * @param mayRead words of everything that may be told to them
 */
record Someone(
    String name,
    String party,
    Set<String> roles,
    Browser browser,
    Holding home,
    Set<Canary> mayRead) {

  boolean reaches(Holding holding) {
    return holding.reachedBy().contains(party);
  }
}
