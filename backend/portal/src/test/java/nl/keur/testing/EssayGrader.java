package nl.keur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A procurement of a system that suggests marks for essays, as a university of applied sciences
 * would answer: high risk by Annex III 3(b) with profiling, personal data, no prohibited practice.
 */
public final class EssayGrader {
  /** Answers of the intake, in an order in which each question is shown when it comes up. */
  public static final Map<String, Object> INTAKE =
      answers(
          Map.entry("IN-01", List.of("hbo")),
          Map.entry("IN-02", "adults"),
          Map.entry("IN-08", "unclear"),
          Map.entry("IN-06", "new"),
          Map.entry("IN-07", "none"),
          Map.entry("IN-05", "specific"),
          Map.entry("IN-03", "inside"),
          Map.entry("IN-04", "no"),
          Map.entry("IN-09", "saas"));

  public static final Map<String, Object> PRE_FLIGHT =
      answers(
          Map.entry(
              "PF-01",
              "Een examinator – laat per criterium een cijfer voorstellen – met het anonieme essay"
                  + " – na de eigen eerste lezing – essays binnen 10 werkdagen terug in plaats van"
                  + " 20"),
          Map.entry(
              "PF-02",
              "Niet voor toelating, omdat het systeem daar niet voor is getest. Niet voor het"
                  + " opsporen van fraude, omdat daar andere waarborgen bij horen."),
          Map.entry("PF-03", 3),
          Map.entry("PF-04", "fits"),
          Map.entry("PF-05", "ai_system"),
          Map.entry("PF-06", "no"),
          Map.entry("PF-07", List.of("3b")),
          Map.entry("PF-08", "yes"),
          Map.entry("PF-10", List.of("deployer")),
          Map.entry("PF-14", "needed"),
          Map.entry("PF-11", List.of("ordinary", "sensitive")),
          Map.entry("PF-12", "public_task"),
          Map.entry("PF-13", "planned"),
          Map.entry("PF-21", "surf_4_0"),
          Map.entry("PF-20", List.of("register")),
          Map.entry("PF-19", "advice"),
          Map.entry("PF-17", 3),
          Map.entry("PF-15", 3),
          Map.entry("PF-16", 2),
          Map.entry("PF-24", List.of("informed")),
          Map.entry("PF-18", 3));

  private EssayGrader() {}

  /** Opens the dossier; gives its id. */
  public static String open(Browser purchaser) {
    return purchaser
        .post(
            "/api/procurements",
            Map.of(
                "title", "Nakijkhulp voor essays",
                "need", "Sneller nakijken met behoud van kwaliteit",
                "language", "nl"))
        .expect(201)
        .json()
        .path("id")
        .asText();
  }

  /** Opens the dossier and answers intake and pre-flight, both completed; gives its id. */
  public static String answered(Browser purchaser) {
    String id = open(purchaser);
    fillIn(Sheet.of(purchaser, id, "INTAKE"), INTAKE).complete().expect(200);
    fillIn(Sheet.of(purchaser, id, "PRE_FLIGHT"), PRE_FLIGHT).complete().expect(200);
    return id;
  }

  /** Records the institution's intended purpose, without which nothing is sent to vendors. */
  public static void recordPurpose(Browser purchaser, String procurementId) {
    String path = "/api/procurements/" + procurementId + "/purpose";
    JsonNode draft = purchaser.get(path).expect(200).json().at("/draft");
    String sha256 =
        purchaser
            .put(
                path,
                completedPurpose(draft.path("purpose")),
                "If-Match",
                draft.path("version").asText())
            .expect(200)
            .json()
            .at("/draft/sha256")
            .asText();
    purchaser.post(path + "/record", Map.of("sha256", sha256)).expect(201);
  }

  /** The purpose as it follows from the answers, with what no answer gives. */
  public static ObjectNode completedPurpose(JsonNode draft) {
    ObjectNode purpose = draft.deepCopy();
    purpose.set("groups", purpose.arrayNode());
    purpose
        .withArray("groups")
        .addObject()
        .put("group", "Studenten")
        .put("relation", "affected")
        .put("minors", "no");
    for (JsonNode use : purpose.withArray("allowedUses")) {
      ((ObjectNode) use).put("who", "Examinatoren").put("group", "Studenten");
    }
    ((ObjectNode) purpose.path("setting")).put("language", "Nederlands");
    ((ObjectNode) purpose.path("decision")).put("overseer", "Examinator");
    return purpose;
  }

  /** A vendor with a system on the list; gives the id of its offer. */
  public static String offer(Browser purchaser, String procurementId) {
    return offer(purchaser, procurementId, "Letterlicht", "EssayWijzer");
  }

  public static String offer(
      Browser purchaser, String procurementId, String vendorName, String systemName) {
    var offers =
        purchaser
            .post(
                "/api/procurements/" + procurementId + "/offers",
                Map.of(
                    "vendorName",
                    vendorName,
                    "systemName",
                    systemName,
                    "contactName",
                    "Noor de Wit",
                    "contactEmail",
                    "noor@" + vendorName.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example"))
            .expect(201)
            .json()
            .path("offers");
    return offers.get(offers.size() - 1).path("id").asText();
  }

  /** Answers each question that is shown when it comes up. */
  public static Sheet fillIn(Sheet sheet, Map<String, Object> answers) {
    answers.forEach(sheet::answer);
    return sheet;
  }

  /** These answers with some of them otherwise. */
  public static Map<String, Object> with(
      Map<String, Object> answers, String question, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(answers);
    other.put(question, value);
    return other;
  }

  @SafeVarargs
  private static Map<String, Object> answers(Map.Entry<String, Object>... answers) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (Map.Entry<String, Object> answer : answers) {
      ordered.put(answer.getKey(), answer.getValue());
    }
    return ordered;
  }
}
