package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class JsonLinesTest {
  private static final List<String> HOSTILE =
      List.of(
          "een\r\n{\"at\":\"nu\",\"level\":\"INFO\",\"message\":\"nagemaakt\"}\n",
          "\u001b[2J\u001b]0;titel\u0007",
          "\u009b31m \u0085 \u2028 \u2029",
          "\u202eomgekeerd\u0000",
          "\"},{\"",
          "\\u000a\\",
          "\ud800");

  @Test
  void anEventIsOneLineOfPrintableAsciiWhateverItSays() throws Exception {
    for (String text : HOSTILE) {
      String written = written(() -> log("%s {}".formatted(text), text, null));

      assertThat(written.lines()).hasSize(1);
      assertThat(written.strip()).matches("[\\x20-\\x7e]+");
      assertThat(json(written).path("level").asText()).isEqualTo("ERROR");
    }
    assertThat(json(written(() -> log("{}", "één\n", null))).path("message").asText())
        .isEqualTo("één\n");
  }

  @Test
  void anExceptionTellsItsKindsAndPlacesAndNotWhatItQuotes() throws Exception {
    var duplicate = new SQLException("Detail: Key (email)=(geheim@school.example)", "23505");
    JsonNode error =
        json(written(() -> log("{}", "mislukt", new IllegalStateException("geheim", duplicate))))
            .path("error");

    assertThat(error.toString()).doesNotContain("geheim");
    assertThat(error.at("/0/type").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(error.at("/0/places/0").asText()).contains("JsonLinesTest.java:");
    assertThat(error.at("/1/sqlState").asText()).isEqualTo("23505");
  }

  @Test
  void whatTheMachineSaysIsTold() throws Exception {
    assertThat(told(new ConnectException("Connection refused"))).isEqualTo("Connection refused");
    assertThat(told(new SQLException("The connection is closed", "08003")))
        .isEqualTo("The connection is closed");
    assertThat(told(new SQLException("Hexadecimal string contains: geheim", "90004"))).isEmpty();
    assertThat(told(new NumberFormatException("For input string: geheim"))).isEmpty();
  }

  private static String told(Exception failed) throws Exception {
    return json(written(() -> log("{}", "mislukt", failed))).at("/error/0/message").asText();
  }

  private static void log(String text, String value, Exception failed) {
    LoggerFactory.getLogger(JsonLinesTest.class).error(text, value, failed);
  }

  private static String written(Runnable logging) {
    try (HeardLog log = HeardLog.listen()) {
      logging.run();
      return log.text();
    }
  }

  private static JsonNode json(String line) throws Exception {
    return new ObjectMapper().readTree(line);
  }
}
