package nl.keur.kernel;

import java.util.function.Supplier;

/**
 * Says on whose behalf the database is asked where that isn't simply whoever made the request: a
 * use case that finds out who somebody is, or that is about two organisations. Each is named in
 * {@code WallsTest}.
 */
public interface Walls {
  /** Does this work, inside or outside a transaction, as that asker; then as the one before. */
  <T> T as(Asker asker, Supplier<T> work);

  /** On whose behalf the database is asked now. */
  Asker current();
}
