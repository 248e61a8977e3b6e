package nl.keur.kernel;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes each event of the process log as one line of JSON, in ASCII alone: whatever stands in a
 * header or a field makes no line of its own and steers no terminal (RELIABILITY §2, threat 36).
 *
 * <p>An exception is written as its kinds and places, down to its root. What it says is left out
 * unless it speaks of the machine alone, since most quote what somebody typed: a database the
 * duplicate value, a parser the word that it can't read (threat 35).
 */
public final class JsonLines extends EncoderBase<ILoggingEvent> {
  private static final byte[] NOTHING = {};

  @Override
  public byte[] headerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] footerBytes() {
    return NOTHING;
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    Map<String, Object> line = new TreeMap<>();
    line.put("at", event.getInstant());
    line.put("level", event.getLevel());
    line.put("logger", event.getLoggerName());
    line.put("thread", event.getThreadName());
    line.put("message", event.getFormattedMessage());
    if (event.getThrowableProxy() != null) {
      line.put(
          "error",
          Stream.iterate(event.getThrowableProxy(), JsonLines::more, IThrowableProxy::getCause)
              .map(JsonLines::error)
              .toList());
    }
    return (ascii(CanonicalTree.json(line)) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean more(IThrowableProxy error) {
    return error != null;
  }

  private static Map<String, Object> error(IThrowableProxy error) {
    Map<String, Object> said = new TreeMap<>();
    said.put("type", error.getClassName());
    Optional.of(error)
        .filter(ThrowableProxy.class::isInstance)
        .map(proxy -> ((ThrowableProxy) proxy).getThrowable())
        .ifPresent(thrown -> said.putAll(HarmlessWords.of(thrown)));
    said.put(
        "places",
        Stream.of(error.getStackTraceElementProxyArray())
            .map(place -> place.getStackTraceElement().toString())
            .toList());
    return said;
  }

  /** What is not ASCII stands in texts alone, so it can be escaped there. */
  private static String ascii(String json) {
    return json.chars()
        .mapToObj(unit -> unit < 0x7f ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
        .collect(Collectors.joining());
  }
}
