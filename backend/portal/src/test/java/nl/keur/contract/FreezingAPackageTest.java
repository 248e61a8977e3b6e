package nl.keur.contract;

import static nl.keur.schema.Tables.FROZEN_PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.kernel.Sha256;
import nl.keur.testing.AwardedOffer;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FreezingAPackageTest {
  private final RunningPortal portal;

  FreezingAPackageTest(RunningPortal portal) {
    this.portal = portal;
  }

  @Test
  void aFrozenPackageHasAHashThatFitsItsJsonAndBringsTheSystemIntoUse() throws Exception {
    AwardedOffer offer = AwardedOffer.withPurpose(portal);
    offer.completePackage();
    String version = offer.version();
    assertThat(
            offer
                .manager()
                .post(
                    offer.path("/freezing"),
                    Map.of("ownerId", UUID.randomUUID()),
                    "If-Match",
                    version)
                .problem())
        .isEqualTo("contract/owner-unknown");
    assertThat(offer.manager().get("/api/systems").json().path("systems")).isEmpty();
    String key = UUID.randomUUID().toString();
    String[] headers = {"If-Match", version, "Idempotency-Key", key};

    JsonNode frozen =
        offer.manager().post(offer.path("/freezing"), Map.of(), headers).expect(200).json();
    JsonNode again =
        offer.manager().post(offer.path("/freezing"), Map.of(), headers).expect(200).json();

    assertThat(again.at("/frozen/sha256")).isEqualTo(frozen.at("/frozen/sha256"));
    assertThat(offer.freeze().problem()).isEqualTo("contract/already-frozen");
    assertThat(offer.decide("clauses", "edu-11", "LEAVE_OUT").problem())
        .isEqualTo("contract/already-frozen");

    byte[] json = offer.manager().get(offer.path(".json")).expect(200).bytes();
    assertThat(Sha256.of(json)).isEqualTo(frozen.at("/frozen/sha256").asText());
    assertThat(attachment(offer)).isEqualTo(new String(json, StandardCharsets.UTF_8));

    JsonNode systems = offer.manager().get("/api/systems").expect(200).json().path("systems");
    assertThat(systems).hasSize(1);
    assertThat(systems.at("/0/name").asText()).isEqualTo("EssayWijzer");
    assertThat(systems.at("/0/riskLevelCode").asText()).isEqualTo("high");
    JsonNode system =
        offer.manager().get("/api/systems/" + systems.at("/0/id").asText()).expect(200).json();
    assertThat(system.at("/contract/sha256").asText())
        .isEqualTo(frozen.at("/frozen/sha256").asText());
    assertThat(system.path("purposes").findValuesAsText("inContract")).containsOnlyOnce("true");
    assertThat(
            portal
                .newInstitution()
                .contractManager()
                .get("/api/systems/" + systems.at("/0/id").asText())
                .problem())
        .isEqualTo("register/system-unknown");
  }

  private static String attachment(AwardedOffer offer) throws Exception {
    byte[] pdf = offer.manager().get(offer.path(".pdf?language=nl")).expect(200).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var file = files.values().iterator().next();
      return new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFactThatChangesAfterFreezingIsShownAndNothingButWhatWasFrozenIsGivenBack() {
    AwardedOffer offer = AwardedOffer.frozen(portal);
    assertThat(offer.read().path("changedFacts")).isEmpty();

    offer
        .tender()
        .purchaser()
        .post(offer.tender().path("decided-values"), belowHighRisk(offer))
        .expect(201);

    JsonNode change = offer.read().at("/changedFacts/0");
    assertThat(change.at("/before/0/en").asText()).isNotBlank();
    assertThat(change.path("after")).isNotEqualTo(change.path("before"));

    // As if it was frozen by a version of the portal that counted otherwise.
    frozenAs(offer, json(offer).replace("\"Artikel 1\"", "\"Artikel I\""));
    assertThat(json(offer)).contains("\"Artikel I\"");
    assertThat(offer.manager().get(offer.path(".docx")).problem())
        .isEqualTo("contract/numbered-otherwise");
    assertThat(offer.manager().get(offer.path(".pdf")).problem())
        .isEqualTo("contract/numbered-otherwise");

    tamperWith(offer);
    assertThat(offer.manager().get(offer.path("")).problem()).isEqualTo("contract/damaged");
    assertThat(offer.manager().get(offer.path(".pdf")).problem()).isEqualTo("contract/damaged");
  }

  private static String json(AwardedOffer offer) {
    return offer.manager().get(offer.path(".json")).expect(200).text();
  }

  private void frozenAs(AwardedOffer offer, String json) {
    portal.tamper(
        jooq ->
            jooq.update(FROZEN_PACKAGE)
                .set(FROZEN_PACKAGE.CONTENT, json)
                .set(FROZEN_PACKAGE.SHA256, Sha256.of(json))
                .where(FROZEN_PACKAGE.OFFER_ID.eq(UUID.fromString(offer.offerId())))
                .execute());
  }

  private static Map<String, Object> belowHighRisk(AwardedOffer offer) {
    return Map.of(
        "offerId",
        offer.offerId(),
        "fact",
        "offer_risk_level",
        "values",
        List.of("below_high"),
        "reason",
        "De functie die het hoog maakte is eruit.");
  }

  private void tamperWith(AwardedOffer offer) {
    portal.tamper(
        jooq ->
            jooq.update(FROZEN_PACKAGE)
                .set(
                    FROZEN_PACKAGE.CONTENT,
                    DSL.replace(FROZEN_PACKAGE.CONTENT, "EssayWijzer", "Ander"))
                .where(FROZEN_PACKAGE.OFFER_ID.eq(UUID.fromString(offer.offerId())))
                .execute());
  }
}
