package nl.keur.content.library;

import static nl.keur.content.library.SmallClauses.FIRST;
import static nl.keur.content.library.SmallClauses.SECOND;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a clause: what Markdown is allowed, and the same in both languages. */
class ClauseTextTest {
  @TempDir Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  @Test
  void theFrontMatterNamesTheClause() {
    content
        .replacing(FIRST + ".nl.md", "clause: terms-1", "clause: terms-7")
        .isRefused(FIRST + ".nl.md", "clause: terms-7", "Write 'clause: terms-1' on this line.");
  }

  @Test
  void theFrontMatterNamesTheLanguage() {
    content
        .replacing(FIRST + ".nl.md", "language: nl", "language: en")
        .isRefused(FIRST + ".nl.md", "language: en", "Write 'language: nl' on this line.");
  }

  @Test
  void theTextStartsWithATitle() {
    content
        .replacing(FIRST + ".nl.md", "# Doel\n", "")
        .isRefused(
            FIRST + ".nl.md",
            "\n1. {#purpose.term}",
            "Start the text with '# ' and the clause's title.");
  }

  @Test
  void aSecondTitleIsRefused() {
    content
        .replacing(FIRST + ".nl.md", "# Doel\n", "# Doel\n\n## Deel\n")
        .isRefused(
            FIRST + ".nl.md",
            "## Deel",
            "A second heading is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables and bold for defined terms only; a paragraph's further lines are indented under its text.");
  }

  @Test
  void textOutsideAParagraphIsRefused() {
    content
        .replacing(FIRST + ".nl.md", "# Doel\n", "# Doel\n\nInleiding.\n")
        .isRefused(
            FIRST + ".nl.md",
            "Inleiding",
            "Text outside a numbered paragraph is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables and bold for defined terms only; a paragraph's further lines are indented under its text.");
  }

  @Test
  void htmlIsRefused() {
    content
        .replacing(FIRST + ".nl.md", "zonder uitstel", "zonder <b>uitstel</b>")
        .isRefused(
            FIRST + ".nl.md",
            "<b>",
            "HTML is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables and bold for defined terms only; a paragraph's further lines are indented under its text.");
  }

  @Test
  void italicsAreRefused() {
    content
        .replacing(FIRST + ".nl.md", "zonder uitstel", "zonder *uitstel*")
        .isRefused(
            FIRST + ".nl.md",
            "*uitstel*",
            "Italics is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables and bold for defined terms only; a paragraph's further lines are indented under its text.");
  }

  @Test
  void codeIsRefused() {
    content
        .replacing(FIRST + ".nl.md", "zonder uitstel", "zonder `uitstel`")
        .isRefused(
            FIRST + ".nl.md",
            "`uitstel`",
            "Code is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables and bold for defined terms only; a paragraph's further lines are indented under its text.");
  }

  @Test
  void imagesAreRefused() {
    content
        .replacing(FIRST + ".nl.md", "zonder uitstel", "zonder ![x](y.png)")
        .isRefused(
            FIRST + ".nl.md",
            "![x]",
            "An image is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables and bold for defined terms only; a paragraph's further lines are indented under its text.");
  }

  @Test
  void bulletsAreRefused() {
    content
        .replacing(
            FIRST + ".nl.md",
            "{#purpose.grid} Vastgelegd is:\n",
            "{#purpose.grid} Vastgelegd is:\n\n   - iets\n")
        .isRefused(
            FIRST + ".nl.md",
            "- iets",
            "A list with bullets is not allowed here. Use numbered paragraphs, {{values}}, [](#references), tables and bold for defined terms only; a paragraph's further lines are indented under its text.");
  }

  @Test
  void linksToTheWebAreRefused() {
    content
        .replacing(FIRST + ".nl.md", "zonder uitstel", "zonder [uitstel](https://example.org)")
        .isRefused(
            FIRST + ".nl.md",
            "https",
            "Only references inside the clauses are allowed: [](#anchor), without words.");
  }

  @Test
  void aReferencePrintsItsOwnWord() {
    content
        .replacing(FIRST + ".nl.md", "zoals [](#measures)", "zoals bijlage [](#measures)")
        .isRefused(
            FIRST + ".nl.md",
            "bijlage",
            "A reference prints its own word. Remove the word before [](#…).");
  }

