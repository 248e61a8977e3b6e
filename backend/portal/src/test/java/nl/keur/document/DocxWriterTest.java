package nl.keur.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.keur.document.NumberedDocument.Entry;
import nl.keur.document.layout.Pages;
import nl.keur.document.pdf.PdfRendering;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

  private final TextDocument agreement = Agreements.in(Agreements.NL);

  @Test
  void theContentsListEveryHeadingWithItsPage() throws Exception {
    NumberedDocument numbered = Numbering.require(agreement);
    Pages pages = PdfRendering.pages(numbered);
    List<String> expected =
        numbered.contents().stream().map(entry -> line(entry, pages.of(entry.lineId()))).toList();
    DocxReading docx = new DocxReading(new DocxWriter().write(agreement));
    assertThat(docx.paragraphsOfStyle("TOC").stream().skip(1).map(DocxReading::text))
        .containsExactlyElementsOf(expected);
    assertThat(docx.body()).contains(" TOC \\h \\z \\u ");
    assertThat(pages.starts().values()).allMatch(page -> page >= 3);
  }

  private static String line(Entry entry, int page) {
    String label = entry.level() == 1 ? entry.label() + " – " : entry.label();
    return label + entry.title() + (entry.included() ? "" : " (niet opgenomen)") + page;
  }

  @Test
  void everyFieldPointsToABookmarkThatExistsOnce() throws Exception {
    String body = new DocxReading(new DocxWriter().write(agreement)).body();
    List<String> bookmarks = all("<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", body);
    assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
    assertThat(bookmarks).containsAll(all("(?:PAGEREF|REF) (\\S+) ", body));
    assertThat(bookmarks).containsAll(all("w:anchor=\"([^\"]+)\"", body));
    assertThat(all("<w:bookmarkStart [^>]*w:id=\"(\\d+)\"", body)).doesNotHaveDuplicates();
    assertThat(all("w:fldCharType=\"(begin)\"", body))
        .hasSameSizeAs(all("w:fldCharType=\"(end)\"", body));
  }

  @Test
  void aReferenceHasAFieldForEachNumberOfItsLabel() throws Exception {
    DocxReading docx = new DocxReading(new DocxWriter().write(agreement));
    P training =
        docx.paragraphs().stream()
            .filter(p -> DocxReading.text(p).startsWith("De leverancier traint"))
            .findFirst()
            .orElseThrow();
    assertThat(DocxReading.text(training).replace('\u00A0', ' '))
        .isEqualTo(
            "De leverancier traint elke medewerker 4 uur, zoals Artikel 2.1(a)(ii) vraagt, en volgt"
                + " Artikel 1.1(b) van Deel 2.");
    assertThat(all("REF \\S+ (.*?) </w:instrText>", org.docx4j.XmlUtils.marshaltoString(training)))
        .hasSize(5)
        .containsOnly("\\n \\h");
  }

  @Test
  void everyAnnexStartsAPageAndTheFirstTakesTheHeadingOverItAlong() throws Exception {
    TextDocument document =
        Agreements.dutch(
            """
            == p | Deel
            @ ARTICLE 1 a | Een
            1 a.b | Tekst.
            -- Bijlagen
            @ ANNEX A c | Eerste
            1 c.b | Tekst.
            @ ANNEX B d | Tweede
            1 d.b | Tekst.
            """);
    DocxReading docx = new DocxReading(new DocxWriter().write(document));
    assertThat(
            docx.paragraphs().stream()
                .filter(p -> p.getPPr() != null && p.getPPr().getPageBreakBefore() != null)
                .map(DocxReading::text))
        .containsExactly("Bijlagen", "Tweede");
    NumberedDocument numbered = Numbering.require(document);
    Pages pages = PdfRendering.pages(numbered);
    assertThat(numbered.contents().stream().map(entry -> pages.of(entry.lineId())))
        .containsExactly(3, 3, 4, 4, 5);
  }

  @Test
  void numbersThatFollowOnEachOtherShareAListAndAGapStartsAnother() throws Exception {
    TextDocument document =
        Agreements.dutch(
            """
            == p | Deel
            @ ARTICLE 2 a | Twee
            1 a.b | Tekst.
            @ ARTICLE 3 c | Drie
            @ ARTICLE 7 d | Zeven
            1 d.b | Tekst.
            @ ARTICLE 28-2 e | Met een streep
            1 e.b | Tekst.
            @ ANNEX 1 f | Een
            1 f.b | Tekst.
            """);
    DocxReading docx = new DocxReading(new DocxWriter().write(document));
    List<P> numbered = docx.paragraphs().stream().filter(DocxWriterTest::isNumbered).toList();
    assertThat(numbered.stream().map(docx::number))
        .containsExactly(
            "Artikel 2",
            "2.1",
            "Artikel 3",
            "Artikel 7",
            "7.1",
            "Artikel 28-2",
            "28-2.1",
            "Bijlage 1",
            "1.1");
    assertThat(numbered.stream().map(p -> p.getPPr().getNumPr().getNumId().getVal().intValue()))
        .containsExactly(10, 10, 10, 11, 11, 12, 12, 13, 13);
  }

  private static boolean isNumbered(P p) {
    return p.getPPr() != null && p.getPPr().getNumPr() != null;
  }

  @Test
  void everyListLevelIsLinkedToItsStyle() throws Exception {
    DocxReading docx = new DocxReading(new DocxWriter().write(agreement));
    assertThat(all("<w:pStyle w:val=\"([^\"]+)\"", docx.entries().get("word/numbering.xml")))
        .contains("Heading1", "Heading3", "ArticleText1", "ArticleText2", "ArticleText3")
        .contains("AnnexHeading", "AnnexText1", "ConditionHeading", "ConditionText1")
        .doesNotHaveDuplicates();
    assertThat(docx.paragraphsOfStyle("Heading").stream().map(DocxReading::style))
        .contains("Heading1", "Heading2", "Heading3");
  }

  @Test
  void everyPageCarriesItsStatusAndItsNumber() throws Exception {
    DocxReading docx = new DocxReading(new DocxWriter().write(agreement));
    List<String> feet =
        docx.entries().entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("word/footer"))
            .map(java.util.Map.Entry::getValue)
            .toList();
    assertThat(feet).hasSize(4);
    assertThat(feet)
        .allSatisfy(
            foot ->
                assertThat(foot).contains("Een proefnotitie.", " PAGE ", " NUMPAGES ", "pagina "));
    assertThat(feet.getFirst()).contains("Niet de officiële tekst.");
    assertThat(feet.get(1))
        .contains("Eigen tekst, geen officiële tekst.")
        .doesNotContain("Niet de officiële tekst.");
    assertThat(docx.entries().get("word/header1.xml")).contains("Westerhaven – Nakijk", "v3");
    assertThat(all("(<w:footerReference [^>]*w:type=\"default\")", docx.body())).hasSize(4);
  }

  @Test
  void tablesHaveAGridAndRepeatTheirHeader() throws Exception {
    String body = new DocxReading(new DocxWriter().write(agreement)).body();
    assertThat(all("(<w:tblGrid>)", body)).hasSameSizeAs(all("(<w:tbl>)", body));
    assertThat(all("(<w:tblHeader/>)", body)).hasSize(2);
  }

  @Test
  void theFileKnowsItsLanguageAndItsTitle() throws Exception {
    DocxReading dutch = new DocxReading(new DocxWriter().write(agreement));
    DocxReading english = new DocxReading(new DocxWriter().write(Agreements.in(Agreements.EN)));
    assertThat(dutch.entries().get("word/styles.xml")).contains("<w:lang w:val=\"nl-NL\"");
    assertThat(english.entries().get("word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
    assertThat(english.entries().get("docProps/core.xml")).contains("Agreement", "en-GB");
    assertThat(dutch.entries().get("word/settings.xml")).doesNotContain("updateFields");
  }

  @Test
  void noRelationshipLeavesTheFile() throws Exception {
    DocxReading docx = new DocxReading(new DocxWriter().write(agreement));
    List<String> relations =
        docx.entries().entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(".rels"))
            .map(java.util.Map.Entry::getValue)
            .toList();
    assertThat(relations).hasSizeGreaterThanOrEqualTo(2);
    assertThat(relations).allSatisfy(xml -> assertThat(xml).doesNotContain("TargetMode"));
    assertThat(docx.entries().keySet())
        .noneMatch(name -> name.contains("media") || name.contains("vba"));
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String hostile =
        "</w:t><script>alert(1)</script> {{x}} \\n# Pwned { INCLUDETEXT \"/etc/passwd\" } &#x1; ]]>";
    Block value = new Block.Plain(List.of(Inline.value(hostile)));
    Part part = new Part("p", hostile, hostile, List.of(new Part.Passage(List.of(value))));
    TextDocument document =
        new TextDocument(
            hostile,
            hostile,
            Agreements.NL,
            hostile,
            hostile,
            hostile,
            hostile,
            List.of(),
            List.of(part));
    DocxReading docx = new DocxReading(new DocxWriter().write(document));
    assertThat(
            docx.paragraphs().stream()
                .map(DocxReading::text)
                .filter(text -> text.endsWith(hostile)))
        .as("title, subtitle, part heading and value")
        .hasSize(4);
    assertThat(all("<w:instrText[^>]*>(.*?)</w:instrText>", docx.body()))
        .allMatch(code -> code.strip().matches("(TOC|PAGEREF|REF) [\\w\\\\ *]+"));
  }

  @Test
  void theFontTravelsInTheFile() throws Exception {
    DocxReading docx = new DocxReading(new DocxWriter().write(agreement));
    assertThat(docx.entries()).containsKeys("word/fonts/regular.odttf", "word/fonts/bold.odttf");
    String relations = docx.entries().get("word/_rels/fontTable.xml.rels");
    assertThat(all("<w:embed\\w+ [^>]*r:id=\"([^\"]+)\"", docx.entries().get("word/fontTable.xml")))
        .hasSize(2)
        .allSatisfy(id -> assertThat(relations).contains("Id=\"" + id + "\""));
  }

  @Test
  void aDocumentWithoutPartsIsACoverAlone() throws Exception {
    DocxReading docx = new DocxReading(new DocxWriter().write(Agreements.dutch("")));
    assertThat(docx.paragraphsOfStyle("TOC")).isEmpty();
    assertThat(docx.paragraphsOfStyle("Title")).hasSize(1);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toList());
  }
}
