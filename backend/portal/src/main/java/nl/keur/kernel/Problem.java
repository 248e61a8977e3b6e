package nl.keur.kernel;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.keur.content.text.Text;

/**
 * A refusal as it leaves the portal: RFC 9457 problem details. Clients decide by {@code type}
 * alone.
 *
 * @param type {@code /problems/<feature>/<name>}
 * @param title English, fixed per type
 * @param status HTTP status
 * @param detail what to do about it, in both languages
 * @param errors one entry per field with a JSON pointer into the request
 * @param members every variable of the detail, and what the client needs to go on
 */
@Serdeable
@Introspected
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    Text detail,
    List<FieldError> errors,
    @JsonAnyGetter Map<String, Object> members) {
  public Problem {
    errors = List.copyOf(errors);
    members = Map.copyOf(members);
  }

  public static Problem of(String type, String title, int status, Text detail) {
    return new Problem(type, title, status, detail, List.of(), Map.of());
  }

  public Problem withErrors(List<FieldError> newErrors) {
    return new Problem(type, title, status, detail, newErrors, members);
  }

  public Problem with(String member, Object value) {
    var more = new java.util.HashMap<>(members);
    more.put(member, value);
    return new Problem(type, title, status, detail, errors, more);
  }

  /** The exception that carries this problem through the HTTP layer. */
  public RefusedRequest refused() {
    return new RefusedRequest(this);
  }

  /**
   * One wrong field.
   *
   * @param pointer JSON pointer into the request body: {@code /answers/3}
   * @param code stable name of what is wrong
   */
  @Serdeable
  @Introspected
  public record FieldError(String pointer, String code, Text detail) {}
}
