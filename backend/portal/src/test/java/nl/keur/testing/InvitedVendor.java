package nl.keur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A vendor's contact with the link of an invitation. */
public final class InvitedVendor {
  /** Answers that show most questions; anything else is answered by its first option. */
  private static final Map<String, Object> ANSWERS =
      Map.ofEntries(
          Map.entry("VP-01", "yes"),
          Map.entry("VP-02", List.of("high_annex_iii", "50-2")),
          Map.entry("VP-03", "full"),
          Map.entry("VP-04", List.of("other_uses")),
          Map.entry("VP-05", "processor"),
          Map.entry("VP-06", List.of("ordinary", "sensitive")),
          Map.entry("VP-07", "third_party"),
          Map.entry("VP-09", List.of("none")),
          Map.entry("VP-10", "never"));

  private final Browser browser;
  private final Browser purchaser;
  private final String procurementId;
  private final String offerId;
  private final String token;

  /**
   * @param purchaser who reads out the code, for want of a mail server
   * @param token of the link, what stands behind its {@code #}
   */
  public InvitedVendor(
      Browser browser, Browser purchaser, String procurementId, String offerId, String token) {
    this.browser = browser;
    this.purchaser = purchaser;
    this.procurementId = procurementId;
    this.offerId = offerId;
    this.token = token;
  }

  /** Asks for a code with the invited address, and comes in with it. */
  public InvitedVendor comeIn() {
    askCode(email()).expect(204);
    open(email(), code()).expect(204);
    return this;
  }

  public Browser.Reply askCode(String email) {
    return browser.post("/api/invitations/code", Map.of("token", token, "email", email));
  }

  public Browser.Reply open(String email, String code) {
    return browser.post(
        "/api/invitations/open", Map.of("token", token, "email", email, "code", code));
  }

  /** The invited address. */
  public String email() {
    for (JsonNode one :
        purchaser
            .get("/api/procurements/" + procurementId + "/questionnaire")
            .expect(200)
            .json()
            .path("recipients")) {
      if (one.path("offerId").asText().equals(offerId)) {
        return one.path("contactEmail").asText();
      }
    }
    throw new IllegalStateException("No offer " + offerId);
  }

  /** The code that was asked for last, as the purchaser sees it. */
  public String code() {
    return codes().getFirst();
  }

  /** All codes of this offer that the purchaser sees, newest first. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>();
    purchaser
        .get("/api/procurements/" + procurementId + "/invitation-codes")
        .expect(200)
        .json()
        .forEach(
            one -> {
              if (one.path("offerId").asText().equals(offerId)) {
                codes.add(one.path("code").asText());
              }
            });
    return codes;
  }

  public Browser browser() {
    return browser;
  }

  public String offerId() {
    return offerId;
  }

  public String token() {
    return token;
  }

  public String path(String rest) {
    return "/api/offers/" + offerId + "/" + rest;
  }

  public JsonNode request() {
    return browser.get(path("request")).expect(200).json();
  }

  public Sheet sheet() {
    return Sheet.withId(browser, request().path("sheetId").asText());
  }

  /** Answers every question without which nothing can be submitted. */
  public InvitedVendor answerMandatory() {
    Sheet sheet = sheet();
    for (List<JsonNode> open = mandatory(sheet); !open.isEmpty(); open = mandatory(sheet)) {
      for (JsonNode question : open) {
        sheet
            .put(
                question.path("id").asText(),
                Tender.answer(value(question)),
                "If-Match",
                question.at("/answer/version").asText())
            .expect(200);
      }
    }
    return this;
  }

  private static List<JsonNode> mandatory(Sheet sheet) {
    JsonNode check = sheet.check();
    List<JsonNode> open = new ArrayList<>();
    for (JsonNode missing : check.path("missing")) {
      if (missing.path("mandatory").asBoolean() && missing.path("what").asText().equals("blank")) {
        open.add(question(check, missing.path("questionId").asText()));
      }
    }
    return open;
  }

  private static JsonNode question(JsonNode check, String id) {
    for (JsonNode section : check.path("sections")) {
      for (JsonNode question : section.path("questions")) {
        if (question.path("id").asText().equals(id)) {
          return question;
        }
      }
    }
    throw new IllegalArgumentException(id + " is not shown");
  }

  private static Object value(JsonNode question) {
    Object known = ANSWERS.get(question.path("id").asText());
    if (known != null) {
      return known;
    }
    String first = question.at("/options/0/value").asText();
    return switch (question.path("type").asText()) {
      case "multi-choice" -> List.of(first);
      case "level" -> 3;
      case "number" -> 1;
      case "date" -> "2027-01-01";
      case "text" -> "Een antwoord in eigen woorden.";
      default -> first;
    };
  }

  /** Ids of everything that is blank or incomplete now. */
  public List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    sheet().check().path("missing").forEach(one -> gaps.add(one.path("questionId").asText()));
    return gaps.stream().distinct().toList();
  }

  public Browser.Reply submit(List<String> confirmed) {
    return submit(confirmed, UUID.randomUUID().toString());
  }

  public Browser.Reply submit(List<String> confirmed, String key) {
    return submit("Noor de Wit", confirmed, key);
  }

  public Browser.Reply submit(String name, List<String> confirmed, String key) {
    return browser.post(
        path("submission"),
        Map.of(
            "attestation",
            Map.of("name", name, "function", "Directeur", "agreed", true),
            "confirmedBlanks",
            confirmed),
        "Idempotency-Key",
        key);
  }

  /** Answers what must be answered, confirms the rest and submits; gives the receipt. */
  public JsonNode submitted() {
    answerMandatory();
    return submit(gaps()).expect(201).json();
  }
}
