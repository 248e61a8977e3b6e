package nl.keur.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.keur.document.NumberedDocument.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

  private final NumberedDocument dutch = Numbering.require(Agreements.in(Agreements.NL));
  private final NumberedDocument english = Numbering.require(Agreements.in(Agreements.EN));

  @ParameterizedTest
  @CsvSource({
    "oversight, Artikel 2, Article 2",
    "oversight.training, Artikel 2.2, Article 2.2",
    "oversight.abilities.stop, Artikel 2.1(b), Article 2.1(b)",
    "oversight.abilities.read.certainty, Artikel 2.1(a)(ii), Article 2.1(a)(ii)",
    "annex-a, Bijlage A, Annex A",
    "annex-a.table, Bijlage A.1, Annex A.1",
    "annex-ia.parties, Bijlage I.A.1, Annex I.A.1",
    "costs.each, Artikel 4.1, Article 4.1",
    "second.result, Bijzondere voorwaarde 2.1, Special condition 2.1",
    "part-3, Deel 3, Part 3",
  })
  void aLabelHasItsWord(String anchor, String dutchLabel, String englishLabel) {
    assertThat(dutch.findLabel(anchor)).contains(dutchLabel);
    assertThat(english.findLabel(anchor)).contains(englishLabel);
  }

  @Test
  void aReferenceToAnotherPartNamesThatPart() {
    assertThat(text("2.2", dutch)).endsWith("en volgt Artikel 1.1(b) van Deel 2.");
    assertThat(text("2.2", english)).endsWith("and follows Article 1.1(b) of Part 2.");
  }

  @Test
  void aReferenceIsWrittenAsItsHeadingWhereverItStands() {
    assertThat(text("1.2", dutch))
        .isEqualTo("De bijlagen horen bij de overeenkomst. Bijlage A gaat voor op Artikel 2.");
    assertThat(lastText(dutch))
        .isEqualTo(
            "De datum in Bijzondere voorwaarde 1.1 geldt ook hier. Bijzondere voorwaarde 1 gaat voor.");
  }

  @Test
  void numbersStartAnewInEveryPart() {
    assertThat(dutch.contents())
        .extracting(Entry::label)
        .containsExactly(
            "Deel 1",
            "",
            "Artikel 1",
            "Artikel 2",
            "Artikel 3",
            "",
            "Artikel 4",
            "Bijlage A",
            "Bijlage B",
            "Deel 2",
            "Artikel 1",
            "Bijlage I.A",
            "Deel 3",
            "Bijzondere voorwaarde 1",
            "Bijzondere voorwaarde 2");
  }

  @Test
  void anArticleThatIsLeftOutKeepsItsNumberAndLosesItsText() {
    assertThat(dutch.contents())
        .filteredOn(entry -> !entry.included())
        .extracting(Entry::label, Entry::title)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Artikel 3", "Overdracht van gegevens"));
    assertThat(text("4.1", dutch)).endsWith("behalve die van Artikel 3.");
  }

  @Test
  void annexesDoNotBelongToTheLastSection() {
    assertThat(dutch.contents())
        .filteredOn(entry -> List.of("Artikel 4", "Bijlage A").contains(entry.label()))
        .extracting(Entry::level)
        .containsExactly(3, 2);
  }

  @Test
  void runningNumbersGoOnAfterAGivenOne() {
    NumberedDocument document =
        Numbering.require(
            Agreements.dutch(
                """
                == p | Deel
                @ ARTICLE 7 a | Zeven
                @ ARTICLE * b | Acht
                @ ANNEX F c | Eff
                @ ANNEX * d | Gee
                """));
    assertThat(document.findLabel("b")).contains("Artikel 8");
    assertThat(document.findLabel("d")).contains("Bijlage G");
  }

  @Test
  void afterTheTwentySixthItemLettersDouble() {
    StringBuilder notation =
        new StringBuilder("== p | Deel\n@ ARTICLE 1 a | Een\n1 a.b | Tekst:\n");
    for (int i = 1; i <= 28; i++) {
      notation.append("a item.").append(i).append(" | Tekst;\n");
    }
    NumberedDocument document = Numbering.require(Agreements.dutch(notation.toString()));
    assertThat(document.findLabel("item.26")).contains("Artikel 1.1(z)");
    assertThat(document.findLabel("item.27")).contains("Artikel 1.1(aa)");
    assertThat(document.findLabel("item.28")).contains("Artikel 1.1(bb)");
  }

  @Test
  void aBlankValueAndAnEmptyTablePrintADash() {
    assertThat(text("2.3", dutch)).isEqualTo("Het verschil is: —.");
    assertThat(dutch.lines())
        .filteredOn(
            line ->
                line instanceof Line.Table t && Span.textOf(t.header().get(0)).equals("Gebruik"))
        .map(line -> ((Line.Table) line).rows().toString())
        .singleElement()
        .asString()
        .contains("—");
  }

  @Test
  void aCellWithoutWordsPrintsADash() {
    Block table =
        new Block.Table(
            List.of(cell("Risico"), cell("Getest op")),
            List.of(new Block.Row(List.of(cell("Storing"), new Block.Cell(List.of())))));
    Part part = new Part("part", "Deel", "", List.of(new Part.Passage(List.of(table))));
    TextDocument document =
        new TextDocument("T", "", Locale.of("nl"), "", "", "", "", List.of(), List.of(part));
    Line.Table printed = (Line.Table) Numbering.require(document).lines().getLast();
    assertThat(printed.rows().getFirst().stream().map(Span::textOf))
        .containsExactly("Storing", "—");
  }

  private static Block.Cell cell(String words) {
    return new Block.Cell(List.of(Inline.text(words)));
  }

  @Test
  void aNumberStaysWithWhatItCounts() {
    assertThat(text("2.2", dutch)).contains(" 4\u00A0uur,");
    NumberedDocument document =
        Numbering.require(
            Agreements.dutch(
                """
                == p | Deel
                @ ARTICLE 1 a | Een
                1 a.b | Binnen 10 werkdagen na 22 november 2026 of versie 3.2 en ISO 27001 voor AI.
                """));
    assertThat(text("1.1", document))
        .isEqualTo(
            "Binnen 10\u00A0werkdagen na 22\u00A0november 2026 of versie 3.2 en ISO 27001 voor AI.");
  }

  @Test
  void allMistakesAreReportedAtOnceAndNothingIsPrinted() {
    TextDocument document =
        Agreements.dutch(
            """
            == p | Deel
            1 loose | Een nummer buiten een artikel
            @ ARTICLE 1 a | Een
            1 a.b | Zie [[nowhere]].
            1 a.b | Nog eens hetzelfde anker.
            @ ARTICLE 1 c | Weer een
            @ ARTICLE 2 d | - Niet opgenomen
            1 d.b | Wat er niet is.
            @ ARTICLE 3 e | Drie
            1 e.b | Zie [[d.b]].
            """);
    assertThat(Numbering.of(document))
        .isEqualTo(
            new Numbering.Refused(
                List.of(
                    new NumberingProblem.MisplacedNumber("loose", "Deel 1"),
                    new NumberingProblem.DuplicateAnchor("a.b", "Artikel 1"),
                    new NumberingProblem.DuplicateLabel("Artikel 1", "Deel 1"),
                    new NumberingProblem.DanglingReference("nowhere", "Artikel 1"),
                    new NumberingProblem.DanglingReference("d.b", "Artikel 3"))));
    assertThatThrownBy(() -> new DocxWriter().write(document))
        .isInstanceOf(UnnumberedDocument.class);
    assertThatThrownBy(() -> new PdfWriter().write(document, List.of()))
        .isInstanceOf(UnnumberedDocument.class);
  }

  @Test
  void aFourthLevelIsRefused() {
    Block deepest = new Block.Numbered("x", List.of(Inline.text("diep")), List.of());
    Block block = deepest;
    for (String anchor : List.of("i", "a", "p")) {
      block = new Block.Numbered(anchor, List.of(Inline.text("tekst")), List.of(block));
    }
    Part part =
        new Part(
            "part",
            "Deel",
            "",
            List.of(
                new Article(
                    "art", Article.Kind.ARTICLE, Numeral.running(), "Een", true, List.of(block))));
    TextDocument document =
        new TextDocument("T", "", Locale.of("nl"), "", "", "", "", List.of(), List.of(part));
    assertThat(Numbering.of(document))
        .isEqualTo(
            new Numbering.Refused(List.of(new NumberingProblem.MisplacedNumber("x", "Artikel 1"))));
  }

  private static String text(String label, NumberedDocument document) {
    return document.lines().stream()
        .filter(line -> line instanceof Line.Numbered n && n.label().equals(label))
        .map(line -> Span.textOf(((Line.Numbered) line).text()))
        .findFirst()
        .orElseThrow();
  }

  private static String lastText(NumberedDocument document) {
    return Span.textOf(((Line.Numbered) document.lines().getLast()).text());
  }
}
