package nl.keur.testing;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that the running portal sends to its database, whichever library does. */
@Singleton
public class CountedStatements implements BeanCreatedEventListener<DataSource>, Ordered {
  private final AtomicInteger sent = new AtomicInteger();

  /** How many were sent while this was done; meant for a portal in which nobody else is at work. */
  public int during(Runnable work) {
    int before = sent.get();
    work.run();
    return sent.get() - before;
  }

  /** Next to the pool itself: whatever else wraps it, wraps this too. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    return standIn(DataSource.class, event.getBean());
  }

  private <T> T standIn(Class<T> type, T original) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("prepareStatement")) {
            sent.incrementAndGet();
          }
          try {
            Object answer = method.invoke(original, arguments);
            return method.getName().equals("getConnection") && type == DataSource.class
                ? standIn(Connection.class, (Connection) answer)
                : answer;
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
