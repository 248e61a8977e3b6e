package nl.keur.kernel;

/** The port through which transactions learn on whose behalf they run: from the request. */
public interface Askers {
  /** Outside a request it is the portal itself. */
  Asker current();
}
