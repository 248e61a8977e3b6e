package nl.keur.kernel.persistence;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;
import nl.keur.kernel.Asker;
import nl.keur.kernel.Askers;
import nl.keur.kernel.Walls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the database who asks: when a transaction begins, and when that changes inside it. */
@Singleton
class JdbcWalls implements Walls {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcWalls.class);

  private final TransactionOperations<Connection> operations;
  private final Askers askers;
  private final Wall wall;

  /** Who was named on this thread; nobody, where the request says it. */
  private final ThreadLocal<Optional<Asker>> named = ThreadLocal.withInitial(Optional::empty);

  JdbcWalls(TransactionOperations<Connection> operations, Askers askers, Wall wall) {
    this.operations = operations;
    this.askers = askers;
    this.wall = wall;
  }

  @Override
  public Asker current() {
    return named.get().orElseGet(askers::current);
  }

  @Override
  public <T> T as(Asker asker, Supplier<T> work) {
    Optional<Asker> before = named.get();
    Asker outer = current();
    named.set(Optional.of(asker));
    try {
      changed(outer, asker);
      T value = work.get();
      changed(asker, outer);
      return value;
    } catch (RuntimeException failed) {
      narrowAgain(asker, outer, failed);
      throw failed;
    } finally {
      before.ifPresentOrElse(one -> named.set(before), named::remove);
    }
  }

  /** After a failed statement PostgreSQL takes no other one; then all of it is rolled back. */
  private void narrowAgain(Asker asker, Asker outer, RuntimeException failed) {
    try {
      changed(asker, outer);
    } catch (RuntimeException refused) {
      failed.addSuppressed(refused);
    }
  }

  private void changed(Asker from, Asker to) {
    if (!from.equals(to) && operations.findTransactionStatus().isPresent()) {
      tell(to);
    }
  }

  /** A transaction has begun. */
  void begun() {
    tell(current());
  }

  private void tell(Asker asker) {
    LOG.trace("{}", asker);
    wall.tell(operations.getConnection(), asker);
  }
}
