package nl.keur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keur.content.clause.assembly.PackageDraft;
import nl.keur.content.text.Language;
import nl.keur.document.Attachment;
import nl.keur.document.DocxReading;
import nl.keur.document.DocxWriter;
import nl.keur.document.PdfReading;
import nl.keur.document.PdfWriter;
import nl.keur.document.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Six packages on paper, in both languages: word for word what the JSON says, which is read without
 * the code that prints it. They are kept in {@code target/documents}, to be looked at.
 */
class SixPackagesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

  @ParameterizedTest
  @EnumSource(SixPackages.class)
  void nothingStandsInTheWayOnceEverythingIsFilledInAndDecided(SixPackages six) {
    OfferRecord record = six.awarded();
    PackageDraft draft = AwardedCase.filledIn(record, AwardedCase.untouched(record));

    assertThat(PackageObstacle.of(draft.obstacles(), true, true))
        .extracting(obstacle -> obstacle.sentence().nl())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SixPackages.class)
  void wordAndPdfSayWhatTheJsonSaysWithTheSameNumbersInTheSameOrder(SixPackages six)
      throws Exception {
    OfferRecord record = six.awarded();
    PackageContent content = AwardedCase.content(record, AwardedCase.untouched(record));
    for (Language language : Language.values()) {
      TextDocument document = PackageDocument.of(content, Optional.empty(), language, DAY);
      byte[] docx = new DocxWriter().write(document);
      byte[] pdf =
          new PdfWriter()
              .write(
                  document,
                  List.of(new Attachment("package.json", "application/json", "data", new byte[1])));
      keep(six.file() + "-" + language.code() + ".docx", docx);
      keep(six.file() + "-" + language.code() + ".pdf", pdf);
      JsonNode json = JsonMapper.createDefault().writeValueToTree(content).get(language.code());
      String said = PackageJsonReading.text(json, language);

      assertThat(said).hasSizeGreaterThan(30_000);
      assertThat(new DocxReading(docx).partsText()).isEqualTo(said);
      try (PdfReading printed = new PdfReading(pdf)) {
        assertThat(printed.textInStructure()).endsWith(said);
        assertThat(printed.pages()).noneMatch(String::isBlank);
      }
    }
  }

  @Test
  void theCoverOfAnAlgorithmSaysThatItIsNoAiSystemAndWhereTheLawSaysWhatThatIs() {
    OfferRecord record = SixPackages.NO_AI_SYSTEM.awarded();
    PackageContent content = AwardedCase.content(record, AwardedCase.untouched(record));

    assertThat(AwardedCase.onCover(content, "Risk level indicated"))
        .startsWith("not an AI system\nArticle 3(1) AI Act: applies");
  }

  @Test
  void whyAReviewerLetAnExclusionPassStandsBesideTheAnswerAsAQuotation() {
    OfferRecord record = SixPackages.GENERAL_PURPOSE_ASSISTANT.awarded();
    PackageContent content = AwardedCase.content(record, AwardedCase.untouched(record));

    assertThat(record.reviews().get("VP-04").liftKnockOut()).isPresent();
    assertThat(PrintedPackage.text(content, Language.EN).toString())
        .containsPattern(
            "the answer was “[^”]+”, with the explanation “[^”]+”, and the reviewer wrote “");
  }

  private static void keep(String name, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "documents"));
    Files.write(folder.resolve(name), bytes);
  }
}
