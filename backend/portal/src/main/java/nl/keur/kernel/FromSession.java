package nl.keur.kernel;

import java.security.Principal;

/**
 * What a route asks for as an argument and the session gives: whose rows, and who. It is never part
 * of a request, and as a principal it is left out of the description of the API.
 */
public interface FromSession extends Principal {
  /** Principals have names. These have ids, and are not to be shown. */
  @Override
  default String getName() {
    return toString();
  }
}
