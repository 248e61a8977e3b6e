package nl.keur.content.clause.assembly;

import static nl.keur.content.clause.AClause.called;
import static nl.keur.content.clause.AClause.value;
import static nl.keur.content.clause.AClause.words;
import static nl.keur.content.clause.assembly.Drafts.blocks;
import static nl.keur.content.clause.assembly.Drafts.draft;
import static nl.keur.content.clause.assembly.Drafts.filled;
import static nl.keur.content.clause.assembly.Drafts.id;
import static nl.keur.content.clause.assembly.Drafts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.clause.AClause;
import nl.keur.content.clause.ALibrary;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.OfferReading;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.Value;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is filled in stands in the text: as itself, in the form of the language. */
class FilledInValuesTest {
  private static final Parameter.Type WORDS = new Parameter.Words();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**vet** _schuin_ `code`",
        "# Kop\n\n1. {#a.one} Lijst",
        "{{name}} en {{other}}",
        "{#a.one ?if=risky}",
        "[](#a) en [tekst](https://example.org)",
        "| a | b |\n|---|---|",
        "<script>alert('1')</script> &amp;",
        "\u0000\u0007\u202Eomgekeerd",
        "$1 \\1 %s",
      })
  void whatSomebodyFillsInStaysText(String hostile) {
    ContentLibrary library =
        ALibrary.of(
            called("a")
                .asks("name", WORDS)
                .says("a.one", words("Naam: "), value("name"), words(".")));

    AssembledBlock.Numbered paragraph =
        (AssembledBlock.Numbered)
            blocks(draft(library, filled("name", Value.words(hostile)))).getFirst();

    assertThat(paragraph.text())
        .containsExactly(
            new AssembledInline.Words("Naam: "),
            new AssembledInline.Value("name", hostile),
            new AssembledInline.Words("."));
    assertThat(paragraph.content()).isEmpty();
  }

  @Test
  void aHostileCellStaysACell() {
    Parameter.Type table =
        new Parameter.Table(
            List.of(new Parameter.TableColumn("who", new Text("Wie", "Who"), List.of())));
    ContentLibrary library =
        ALibrary.of(
            called("a")
                .asksRows("rows", table, 1)
                .says(
                    new ClauseText.Paragraph(
                        "a.one",
                        Optional.empty(),
                        List.of(
                            new ClauseText.Sentence(List.of(words("Wie:"))),
                            new ClauseText.ParameterTable("rows")),
                        List.of())));
    Value rows = new Value.Rows(List.of(Map.of("who", Value.words("| x | {{y}} |"))));

    AssembledBlock.Numbered paragraph =
        (AssembledBlock.Numbered) blocks(draft(library, filled("rows", rows))).getFirst();

    assertThat(paragraph.content())
        .containsExactly(
            new AssembledBlock.Table(
                List.of(new AssembledBlock.Cell(List.of(new AssembledInline.Words("Wie")))),
                List.of(
                    List.of(
                        new AssembledBlock.Cell(
                            List.of(new AssembledInline.Value("rows", "| x | {{y}} |")))))));
  }

  @ParameterizedTest
  @CsvSource({
    "10, Binnen 10 werkdagen., Within 10 working days.",
    "1, Binnen 1 werkdag., Within 1 working day.",
    "1440, Binnen 1.440 werkdagen., 'Within 1,440 working days.'",
  })
  void aUnitFollowsItsNumber(BigDecimal number, String dutch, String english) {
    FilledIn filledIn = filled("days", new Value.Amount(number));

    assertThat(text(draft(within("Binnen ", " werkdagen."), filledIn), Language.NL))
        .isEqualTo(dutch);
    assertThat(text(draft(within("Within ", " working days."), filledIn), Language.EN))
        .isEqualTo(english);
  }

  private static ContentLibrary within(String before, String behind) {
    return ALibrary.of(
        called("a")
            .asks("days", number("working-days"))
            .says("a.one", words(before), value("days"), words(behind)));
  }

  @Test
  void anotherWordBehindOneIsLeftAlone() {
    ContentLibrary library =
        ALibrary.of(
            called("a")
                .asks("days", number("working-days"))
                .says("a.one", value("days"), words(" werkdagenregeling geldt.")));

    assertThat(text(draft(library, filled("days", new Value.Amount(BigDecimal.ONE))), Language.NL))
        .isEqualTo("1 werkdagenregeling geldt.");
  }

  @Test
  void noSecondFullStopBehindAValueThatEndsWithOne() {
    ContentLibrary library =
        ALibrary.of(
            called("a")
                .asks("gap", WORDS)
                .says("a.one", words("Dit ontbreekt: "), value("gap"), words(". Daarna.")));

    PackageDraft draft = draft(library, filled("gap", Value.words("een stopknop.")));

    assertThat(text(draft, Language.NL)).isEqualTo("Dit ontbreekt: een stopknop. Daarna.");
  }

  @Test
  void datesNumbersChoicesAndListsReadAsTheirLanguageWritesThem() {
    ContentLibrary library =
        ALibrary.of(
            called("a")
                .asks("date", Parameter.OnDate.ANY)
                .asks("share", number("percent"))
                .asks("mode", AClause.choice("x", "y"))
                .asks("list", new Parameter.Items())
                .asks("url", new Parameter.Url())
                .says(
                    "a.one",
                    value("date"),
                    words("; "),
                    value("share"),
                    words("; "),
                    value("mode"),
                    words("; "),
                    value("list"),
                    words("; "),
                    value("url")));
    FilledIn filledIn =
        new FilledIn(
            Map.of(
                id("date"), new Value.OnDate(LocalDate.of(2027, 3, 1)),
                id("share"), new Value.Amount(new BigDecimal("12.50")),
                id("mode"), Value.Codes.of("y"),
                id("list"),
                    new Value.Items(List.of(Text.same("a"), Text.same("b"), Text.same("c"))),
                id("url"), new Value.Link(URI.create("https://example.org/a?b=1"))));

    PackageDraft draft = draft(library, filledIn);

    assertThat(text(draft, Language.NL))
        .isEqualTo("1 maart 2027; 12,5; keuze y; a, b en c; https://example.org/a?b=1");
    assertThat(text(draft, Language.EN))
        .isEqualTo("1 March 2027; 12.5; choice y; a, b and c; https://example.org/a?b=1");
  }

  @Test
  void itemsThatAreSentencesAreKeptApartBySemicolons() {
    ContentLibrary library =
        ALibrary.of(called("a").asks("list", new Parameter.Items()).says("a.one", value("list")));
    Value items =
        new Value.Items(List.of(Text.same("Geen knop, nergens."), Text.same("Geen log.")));

    assertThat(text(draft(library, filled("list", items)), Language.NL))
        .isEqualTo("Geen knop, nergens; Geen log");
  }

  @Test
  void aDayThatComesBeforeTheOneItFollowsOnKeepsThePackageOpen() {
    ContentLibrary library =
        ALibrary.of(
            called("a")
                .asks("start", Parameter.OnDate.ANY)
                .asks("end", new Parameter.OnDate(Optional.of("start")))
                .says("a.one", value("start"), words(" tot "), value("end")));

    assertThat(draft(library, period(LocalDate.of(2027, 3, 1))).readyToFreeze()).isTrue();
    PackageDraft backwards = draft(library, period(LocalDate.of(2027, 2, 28)));

    assertThat(backwards.readyToFreeze()).isFalse();
    assertThat(backwards.obstacles())
        .singleElement()
        .extracting(obstacle -> obstacle.sentence().nl())
        .asString()
        .startsWith("“Veld end”")
        .endsWith(": Deze dag ligt voor die bij “Veld start”. Wijzig een van de twee.");
  }

  private static FilledIn period(LocalDate end) {
    return new FilledIn(
        Map.of(
            id("start"), new Value.OnDate(LocalDate.of(2027, 3, 1)),
            id("end"), new Value.OnDate(end)));
  }

  @Test
  void aMissingValueLeavesABlankWithItsLabel() {
    ContentLibrary library =
        ALibrary.of(called("a").asks("name", WORDS).says("a.one", value("name")));

    PackageDraft draft = draft(library, OfferReading.of());

    assertThat(((AssembledBlock.Numbered) blocks(draft).getFirst()).text())
        .containsExactly(new AssembledInline.Blank("name", "Veld name"));
    assertThat(draft.readyToFreeze()).isFalse();
  }

  private static Parameter.Type number(String unit) {
    return new Parameter.Number(unit, Optional.empty(), Optional.empty());
  }
}
