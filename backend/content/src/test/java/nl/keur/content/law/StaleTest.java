package nl.keur.content.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.clause.Published;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Lists what was checked before its act was last amended, and what can't be judged because nobody
 * noted when the act was. It fails nothing: the law moves on without a change in the content.
 */
class StaleTest {
  private static final Path LIST = Path.of("target", "stale.txt");
  private static final LocalDate AMENDED = LocalDate.of(2026, 7, 24);

  @Test
  void whatIsOlderThanTheLastAmendmentIsListed() throws IOException {
    Map<String, Act> acts = Published.CONTENT.vocabulary().acts();
    List<Citations.Citation> citations = Citations.in(Published.CONTENT);
    List<String> stale = citations.stream().flatMap(one -> stale(one, acts).stream()).toList();
    List<String> unknown =
        acts.values().stream()
            .filter(act -> act.lastAmended().isEmpty())
            .map(act -> act.id() + ": nobody noted when it was last amended")
            .toList();
    Files.createDirectories(LIST.getParent());
    Files.write(LIST, Stream.concat(stale.stream(), unknown.stream()).toList());
    System.out.printf(
        "Of %d citations %d are stale; %d of %d acts have no date of their last amendment (%s)%n",
        citations.size(), stale.size(), unknown.size(), acts.size(), LIST);

    assertThat(citations)
        .extracting(Citations.Citation::by)
        .contains("timeline prohibitions", "retention procurement-file", "duty dep-26-2");
  }

  @Test
  void aCitationCheckedBeforeTheAmendmentIsStale() {
    assertThat(stale(citation(AMENDED.minusDays(1)), acts(Optional.of(AMENDED))))
        .contains("question RQ-01: ai_act 14 was checked on 2026-07-23, amended on 2026-07-24");
  }

  @Test
  void aCitationCheckedOnThatDayOrLaterIsNotAndWithoutADateNoneIs() {
    assertThat(stale(citation(AMENDED), acts(Optional.of(AMENDED)))).isEmpty();
    assertThat(stale(citation(AMENDED.minusYears(9)), acts(Optional.empty()))).isEmpty();
  }

  private static Optional<String> stale(Citations.Citation citation, Map<String, Act> acts) {
    LegalBasis basis = citation.basis();
    return Optional.ofNullable(acts.get(basis.act()))
        .flatMap(Act::lastAmended)
        .filter(amended -> basis.asOf().isBefore(amended))
        .map(
            amended ->
                "%s: %s %s was checked on %s, amended on %s"
                    .formatted(citation.by(), basis.act(), basis.article(), basis.asOf(), amended));
  }

  private static Citations.Citation citation(LocalDate asOf) {
    return new Citations.Citation(
        "question RQ-01", new LegalBasis("ai_act", "14", asOf, Optional.empty()));
  }

  private static Map<String, Act> acts(Optional<LocalDate> amended) {
    Text name = Text.same("AI Act");
    return Map.of(
        "ai_act",
        new Act("ai_act", name, name, "32024R1689", URI.create("https://example.org"), amended));
  }
}
