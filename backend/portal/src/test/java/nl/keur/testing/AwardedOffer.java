package nl.keur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** An offer of an essay grader to which the contract was awarded. */
public final class AwardedOffer {
  private static final String SHA256 = "ab".repeat(32);

  private final Tender tender;
  private final InvitedVendor vendor;
  private final Browser manager;
  private String version;

  private AwardedOffer(Tender tender, InvitedVendor vendor) {
    this(tender, vendor, tender.institution().contractManager());
  }

  private AwardedOffer(Tender tender, InvitedVendor vendor, Browser manager) {
    this.tender = tender;
    this.vendor = vendor;
    this.manager = manager;
  }

  /** As a contract manager of an institution that takes part works on it. */
  public AwardedOffer as(Browser contractManager) {
    return new AwardedOffer(tender, vendor, contractManager);
  }

  /** Awarded, and the purpose is not agreed yet. */
  public static AwardedOffer to(RunningPortal portal) {
    return of(portal, Tender.sent(portal));
  }

  /** The first offer of this tender submits and is chosen. */
  public static AwardedOffer of(RunningPortal portal, Tender tender) {
    String offerId = tender.purchaser().get(tender.path("")).json().at("/offers/0/id").asText();
    var vendor = tender.invited(offerId).comeIn();
    vendor.answerMandatory().sheet().answer("RQ-06", "provider");
    vendor.submitted();
    return chosen(tender, vendor);
  }

  /** This vendor, who submitted, is chosen. */
  public static AwardedOffer chosen(Tender tender, InvitedVendor vendor) {
    tender
        .purchaser()
        .post(
            tender.path("award"),
            Map.of("offerId", vendor.offerId(), "reason", "De beste antwoorden."))
        .expect(201);
    return new AwardedOffer(tender, vendor);
  }

  /** Awarded, with a purpose that both sides agreed. */
  public static AwardedOffer withPurpose(RunningPortal portal) {
    AwardedOffer offer = to(portal);
    offer.agreePurpose();
    return offer;
  }

  /** With a frozen contract: the system is in use. */
  public static AwardedOffer frozen(RunningPortal portal) {
    AwardedOffer offer = withPurpose(portal);
    offer.completePackage();
    offer.freeze().expect(200);
    return offer;
  }

  public void agreePurpose() {
    String path = "/api/offers/" + offerId() + "/purpose";
    int version = manager.get(path).expect(200).json().at("/draft/version").asInt();
    String sha256 =
        manager
            .put(path, PURPOSE, "If-Match", Integer.toString(version))
            .expect(200)
            .json()
            .at("/draft/sha256")
            .asText();
    manager.post(path + "/agreement", Map.of("sha256", sha256)).expect(201);
    vendor.browser().post(path + "/agreement", Map.of("sha256", sha256)).expect(201);
  }

  private static final Map<String, Object> PURPOSE =
      Map.ofEntries(
          Map.entry(
              "sentence",
              Map.of(
                  "who", "Examinatoren van de opleiding",
                  "what", "laten per criterium een cijfer voorstellen",
                  "data", "het essay zonder naam",
                  "when", "na hun eigen eerste lezing",
                  "result", "essays vanaf februari 2027 binnen 10 werkdagen terug")),
          Map.entry(
              "allowedUses",
              List.of(
                  Map.of(
                      "use", "Cijfer per criterium voorstellen",
                      "who", "Examinatoren",
                      "group", "Eerstejaarsstudenten",
                      "decision", "Het cijfer voor het essay"))),
          Map.entry(
              "excludedUses",
              List.of(
                  Map.of(
                      "use", "Toelating of plaatsing",
                      "why", "daarvoor is het niet getest",
                      "statedBy", "institution"))),
          Map.entry(
              "groups",
              List.of(
                  Map.of("group", "Examinatoren", "relation", "uses", "minors", "no"),
                  Map.of("group", "Studenten", "relation", "affected", "minors", "no"))),
          Map.entry("minors", "no"),
          Map.entry(
              "classification",
              Map.of("annexIii", List.of("3b"), "exemption", List.of("none"), "profiling", "no")),
          Map.entry("decision", Map.of("outputRole", "advice", "overseer", "Examinator")),
          Map.entry("dataCategories", List.of("ordinary", "sensitive")),
          Map.entry(
              "setting",
              Map.of("sectors", List.of("hbo"), "country", "Nederland", "language", "Nederlands")),
          Map.entry(
              "system",
              Map.of(
                  "name", "EssayWijzer",
                  "version", "3.2",
                  "model", "Model K",
                  "modelVersion", "2",
                  "description", "Het systeem stelt per criterium een cijfer voor.",
                  "nameShown", "EssayWijzer",
                  "settingsForeseen", List.of("rubric", "drempel"))),
          Map.entry("provider", Map.of("name", "Letterlicht B.V.", "seat", "Utrecht, Nederland")),
          Map.entry("supplierRole", "provider"),
          Map.entry(
              "providerStatements",
              List.of(
                  Map.of(
                      "kind", "instructions",
                      "title", "Gebruiksinstructies 3.2",
                      "dated", "2026-10-01",
                      "sha256", SHA256))));

