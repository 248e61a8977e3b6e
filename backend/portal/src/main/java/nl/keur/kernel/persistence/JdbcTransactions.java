package nl.keur.kernel.persistence;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;
import nl.keur.kernel.WriteObserver;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions on one pool, each on somebody's behalf ({@link Walls}). H2 can tear a transaction
 * apart when killed with several writers at work, so on the embedded database a fair lock lets one
 * write at a time (RELIABILITY §0, ADR-0002).
 */
@Singleton
class JdbcTransactions implements Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcTransactions.class);
  private static final int ATTEMPTS = 3;

  private final TransactionOperations<Connection> operations;
  private final DSLContext jooq;
  private final List<WriteObserver> observers;
  private final JdbcWalls walls;
  private final boolean embedded;
  private final ReentrantLock writers = new ReentrantLock(true);

  /** Whether the running write is to be on disk before it returns; guarded by {@code writers}. */
  private boolean durably;

  JdbcTransactions(
      TransactionOperations<Connection> operations,
      DSLContext jooq,
      List<WriteObserver> observers,
      JdbcWalls walls) {
    this.operations = operations;
    this.jooq = jooq;
    this.observers = observers;
    this.walls = walls;
    this.embedded = jooq.dialect().family() == SQLDialect.H2;
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return operations.findTransactionStatus().isPresent()
        ? work.get()
        : operations.executeRead(status -> begun(work));
  }

  private <T> T begun(Supplier<T> work) {
    walls.begun();
    return work.get();
  }

  @Override
  public <T> T write(Supplier<T> work) {
    return operations.findTransactionStatus().isPresent() ? once(work) : untilItFits(work);
  }

  /** Run again after a collision: the use case itself then refuses what no longer holds. */
  private <T> T untilItFits(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(() -> begun(() -> observed(work)));
      } catch (RuntimeException failed) {
        if (!Collision.in(failed)) {
          throw failed;
        }
        if (attempt == ATTEMPTS) {
          LOG.warn("A write collided {} times", attempt, failed);
          throw Collision.problem().refused();
        }
      }
    }
  }

  private <T> T observed(Supplier<T> work) {
    observers.forEach(WriteObserver::begins);
    try {
      T value = work.get();
      observers.forEach(WriteObserver::beforeCommit);
      return value;
    } finally {
      observers.forEach(WriteObserver::ended);
    }
  }

  private <T> T once(Supplier<T> work) {
    if (!embedded) {
      return operations.executeWrite(status -> work.get());
    }
    writers.lock();
    try {
      T value = operations.executeWrite(status -> work.get());
      if (durably && outermost()) {
        checkpoint();
      }
      return value;
    } finally {
      durably = durably && !outermost();
      writers.unlock();
    }
  }

  /** Inside another write, the disk is waited for when that one has committed. */
  @Override
  public <T> T writeDurably(Supplier<T> work) {
    return write(
        () -> {
          durably = embedded;
          return work.get();
        });
  }

  private boolean outermost() {
    return writers.getHoldCount() == 1;
  }

  private void checkpoint() {
    operations.executeRead(
        status -> {
          try (var statement = status.getConnection().createStatement()) {
            return statement.execute("CHECKPOINT SYNC");
          } catch (SQLException failed) {
            throw new IllegalStateException("The embedded database can't reach the disk", failed);
          }
        });
  }

  @Override
  public Instant now() {
    return read(() -> jooq.select(DSL.currentInstant()).fetchSingle().value1());
  }
}
