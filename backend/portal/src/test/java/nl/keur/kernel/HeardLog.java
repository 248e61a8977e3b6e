package nl.keur.kernel;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** The process log of this JVM from here on, as it is written at the levels that ship. */
final class HeardLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final JsonLines encoder = new JsonLines();
  private final StringBuffer written = new StringBuffer();

  static HeardLog listen() {
    HeardLog log = new HeardLog();
    log.start();
    root().addAppender(log);
    return log;
  }

  /** What the portal says; the database server of the tests speaks in the same process. */
  @Override
  protected void append(ILoggingEvent event) {
    if (event.getLoggerName().startsWith("io.zonky.")) {
      return;
    }
    written.append(new String(encoder.encode(event), StandardCharsets.UTF_8));
  }

  /** Everything until now. */
  String text() {
    return written.toString();
  }

  @Override
  public void close() {
    root().detachAppender(this);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
