package nl.keur.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.text.Language;
import nl.keur.document.Attachment;
import nl.keur.document.DocxWriter;
import nl.keur.document.Line;
import nl.keur.document.Numbering;
import nl.keur.document.Part;
import nl.keur.document.PdfWriter;
import nl.keur.document.TextDocument;
import nl.keur.document.layout.ColumnWidths;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The package of the essay grader on paper. */
class TheEssayGradersPackageTest {
  private static final OfferRecord RECORD = SixPackages.HIGH_RISK_WITH_PROCESSOR.awarded();
  private static final ClausePackage PACKAGE = AwardedCase.untouched(RECORD);
  private static final PackageContent CONTENT = AwardedCase.content(RECORD, PACKAGE);

  @Test
  void itsSetsAndAnnexesAreThoseOfTheWorkedCase() {
    assertThat(CONTENT.sets().stream().filter(PackageContent.SetEntry::included))
        .extracting(PackageContent.SetEntry::id)
        .containsExactly(
            "mcc-ai-high-risk", "education-addendum", "processor-agreement", "special-conditions");
    assertThat(labels(CONTENT.nl()))
        .contains("Bijlage A", "Bijlage B", "Bijlage F", "Bijlage H", "Artikel 1");
  }

  @Test
  void annexAHoldsTheSealedPurposeAndItsCheckValue() {
    String text = words(CONTENT.nl());

    assertThat(text)
        .contains(RECORD.purpose().orElseThrow().sha256())
        .contains("laten per criterium een cijfer voorstellen")
        .contains("Examinator");
  }