  public Browser manager() {
    return manager;
  }

  public Tender tender() {
    return tender;
  }

  public InvitedVendor vendor() {
    return vendor;
  }

  public String offerId() {
    return vendor.offerId();
  }

  public String path(String rest) {
    return "/api/offers/" + offerId() + "/package" + rest;
  }

  public JsonNode read() {
    return noted(manager.get(path(""))).expect(200).json();
  }

  /** The version that was read or written last; the first time it is read. */
  public String version() {
    if (version == null) {
      read();
    }
    return version;
  }

  private Browser.Reply noted(Browser.Reply reply) {
    if (reply.status() == 200) {
      version = reply.json().path("version").asText();
    }
    return reply;
  }

  public Browser.Reply describe() {
    return noted(
        manager.put(
            path("/details"),
            Map.of(
                "language", "nl",
                "agreementReference", "Raamovereenkomst nakijkhulp, WH-2027-014",
                "institutionPrivacyContact",
                    "Functionaris voor gegevensbescherming, fg@school.example",
                "vendorPrivacyContact", "Privacyteam, privacy@leverancier.example"),
            "If-Match",
            version()));
  }

  public Browser.Reply fillIn(String clause, String name, Object value) {
    Map<String, Object> body = new HashMap<>();
    body.put("value", value);
    return noted(
        manager.put(path("/clauses/" + clause + "/values/" + name), body, "If-Match", version()));
  }

  public Browser.Reply decide(String subject, String id, String outcome) {
    return noted(
        manager.put(
            path("/" + subject + "/" + id + "/decision"),
            Map.of("outcome", outcome, "reason", "Zo besproken met de jurist."),
            "If-Match",
            version()));
  }

  public Browser.Reply freeze() {
    return manager.post(path("/freezing"), Map.of(), "If-Match", version());
  }

  /** Does what each obstacle asks, as a contract manager would, until nothing stands in the way. */
  public void completePackage() {
    JsonNode read = describe().expect(200).json();
    for (int round = 0; round < 200 && !read.path("obstacles").isEmpty(); round++) {
      read = resolve(read, read.at("/obstacles/0")).expect(200).json();
    }
    if (!read.path("obstacles").isEmpty()) {
      throw new AssertionError("Still in the way: " + read.path("obstacles"));
    }
  }

  private Browser.Reply resolve(JsonNode read, JsonNode obstacle) {
    String clause = obstacle.path("clause").asText();
    return switch (obstacle.path("place").asText()) {
      case "VALUE" -> {
        String name = obstacle.path("parameter").asText();
        yield fillIn(clause, name, sample(value(read, clause, name)));
      }
      case "CLAUSE" -> decide("clauses", clause, "INCLUDE");
      case "SET" -> decide("sets", obstacle.path("set").asText(), "INCLUDE");
      default -> throw new AssertionError("Can't be resolved here: " + obstacle);
    };
  }

  /** What a clause in the package asks under this name. */
  public static JsonNode value(JsonNode read, String clause, String name) {
    for (JsonNode value : read.path("values").path(clause)) {
      if (value.path("name").asText().equals(name)) {
        return value;
      }
    }
    throw new AssertionError(name + " is not asked by " + clause);
  }

  private static Object sample(JsonNode value) {
    return switch (value.path("kind").asText()) {
      case "TEXT" -> Map.of("nl", "zoals besproken", "en", "as discussed");
      case "DATE" -> "2027-02-01";
      case "URL" -> "https://leverancier.example/";
      case "LIST" -> List.of("eerste punt", "tweede punt");
      case "NUMBER" -> value.path("min").isNull() ? "1" : value.path("min").asText();
      case "CHOICE" -> value.at("/options/0/value").asText();
      default -> List.of(row(value.path("columns")));
    };
  }

  private static Map<String, Object> row(JsonNode columns) {
    Map<String, Object> row = new HashMap<>();
    columns.forEach(
        column ->
            row.put(
                column.path("id").asText(),
                column.path("options").isEmpty()
                    ? "voorbeeld"
                    : column.at("/options/0/value").asText()));
    return row;
  }

  /** Labels or sentences of a list of nodes. */
  public static List<String> texts(JsonNode nodes, String pointer) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(node -> node.at(pointer).asText())
        .toList();
  }
}
