package nl.keur.contract;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Language;
import nl.keur.contract.ContractProblem.NotPrintable;
import nl.keur.contract.ContractProblem.NumberedOtherwise;
import nl.keur.document.Attachment;
import nl.keur.document.DocxWriter;
import nl.keur.document.PdfWriter;
import nl.keur.document.TextDocument;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.FileScope;

/**
 * Writes a package as DOCX, PDF or JSON: the same clauses in the same order. A draft says so on
 * every page; a frozen package bears its hash, and the PDF carries the JSON that the hash is taken
 * of. What was frozen is printed from what was kept, with its numbers, or not at all. Problems:
 * {@link NotPrintable}, {@link NumberedOtherwise} and those of reading.
 */
@Singleton
public class ExportPackage {
  private final ReadPackage readPackage;
  private final DocxWriter docx;
  private final PdfWriter pdf;
  private final Canonical canonical;
  private final Clock clock;

  ExportPackage(
      ReadPackage readPackage, DocxWriter docx, PdfWriter pdf, Canonical canonical, Clock clock) {
    this.readPackage = readPackage;
    this.docx = docx;
    this.pdf = pdf;
    this.canonical = canonical;
    this.clock = clock;
  }

  /** The kind of file. */
  public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param name file name of letters, digits, dots and dashes
   */
  public record ExportedFile(String name, String mediaType, byte[] bytes) {}

  public Result<ExportedFile, ContractProblem> as(
      FileScope scope, UUID offerId, Format format, Optional<Language> language) {
    return readPackage
        .of(scope, offerId)
        .flatMap(
            opened -> export(opened, format, language.orElse(opened.clausePackage().language())));
  }

  private Result<ExportedFile, ContractProblem> export(
      OpenedPackage opened, Format format, Language language) {
    if (format != Format.JSON && !PrintedPackage.numbered(opened.content())) {
      return Result.refused(new NotPrintable());
    }
    if (format != Format.JSON
        && opened.frozen().isPresent()
        && !PrintedPackage.keepsItsLabels(opened.content(), language)) {
      return Result.refused(new NumberedOtherwise());
    }
    return Result.ok(file(opened, format, language));
  }

  private ExportedFile file(OpenedPackage opened, Format format, Language language) {
    String json =
        opened.frozen().map(FrozenPackage::json).orElseGet(() -> canonical.json(opened.content()));
    byte[] bytes =
        switch (format) {
          case DOCX -> docx.write(document(opened, language));
          case PDF -> pdf.write(document(opened, language), List.of(attachment(opened, json)));
          case JSON -> json.getBytes(StandardCharsets.UTF_8);
        };
    String suffix = format == Format.JSON ? "" : "-" + language.code();
    return new ExportedFile(
        name(opened) + suffix + "." + format.ending(), format.mediaType(), bytes);
  }

  private TextDocument document(OpenedPackage opened, Language language) {
    return PackageDocument.of(
        opened.content(),
        opened.frozen().map(FrozenPackage::sha256),
        language,
        LocalDate.ofInstant(clock.instant(), OfferRecord.AMSTERDAM));
  }

  private static Attachment attachment(OpenedPackage opened, String json) {
    return new Attachment(
        name(opened) + ".json",
        Format.JSON.mediaType(),
        "De bepalingen als gegevens / The clauses as data",
        json.getBytes(StandardCharsets.UTF_8));
  }

  /** "overeenkomst-essaywijzer-1a2b3c4d5e6f", or "-concept" for a draft. */
  private static String name(OpenedPackage opened) {
    String system =
        Normalizer.normalize(opened.content().head().system(), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String state = opened.frozen().map(one -> one.sha256().substring(0, 12)).orElse("concept");
    String kept = system.length() > 60 ? system.substring(0, 60) : system;
    return kept.isEmpty() ? "overeenkomst-" + state : "overeenkomst-" + kept + "-" + state;
  }
}
