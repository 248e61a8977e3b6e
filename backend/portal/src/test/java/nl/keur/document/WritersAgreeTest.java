package nl.keur.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * DOCX and PDF carry the same numbers and texts in the same order, and those are the computed ones.
 */
class WritersAgreeTest {

  static Stream<Arguments> languages() {
    return Stream.of(
        Arguments.of(Agreements.NL, "(niet opgenomen)"),
        Arguments.of(Agreements.EN, "(not included)"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theDocxSaysWhatWasComputedWithNumbersFromItsLists(Locale language, String notIncluded)
      throws Exception {
    TextDocument document = Agreements.in(language);
    DocxReading docx = new DocxReading(new DocxWriter().write(document));
    assertThat(docx.partsText())
        .isEqualTo(ExpectedText.of(Numbering.require(document), notIncluded));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thePdfSaysTheSameOnPaperAndInItsReadingOrder(Locale language, String notIncluded)
      throws Exception {
    TextDocument document = Agreements.in(language);
    String expected = ExpectedText.of(Numbering.require(document), notIncluded);
    try (PdfReading pdf = new PdfReading(new PdfWriter().write(document, List.of()))) {
      assertThat(pdf.textOnPaper()).endsWith(expected);
      assertThat(pdf.textInStructure()).endsWith(expected);
    }
  }
}