  @Test
  void aParagraphStartsWithItsId() {
    content
        .replacingInBoth(FIRST, "{#purpose.term.first} ", "")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "1. zonder",
            "A paragraph starts with its id: {#anchor.name}, or {#anchor.name ?if=condition}, in small letters. Add it.");
  }

  @Test
  void anIdStandsAtTheStart() {
    content
        .replacing(FIRST + ".nl.md", "zonder uitstel", "zonder {#purpose.late} uitstel")
        .isRefused(
            FIRST + ".nl.md",
            "{#purpose.late}",
            "An id {#…} stands once, at the start of a numbered paragraph.");
  }

  @Test
  void aValueHasTwoBraces() {
    content
        .replacing(FIRST + ".nl.md", "binnen {{days}} dagen", "binnen {{days} dagen")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "{{days}",
            "Write a value as {{name}}: two braces, small letters, digits and '_', no spaces.");
  }

  @Test
  void aTableStandsAlone() {
    content
        .replacingInBoth(SECOND, "{{measures}}", "Zie {{measures}}")
        .isRefusedAmongOthers(
            SECOND + ".nl.md", "Zie", "{{measures}} is a table: give it a paragraph of its own.");
  }

  @Test
  void itemsGoThreeDeep() {
    content
        .replacingInBoth(
            FIRST,
            "   2. {#purpose.term.second",
            "      1. {#purpose.term.first.a} a\n         1. {#purpose.term.first.a.b} b\n   2. {#purpose.term.second")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "1. {#purpose.term.first.a.b}",
            "Items go three deep at most. Rewrite this one.");
  }

  @Test
  void anItemUnderTenIsIndentedByFour() {
    content
        .replacingInBoth(FIRST, "1. {#purpose.term}", "10. {#purpose.term}")
        .isRefusedAmongOthers(
            FIRST + ".nl.md",
            "   1. {#purpose.term.first}",
            "This number is indented differently from the one before it, so it reads as its neighbour. Indent an item to the start of the text above it (4 spaces under '10. ').");
  }

  @Test
  void nothingFollowsTheItems() {
    content
        .replacing(FIRST + ".nl.md", "2. {#purpose.grid}", "\n   En verder.\n2. {#purpose.grid}")
        .isRefused(
            FIRST + ".nl.md",
            "En verder",
            "Nothing can follow the items of a paragraph. Put it before them.");
  }

  @Test
  void bothLanguagesHaveTheSameParagraphs() {
    content
        .replacing(
            FIRST + ".en.md", "   2. {#purpose.term.second ?if=strict} within {{days}} days.\n", "")
        .isRefusedAmongOthers(
            FIRST + ".en.md",
            "1. {#purpose.term}",
            "'purpose.term.second' of the Dutch text is missing here.");
  }

  @Test
  void theDutchTextHasAllParagraphsToo() {
    content
        .replacing(
            FIRST + ".en.md",
            "   1. {#purpose.term.first} without delay;\n   2. {#purpose.term.second ?if=strict} within {{days}} days.\n",
            "   1. {#purpose.term.first} without delay;\n   2. {#purpose.term.second ?if=strict} within {{days}} days.\n   3. {#purpose.term.third} at once.\n")
        .isRefused(
            FIRST + ".en.md",
            "{#purpose.term.third}",
            "'purpose.term.third' is not in the Dutch text here.");
  }

  @Test
  void bothLanguagesHaveTheSameOrder() {
    content
        .replacing(
            FIRST + ".en.md",
            "1. {#purpose.term.first} without delay",
            "1. {#purpose.term.other} without delay")
        .isRefused(
            FIRST + ".en.md",
            "{#purpose.term.other}",
            "The Dutch text has 'purpose.term.first' here, not 'purpose.term.other'. Use the same ids in the same order.");
  }

  @Test
  void bothLanguagesHaveTheSameConditions() {
    content
        .replacing(FIRST + ".en.md", " ?if=strict", "")
        .isRefused(
            FIRST + ".en.md",
            "{#purpose.term.second}",
            "The Dutch text has another '?if=' here. Use the same.");
  }

  @Test
  void bothLanguagesHaveTheSameReferences() {
    content
        .replacing(FIRST + ".en.md", "as [](#measures) says", "as stated")
        .isRefused(
            FIRST + ".en.md",
            "{#purpose.term}",
            "'purpose.term' differs from the Dutch text in its references: Dutch [measures], English [].");
  }

  @Test
  void bothLanguagesHaveTheSameValues() {
    content
        .replacing(FIRST + ".en.md", "use by {{who}}", "use by a person")
        .isRefused(
            FIRST + ".en.md",
            "{#purpose.term}",
            "'purpose.term' differs from the Dutch text in its values: Dutch [who], English [].");
  }

  @Test
  void bothLanguagesHaveTheSameTables() {
    content
        .replacing(FIRST + ".en.md", "| Who | {{who}} |", "| Who | {{who}} |\n   | When | now |")
        .isRefused(
            FIRST + ".en.md",
            "{#purpose.grid}",
            "'purpose.grid' differs from the Dutch text in its tables: Dutch [2 rows of 2], English [3 rows of 2].");
  }

  @Test
  void bothLanguagesDefineTheSameTerms() {
    content
        .replacing(FIRST + ".en.md", "**purpose**", "purpose")
        .isRefused(
            FIRST + ".en.md",
            "{#purpose.term}",
            "'purpose.term' differs from the Dutch text in its number of bold terms: Dutch [term], English [].");
  }

  @Test
  void theEnglishTextIsNotForgotten() {
    content
        .without(FIRST + ".en.md")
        .isRefusedAmongOthers(FIRST + ".en.md", "", "This file is missing. Add the text.");
  }
}
