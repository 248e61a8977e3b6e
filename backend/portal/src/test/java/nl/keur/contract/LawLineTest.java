package nl.keur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageContent.ArticleLink;
import org.junit.jupiter.api.Test;

class LawLineTest {
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 21);

  @Test
  void aDateStandsWithItsCertaintyAndTheDayOfTheText() {
    ArticleLink link = link(Optional.of(LocalDate.of(2027, 12, 2)), List.of(), "A");

    assertThat(said(link, Language.NL))
        .isEqualTo(
            "artikel 6(2) AI-verordening: geldt vanaf 2027-12-02; die datum staat vast; tekst zoals die gold"
                + " op 2026-11-21");
    assertThat(said(link, Language.EN))
        .isEqualTo(
            "Article 6(2) AI Act: applies from 2027-12-02; that date is settled; text as in force on"
                + " 2026-11-21");
  }

  @Test
  void whereTheLawIsOpenEachReadingIsNamed() {
    ArticleLink link =
        link(Optional.empty(), List.of(LocalDate.of(2026, 8, 2), LocalDate.of(2027, 12, 2)), "B");

    assertThat(said(link, Language.EN))
        .contains("applies from 2026-08-02 or 2027-12-02; that date needs interpretation");
  }

  @Test
  void pendingLawHasNoDate() {
    assertThat(said(link(Optional.empty(), List.of(), "C"), Language.NL))
        .contains("datum nog niet bekend; nog niet aangenomen");
  }

  @Test
  void whereNothingIsKnownOfTheDateTheArticleStandsAlone() {
    ArticleLink link =
        new ArticleLink(
            new Text("artikel 6", "Article 6"),
            URI.create("https://example.org"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(said(link, Language.NL)).isEqualTo("artikel 6");
  }

  private static String said(ArticleLink link, Language language) {
    return LawLine.of(link, language, LocalDate::toString);
  }

  private static ArticleLink link(
      Optional<LocalDate> from, List<LocalDate> readings, String certainty) {
    return new ArticleLink(
        new Text("artikel 6(2) AI-verordening", "Article 6(2) AI Act"),
        URI.create("https://example.org"),
        from,
        readings,
        Optional.of(certainty),
        Optional.of(CHECKED));
  }
}
