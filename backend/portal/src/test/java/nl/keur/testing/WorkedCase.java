package nl.keur.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The answers of a worked case in {@code checklists/cases}, in the form that routes take. */
public final class WorkedCase {
  private final Map<String, Object> written;

  private WorkedCase(Map<String, Object> written) {
    this.written = written;
  }

  @SuppressWarnings("unchecked")
  public static WorkedCase named(String name) {
    try (InputStream file =
        WorkedCase.class.getResourceAsStream("/checklists/cases/" + name + ".yaml")) {
      return new WorkedCase(
          (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * One answer.
   *
   * @param value as JSON; absent where only "not applicable" was said
   * @param evidence what an attached file is worth: {@code valid, unseen, expired, rejected}
   */
  public record Given(
      Object value,
      String explanation,
      Optional<String> notApplicable,
      Map<String, Object> details,
      Optional<String> evidence) {}

  /** Those of {@code intake}, {@code pre-flight}, {@code business-case}, {@code vendor}. */
  public Map<String, Given> answers(String sheet) {
    return given(map(map(written.get("answers")).get(sheet)));
  }

  /** The optional questions that are asked, and for what: {@code scored} or {@code informative}. */
  @SuppressWarnings("unchecked")
  public List<String> optional(String mode) {
    return (List<String>) map(written.get("optional")).getOrDefault(mode, List.of());
  }

  /** Of the change that is reported later. */
  public Map<String, Given> change() {
    return given(map(written.get("change")));
  }

  /** Score and reason by question. */
  public Map<String, Map<String, Object>> reviews() {
    Map<String, Map<String, Object>> reviews = new LinkedHashMap<>();
    map(written.get("reviews")).forEach((question, review) -> reviews.put(question, map(review)));
    return reviews;
  }

  private static Map<String, Given> given(Map<String, Object> written) {
    Map<String, Given> answers = new LinkedHashMap<>();
    written.forEach((question, answer) -> answers.put(question, given(answer)));
    return answers;
  }

  private static Given given(Object answer) {
    if (!(answer instanceof Map<?, ?>)) {
      return new Given(answer, "", Optional.empty(), Map.of(), Optional.empty());
    }
    Map<String, Object> full = map(answer);
    return new Given(
        full.get("value"),
        full.getOrDefault("explanation", "").toString(),
        Optional.ofNullable(full.get("not-applicable")).map(Object::toString),
        map(full.getOrDefault("details", Map.of())),
        Optional.ofNullable(full.get("evidence")).map(Object::toString));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }
}
