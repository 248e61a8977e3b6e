package nl.keur.kernel;

/**
 * Takes part in every outermost write transaction, on its thread: told before the work begins,
 * asked for its own part just before the transaction commits, and told when it is over, however it
 * ended. A write that is run again after a collision begins and ends again.
 */
public interface WriteObserver {
  void begins();

  /** Its reads and writes belong to the transaction; what it throws rolls that back. */
  void beforeCommit();

  void ended();
}
