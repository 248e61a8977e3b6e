package nl.keur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody answers on a change report. */
public final class ReportedChange {
  private ReportedChange() {}

  /** The system is to be used for placing students too. */
  public static Map<String, Object> newPurpose() {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("CR-01", "Het systeem wordt ook gebruikt om studenten te plaatsen.");
    answers.put("CR-02", "planned");
    answers.put("CR-03", "2027-09-01");
    answers.put("CR-04", "institution");
    answers.put("CR-05", "unchanged");
    answers.put("CR-07", "no");
    answers.put("CR-08", List.of("none"));
    answers.put("CR-10", "new_purpose");
    answers.put(
        "CR-11",
        List.of(
            Map.of(
                "who", "Decanen",
                "what", "plaatsen studenten in een niveau",
                "data", "essays",
                "when", "bij de start",
                "result", "binnen een dag geplaatst")));
    answers.put("CR-12", List.of("3a"));
    answers.put("CR-13", "no");
    answers.put("CR-14", "advice");
    answers.put("CR-15", "same");
    answers.put("CR-16", List.of("none"));
    answers.put("CR-17", List.of("ordinary"));
    answers.put("CR-18", "unchanged");
    return answers;
  }

  /** Answers what is shown, with what is known or else the last option: "not known". */
  public static void answer(Sheet sheet, Map<String, Object> answers) {
    for (int round = 0; round < 40; round++) {
      JsonNode blank = blank(sheet);
      if (blank == null) {
        return;
      }
      String id = blank.path("id").asText();
      sheet.answer(id, answers.getOrDefault(id, other(blank)));
    }
    throw new AssertionError("The report has no end");
  }

  private static Object other(JsonNode question) {
    JsonNode options = question.path("options");
    String last = options.path(options.size() - 1).path("value").asText();
    return switch (question.path("type").asText()) {
      case "multi-choice" -> List.of(last);
      case "text" -> "In eigen woorden.";
      case "date" -> "2027-09-01";
      default -> last;
    };
  }

  private static JsonNode blank(Sheet sheet) {
    for (JsonNode section : sheet.check().path("sections")) {
      for (JsonNode question : section.path("questions")) {
        if (question.at("/answer/version").asInt() == 0) {
          return question;
        }
      }
    }
    return null;
  }
}
