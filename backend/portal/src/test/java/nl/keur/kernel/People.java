package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import nl.keur.testing.Browser;
import nl.keur.testing.PortalProcess;
import nl.keur.testing.Sheet;

/** People at work in a portal that gets killed; each remembers what was acknowledged. */
final class People {
  static final Map<String, String> SIGN_IN =
      Map.of("email", "beheer@instelling.example", "password", "een lang wachtwoord");

  private final String sheetId;
  private final List<Saver> savers;
  private final ConcurrentLinkedQueue<String> opened = new ConcurrentLinkedQueue<>();

  private People(String sheetId, List<Saver> savers) {
    this.sheetId = sheetId;
    this.savers = savers;
  }

  /** Sets up an institution with one procurement; each saver gets a question of its intake. */
  static People of(PortalProcess portal, int savers) throws IOException {
    Browser browser = portal.visitor();
    browser
        .post(
            "/api/setup",
            Map.of(
                "token",
                portal.setupToken(),
                "institution",
                "Hogeschool Zuid",
                "name",
                "Zoë",
                "email",
                SIGN_IN.get("email"),
                "password",
                SIGN_IN.get("password"),
                "secondStep",
                false))
        .expect(204);
    JsonNode procurement = browser.post("/api/procurements", head()).expect(201).json();
    String sheetId = procurement.at("/sheets/0/id").asText();
    return new People(sheetId, questions(Sheet.withId(browser, sheetId), savers));
  }

  private static List<Saver> questions(Sheet sheet, int atMost) {
    List<Saver> savers = new ArrayList<>();
    for (JsonNode section : sheet.check().path("sections")) {
      for (JsonNode question : section.path("questions")) {
        if (question.path("type").asText().equals("choice") && savers.size() < atMost) {
          savers.add(
              new Saver(
                  question.path("id").asText(),
                  question.at("/options/0/value").asText(),
                  question.at("/options/1/value").asText()));
        }
      }
    }
    assertThat(savers).hasSize(atMost);
    return savers;
  }

  /** Each works until the portal no longer answers. */
  List<Runnable> workAt(PortalProcess portal) {
    Browser browser = KilledWhileSavingTest.signedIn(portal);
    List<Runnable> work = new ArrayList<>();
    savers.forEach(
        saver -> work.add(untilKilled(() -> saver.save(Sheet.withId(browser, sheetId)))));
    work.add(
        untilKilled(
            () ->
                opened.add(
                    browser
                        .post("/api/procurements", head())
                        .expect(201)
                        .json()
                        .path("id")
                        .asText())));
    return work;
  }

  private static Runnable untilKilled(Runnable step) {
    return () -> {
      try {
        while (true) {
          step.run();
        }
      } catch (UncheckedIOException killed) {
        // The step under way was not acknowledged: it may be there or not.
      }
    };
  }

  void awaitFirstAnswers(int count) throws InterruptedException {
    for (int tries = 0; acknowledged() < count && tries < 600; tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  int acknowledged() {
    return savers.stream().mapToInt(saver -> saver.acknowledged).sum() + opened.size();
  }

  void findAllThatWasAcknowledged(PortalProcess portal) {
    Browser browser = KilledWhileSavingTest.signedIn(portal);
    savers.forEach(saver -> saver.find(Sheet.withId(browser, sheetId)));
    opened.forEach(id -> browser.get("/api/procurements/" + id).expect(200));
  }

  private static Map<String, String> head() {
    return Map.of("title", "Nakijkhulp", "need", "Sneller nakijken", "language", "nl");
  }

  /** Saves one question over and over: version n holds the nth text. */
  private static final class Saver {
    private final String questionId;
    private final String odd;
    private final String even;
    private volatile int acknowledged;

    Saver(String questionId, String odd, String even) {
      this.questionId = questionId;
      this.odd = odd;
      this.even = even;
    }

    void save(Sheet sheet) {
      int version = acknowledged + 1;
      sheet
          .put(
              questionId,
              Map.of("value", value(version), "explanation", explanation(version)),
              "If-Match",
              Integer.toString(acknowledged))
          .expect(200);
      acknowledged = version;
    }

    /** The last acknowledged one stands, or the one that was under way; whole in either case. */
    void find(Sheet sheet) {
      JsonNode answer = sheet.question(questionId).path("answer");
      int version = answer.path("version").asInt();
      assertThat(version).as(questionId).isBetween(acknowledged, acknowledged + 1);
      if (version > 0) {
        assertThat(answer.path("value").asText()).isEqualTo(value(version));
        assertThat(answer.path("explanation").asText()).isEqualTo(explanation(version));
      }
      acknowledged = version;
    }

    private String value(int version) {
      return version % 2 == 1 ? odd : even;
    }

    private static String explanation(int version) {
      return "Toelichting, " + version + "e keer. " + "Lange tekst. ".repeat(version % 40);
    }
  }
}