  @Test
  void theTablesOfTheVendorBecomeTheirAnnexes() {
    assertThat(words(CONTENT.nl()))
        .contains("Cijfervoorstel per criterium")
        .contains("61.000 essays in licentie")
        .contains("Filter op opdrachten in essays");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wordPdfAndJsonCarryTheSameClausesInTheSameOrder(Language language) throws Exception {
    TextDocument document =
        PackageDocument.of(CONTENT, Optional.empty(), language, LocalDate.of(2026, 12, 15));
    byte[] docx = new DocxWriter().write(document);
    byte[] pdf =
        new PdfWriter()
            .write(
                document,
                List.of(new Attachment("package.json", "application/json", "data", new byte[1])));
    List<String> titles = titles(PrintedPackage.text(CONTENT, language));

    assertThat(headings(docx)).containsExactlyElementsOf(titles);
    assertThat(bookmarks(pdf)).containsExactlyElementsOf(titles);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void numberedAgainItBearsTheSameLabels(Language language) {
    assertThat(PrintedPackage.keepsItsLabels(CONTENT, language)).isTrue();
  }

  @Test
  void aFrozenPackageEndsWithAPlaceToSignAndADraftDoesNot() {
    LocalDate day = LocalDate.of(2026, 12, 15);
    TextDocument draft = PackageDocument.of(CONTENT, Optional.empty(), Language.NL, day);
    TextDocument frozen =
        PackageDocument.of(CONTENT, Optional.of("ab".repeat(32)), Language.NL, day);

    assertThat(draft.parts()).extracting(Part::title).doesNotContain("Ondertekening");
    assertThat(frozen.parts().getLast().title()).isEqualTo("Ondertekening");
    assertThat(Numbering.require(frozen).lines().toString().replace('\u00A0', ' '))
        .contains("Deel 1 tot en met Deel 4")
        .contains(CONTENT.head().institution(), CONTENT.head().vendor(), "Handtekening");
    assertThat(frozen.cover())
        .anySatisfy(row -> assertThat(row.value()).isEqualTo("ab".repeat(32)));
  }

  @Test
  void bothPartiesHaveAsMuchRoomToSign() {
    TextDocument frozen =
        PackageDocument.of(
            CONTENT, Optional.of("ab".repeat(32)), Language.NL, LocalDate.of(2026, 12, 15));
    Line.Table table = (Line.Table) Numbering.require(frozen).lines().getLast();
    List<Integer> widths = ColumnWidths.of(table);

    assertThat(widths.get(1)).isCloseTo(widths.get(2), within(2));
  }

  @Test
  void theCoverSaysWhereTheOfficialTextsAre() {
    assertThat(AwardedCase.onCover(CONTENT, "Sources"))
        .contains(
            "AI terms for high-risk systems: https://public-buyers-community.ec",
            "Processor agreement: https://surf.nl/");
  }

  @Test
  void aQuotedAnswerSaysThatItCameWithoutTheEvidenceThatIsNeeded() {
    assertThat(words(PrintedPackage.text(CONTENT, Language.EN)))
        .contains("”, without the evidence that is needed");
  }

  @Test
  void theCoverSaysOnWhichLawTheRiskLevelRestsAndHowCertainItIs() {
    assertThat(AwardedCase.onCover(CONTENT, "Risk level indicated"))
        .startsWith("high risk\n")
        .contains(
            "Article 6(2)-(3) AI Act: applies from 2 December 2027; that date is settled; text as"
                + " in force on 21 November 2026");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNumberHasWordsAndDatesAndApostrophesAreThoseOfPrint(Language language) {
    PackageText text = PrintedPackage.text(CONTENT, language);

    assertThat(elements(text).flatMap(element -> element.blocks().stream()))
        .allSatisfy(
            block -> assertThat(block.text().isEmpty()).isEqualTo(block.kind().equals("TABLE")));
    assertThat(words(text)).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    assertThat(elements(text).map(PackageText.Element::blocks).map(Object::toString))
        .noneMatch(blocks -> blocks.matches("(?s).*kind=(WORDS|TERM), text=[^\\]]*'.*"))
        .as("an option that was chosen is in our words too")
        .noneMatch(blocks -> blocks.contains("endor's"));
  }

  @Test
  void bothLanguagesHaveTheSameClausesAndNumbers() {
    assertThat(clauses(CONTENT.en())).isEqualTo(clauses(CONTENT.nl()));
    assertThat(numbers(CONTENT.en())).isEqualTo(numbers(CONTENT.nl()));
  }

  @Test
  void aDraftSaysSoInItsReferenceAndOnItsCover() {
    TextDocument document =
        PackageDocument.of(CONTENT, Optional.empty(), Language.EN, LocalDate.of(2026, 12, 15));

    assertThat(document.reference()).endsWith("DRAFT");
    assertThat(document.cover())
        .anySatisfy(row -> assertThat(row.value()).isEqualTo("Draft, 15 December 2026"));
    assertThat(document.note()).contains("Dutch text prevails");
  }

  @Test
  void everyPageSaysWhatTheTextIsAndWhereTheOfficialTextStands() {
    TextDocument document =
        PackageDocument.of(
            CONTENT, Optional.of("ab".repeat(32)), Language.EN, LocalDate.of(2026, 12, 15));

    assertThat(document.foot(""))
        .containsExactly(
            "Own drafting, not an official model text. Ask a lawyer before you sign.",
            "The Dutch text prevails; this English translation is meant as a help.");
    Part terms = document.parts().getFirst();
    assertThat(document.foot(terms.status()))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Own text following the structure of the EU model"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "Official text: https://public-buyers-community.ec.europa.eu/communities"
                            + "/procurement-ai/resources"
                            + "/updated-eu-ai-model-contractual-clauses"),
            line -> assertThat(line).startsWith("The Dutch text prevails"));
  }

  @Test
  void everyReasonLeadsToAnswersOrFactsThatThePackageHolds() {
    assertThat(CONTENT.sets().stream().flatMap(set -> set.clauses().stream()))
        .allSatisfy(
            clause ->
                assertThat(clause.reasons())
                    .allSatisfy(
                        why -> {
                          assertThat(CONTENT.facts().keySet()).containsAll(why.facts());
                          assertThat(CONTENT.answers().keySet()).containsAll(why.questions());
                        }));
  }

  private static List<String> titles(PackageText text) {
    return text.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(part.title()),
                    part.elements().stream().map(PackageText.Element::title)))
        .toList();
  }

  private static Stream<PackageText.Element> elements(PackageText text) {
    return text.parts().stream().flatMap(part -> part.elements().stream());
  }

  private static List<String> clauses(PackageText text) {
    return elements(text).map(PackageText.Element::clause).toList();
  }

  private static List<String> labels(PackageText text) {
    return elements(text).map(PackageText.Element::label).toList();
  }

  private static List<String> numbers(PackageText text) {
    return elements(text)
        .flatMap(element -> element.blocks().stream())
        .flatMap(TheEssayGradersPackageTest::numbers)
        .toList();
  }

  private static Stream<String> numbers(PackageText.BlockText block) {
    return Stream.concat(
        Stream.of(block.label()),
        block.content().stream().flatMap(TheEssayGradersPackageTest::numbers));
  }

  private static String words(PackageText text) {
    StringBuilder words = new StringBuilder();
    elements(text).flatMap(element -> element.blocks().stream()).forEach(b -> words(b, words));
    return words.toString();
  }

  private static void words(PackageText.BlockText block, StringBuilder words) {
    block.text().forEach(inline -> words.append(inline.text()));
    block
        .rows()
        .forEach(
            row ->
                row.forEach(cell -> cell.text().forEach(i -> words.append(i.text()).append(' '))));
    block.content().forEach(inner -> words(inner, words));
  }

  private static List<String> headings(byte[] docx) throws Exception {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
        .getMainDocumentPart()
        .getContent()
        .stream()
        .filter(P.class::isInstance)
        .map(P.class::cast)
        .filter(p -> style(p).matches("Heading[123]|AnnexHeading|ConditionHeading"))
        .map(TextUtils::getText)
        .map(TheEssayGradersPackageTest::withoutLabel)
        .toList();
  }

  /** The title alone: labels are checked where they are computed. */
  private static String withoutLabel(String heading) {
    return heading
        .replaceFirst("^((Deel|Part) \\d+ )?– ", "")
        .replaceFirst(
            "^(Artikel|Article|Bijlage|Annex|Bijzondere voorwaarde|Special condition) \\S+ +", "")
        .replaceFirst(" \\((niet opgenomen|not included)\\)$", "");
  }

  private static String style(P p) {
    return p.getPPr() == null || p.getPPr().getPStyle() == null
        ? ""
        : p.getPPr().getPStyle().getVal();
  }

  private static List<String> bookmarks(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      java.util.ArrayList<String> titles = new java.util.ArrayList<>();
      collect(document.getDocumentCatalog().getDocumentOutline(), titles);
      return titles;
    }
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(withoutLabel(item.getTitle()));
      collect(item, titles);
    }
  }
}
