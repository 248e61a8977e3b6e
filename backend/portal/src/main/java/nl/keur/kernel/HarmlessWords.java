package nl.keur.kernel;

import java.io.IOException;
import java.net.MalformedURLException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an exception says that may stand in the log: of the Java runtime and the machine, such as a
 * full disk or a database that can't be reached. Every other message may quote a value.
 */
final class HarmlessWords {
  /**
   * Beginnings of SQL states that speak of the connection, the server and its limits (ISO 9075-2;
   * 53, 57 and 58 of PostgreSQL); of H2, whose other states from 90 on quote values, one by one:
   * file absent, in use, damaged or closed.
   */
  private static final Set<String> OF_THE_SERVER =
      Set.of(
          "08", "28", "3D", "40", "42", "53", "57", "58", "90013", "90020", "90028", "90030",
          "90031", "90048", "90067", "90098", "90121", "90146");

  private HarmlessWords() {}

  static Map<String, String> of(Throwable thrown) {
    Optional<String> state =
        thrown instanceof SQLException sql
            ? Optional.ofNullable(sql.getSQLState())
            : Optional.empty();
    boolean harmless = harmless(thrown) || state.filter(HarmlessWords::ofTheServer).isPresent();
    return Stream.of(
            state.map(code -> Map.entry("sqlState", code)),
            Optional.ofNullable(thrown.getMessage())
                .filter(message -> harmless)
                .map(message -> Map.entry("message", message)))
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean ofTheServer(String state) {
    return OF_THE_SERVER.stream().anyMatch(state::startsWith);
  }

  private static boolean harmless(Throwable thrown) {
    return switch (thrown) {
      case NullPointerException missing -> true;
      case ClassCastException other -> true;
      case IndexOutOfBoundsException outside -> true;
      case VirtualMachineError exhausted -> true;
      case LinkageError incomplete -> true;
      case MalformedURLException typed -> false;
      case IOException failed -> failed.getClass().getName().startsWith("java");
      default -> false;
    };
  }
}
