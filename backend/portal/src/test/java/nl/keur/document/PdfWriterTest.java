package nl.keur.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfWriterTest {

  private static final byte[] JSON = "{\"set\":\"é\"}".getBytes(StandardCharsets.UTF_8);
  private static final Attachment DATA =
      new Attachment("agreement.json", "application/json", "De overeenkomst als gegevens", JSON);

  @BeforeAll
  static void startTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> profiles() {
    return Stream.of(
        Arguments.of(Agreements.NL, PDFAFlavour.PDFA_3_A),
        Arguments.of(Agreements.NL, PDFAFlavour.PDFUA_1),
        Arguments.of(Agreements.EN, PDFAFlavour.PDFA_3_A),
        Arguments.of(Agreements.EN, PDFAFlavour.PDFUA_1));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theFileMeetsTheStandardsForArchivesAndForAccessibility(Locale language, PDFAFlavour profile)
      throws Exception {
    byte[] pdf = new PdfWriter().write(Agreements.in(language), List.of(DATA));
    assertThat(failures(pdf, profile)).isEmpty();
  }

  @Test
  void lettersThatTheFontLacksDoNotBreakTheStandard() throws Exception {
    TextDocument document =
        Agreements.dutch(
            """
            == p | Deel \uD83D\uDE00
            @ ARTICLE 1 a | Eén 漢字
            1 a.b | Waarde: {{\uD83D\uDE00 漢字 العربية ½ € ﬁ \u00AD ✓}}
            """);
    byte[] pdf = new PdfWriter().write(document, List.of());
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void theAttachmentIsTheDataBehindTheText() throws Exception {
    try (PdfReading pdf = read(Agreements.in(Agreements.NL), DATA)) {
      Map<String, PDComplexFileSpecification> files =
          pdf.pdf().getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("agreement.json");
      PDComplexFileSpecification file = files.get("agreement.json");
      assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(JSON);
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      COSArray associated =
          (COSArray) pdf.pdf().getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.AF);
      COSDictionary first = (COSDictionary) associated.getObject(0);
      assertThat(first.getNameAsString(COSName.AF_RELATIONSHIP)).isEqualTo("Data");
    }
  }

  @Test
  void everyPageCarriesItsStatusItsNumberAndTheReference() throws Exception {
    try (PdfReading pdf = read(Agreements.in(Agreements.NL))) {
      int last = pdf.pdf().getNumberOfPages();
      for (int page = 1; page <= last; page++) {
        assertThat(pdf.foot(page))
            .contains("Een proefnotitie.")
            .contains("pagina " + page + " van " + last);
      }
      assertThat(pdf.foot(3))
          .as("a part with a status of its own")
          .contains("Eigen tekst, geen officiële tekst.")
          .doesNotContain("Niet de officiële tekst.");
      assertThat(pdf.foot(6))
          .as("a part without a status of its own")
          .contains("Niet de officiële tekst.");
      assertThat(pdf.foot(last)).contains("Hoort bij een antwoord van de leverancier.", "Deel 3");
      assertThat(pdf.foot(last)).doesNotContain("Eigen tekst");
      assertThat(pdf.head(1)).isBlank();
      assertThat(pdf.head(2)).contains("Westerhaven – Nakijk").contains("v3");
    }
  }

  @Test
  void noLetterStandsOutsideTheTextArea() throws Exception {
    String value = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".repeat(3);
    TextDocument document =
        Agreements.dutch(
            """
            == p | Deel met een titel die zo lang is dat hij zeker niet op een enkele regel past, ook niet op deze
            @ SPECIAL_CONDITION 12 a | Een titel die zo lang is dat hij naast het nummer zeker twee regels nodig heeft
            1 a.b | Controle: {{%s}} en nog wat tekst die de regel vult tot voorbij zijn einde, en verder.
            | Een | Twee | Drie | Vier | Vijf | Zes | Zeven
            | {{%s}} | {{%s}} | verwerkingsverantwoordelijke | b | c | d | onderwijsinstellingen
            """
                .formatted(value, value, value));
    try (PdfReading pdf = read(document)) {
      assertThat(pdf.rightmost()).isLessThanOrEqualTo(185.5);
      assertThat(pdf.textOnPaper()).contains("enverder.");
    }
  }

  @Test
  void noLineBreaksBetweenAReferenceOrATermAndTheSignsThatTouchIt() throws Exception {
    StringBuilder notation = new StringBuilder("== p | Deel\n@ ARTICLE 1 a | Een\n");
    for (int i = 1; i <= 90; i++) {
      notation.append(
          "1 a.%d | %s (**nieuw begrip**) van [[a]]). %s (zie [[a]]); einde.\n"
              .formatted(i, "i".repeat(i), "een woord ".repeat(3) + "i".repeat(i)));
    }
    try (PdfReading pdf = read(Agreements.dutch(notation.toString()))) {
      assertThat(new PDFTextStripper().getText(pdf.pdf()).lines().map(String::strip))
          .noneMatch(line -> line.matches("[.,;:)].*|.*[(“]"));
    }
  }

  @Test
  void noLineBreaksInsideAWordWithAnApostropheOrInsideAnArticleNumber() throws Exception {
    StringBuilder notation = new StringBuilder("== p | Deel\n@ ARTICLE 1 a | Een\n");
    for (int i = 1; i <= 90; i++) {
      notation.append(
          "1 a.%d | %s zo’n AI-systeem uit 50(1)(a) en https://example.org%s\n"
              .formatted(i, "een woord ".repeat(6) + "i".repeat(i), "/adres".repeat(30)));
    }
    try (PdfReading pdf = read(Agreements.dutch(notation.toString()))) {
      List<String> lines =
          new PDFTextStripper().getText(pdf.pdf()).lines().map(String::strip).toList();
      assertThat(lines).noneMatch(line -> line.matches("n AI.*|systeem.*|\\(.*|/.*"));
      assertThat(lines)
          .as("an address breaks behind a stroke")
          .anyMatch(line -> line.endsWith("/adres/"));
    }
  }

  @Test
  void aPartThatFillsItsLastPageLeavesNoEmptyPageBehind() throws Exception {
    for (int longer = 0; longer < 8; longer++) {
      for (int lines = 28 - 2 * longer; lines <= 32 - longer; lines++) {
        String body =
            "> Een regel.\n".repeat(lines) + "> %s\n".formatted("woord ".repeat(20)).repeat(longer);
        TextDocument document =
            Agreements.dutch("== p | Deel\n" + body + "== q | Nog een deel\n> Einde.\n");
        try (PdfReading pdf = read(document)) {
          assertThat(pdf.pages())
              .as("%d lines and %d of two", lines, longer)
              .noneMatch(String::isBlank);
        }
      }
    }
  }

  @Test
  void theHeadingOfATableNeverStandsAloneAtTheFootOfAPage() throws Exception {
    StringBuilder notation = new StringBuilder("== p | Deel\n@ ARTICLE 1 a | Een\n");
    for (int i = 1; i <= 60; i++) {
      notation.append("1 a.%d | Deze tabel hoort bij regel %d.\n".formatted(i, i));
      notation.append(
          "| Kolomkop | Waarde\n| %s | {{waarde %d}}\n".formatted("rij ".repeat(90), i));
    }
    try (PdfReading pdf = read(Agreements.dutch(notation.toString()))) {
      for (int page = 1; page <= pdf.pdf().getNumberOfPages(); page++) {
        assertThat(pdf.text(page).strip()).doesNotEndWith("Waarde");
      }
    }
  }

  @Test
  void aShortColumnHeadingIsNotBrokenBesideALongCheckValue() throws Exception {
    String value = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    TextDocument document =
        Agreements.dutch(
            """
            == p | Deel
            @ ARTICLE 1 a | Een
            1 a.b | Deze stukken:
            | Soort stuk | Titel en versie | Datum | Controlewaarde
            | gebruiksinstructies | Gebruiksinstructies.txt | {{1 oktober 2026}} | {{%s}}
            """
                .formatted(value));
    try (PdfReading pdf = read(document)) {
      assertThat(new PDFTextStripper().getText(pdf.pdf())).contains("Datum", "1 oktober");
    }
  }

  @Test
  void bookmarksAndContentsLeadToTheirHeadings() throws Exception {
    TextDocument document = Agreements.in(Agreements.NL);
    int headings = Numbering.require(document).contents().size();
    try (PdfReading pdf = read(document)) {
      PDDocument file = pdf.pdf();
      assertThat(outline(file.getDocumentCatalog().getDocumentOutline().children()))
          .isEqualTo(headings);
      assertThat(file.getPage(1).getAnnotations())
          .filteredOn(annotation -> annotation instanceof PDAnnotationLink)
          .hasSizeGreaterThanOrEqualTo(headings);
    }
  }

  @Test
  void hostileTextStaysTextAndLoadsNothing() throws Exception {
    String hostile = "<img src='http://localhost:1/x'/> </p><script>alert(1)</script> &amp; ]]>";
    TextDocument document =
        Agreements.dutch(
            "== p | Deel\n@ ARTICLE 1 a | %s\n1 a.b | {{%s}}".formatted(hostile, hostile));
    try (PdfReading pdf = read(document)) {
      assertThat(pdf.textInStructure()).endsWith("1.1" + ExpectedText.withoutSpace(hostile));
      for (PDAnnotation annotation : pdf.pdf().getPage(2).getAnnotations()) {
        assertThat(annotation.getCOSObject().toString()).doesNotContain("URI");
      }
    }
  }

  private static PdfReading read(TextDocument document, Attachment... attachments)
      throws IOException {
    return new PdfReading(new PdfWriter().write(document, List.of(attachments)));
  }

  private static int outline(Iterable<PDOutlineItem> items) {
    int count = 0;
    for (PDOutlineItem item : items) {
      count += 1 + outline(item.children());
    }
    return count;
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour profile) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
