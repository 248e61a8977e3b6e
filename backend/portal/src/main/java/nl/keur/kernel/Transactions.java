package nl.keur.kernel;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * The only way to the database: every read and write runs in one of these. Nested calls join the
 * running transaction. On the embedded database writers take turns (RELIABILITY §0).
 *
 * <p>A write that collides with another one, such as two people who both save something for the
 * first time, is run again from its start, so its work does nothing but read and write the
 * database. When it collides time and again it is refused: {@code
 * /problems/kernel/saved-meanwhile}, 409.
 */
public interface Transactions {
  <T> T read(Supplier<T> work);

  <T> T write(Supplier<T> work);

  /** As {@link #write}, and on disk before it returns: for submitting, agreeing and freezing. */
  <T> T writeDurably(Supplier<T> work);

  /**
   * The database's clock, read in a statement of its own before any lock. Deadlines are decided by
   * this instant.
   */
  Instant now();

  default void run(Runnable work) {
    write(
        () -> {
          work.run();
          return null;
        });
  }
}
