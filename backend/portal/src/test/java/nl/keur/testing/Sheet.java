package nl.keur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** An answer sheet as a person fills it in: finds the section of a question by itself. */
public final class Sheet {
  private final Browser browser;
  private final String path;

  private Sheet(Browser browser, String sheetId) {
    this.browser = browser;
    this.path = "/api/sheets/" + sheetId;
  }

  public static Sheet withId(Browser browser, String sheetId) {
    return new Sheet(browser, sheetId);
  }

  /** A sheet of a procurement by its kind: INTAKE, BUSINESS_CASE or PRE_FLIGHT. */
  public static Sheet of(Browser browser, String procurementId, String kind) {
    for (JsonNode sheet :
        browser.get("/api/procurements/" + procurementId).expect(200).json().path("sheets")) {
      if (sheet.path("kind").asText().equals(kind)) {
        return new Sheet(browser, sheet.path("id").asText());
      }
    }
    throw new NoSuchElementException(kind);
  }

  /** Answers a shown question, on top of whatever version stands. */
  public void answer(String questionId, Object value) {
    answer(questionId, value, "Toelichting bij " + questionId);
  }

  public void answer(String questionId, Object value, String explanation) {
    Map<String, Object> body = new HashMap<>();
    body.put("value", value);
    body.put("explanation", explanation);
    int version = question(questionId).at("/answer/version").asInt();
    put(questionId, body, "If-Match", Integer.toString(version)).expect(200);
  }

  public Browser.Reply put(String questionId, Object body, String... headers) {
    return browser.put(path + "/answers/" + questionId, body, headers);
  }

  public Browser.Reply complete() {
    return browser.post(path + "/completion", Map.of());
  }

  public JsonNode check() {
    return browser.get(path + "/check").expect(200).json();
  }

  /** The question as it is drawn now; fails when it is not shown. */
  public JsonNode question(String questionId) {
    for (JsonNode section : check().path("sections")) {
      for (JsonNode question : section.path("questions")) {
        if (question.path("id").asText().equals(questionId)) {
          return question;
        }
      }
    }
    throw new NoSuchElementException(questionId + " is not shown");
  }

  public String path() {
    return path;
  }
}
