package nl.keur.content.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.clause.Published;
import org.junit.jupiter.api.Test;

/** Two screens never show another day for the same article. */
class OneDayPerArticleTest {

  @Test
  void anArticleAppliesFromTheSameDayWhereverItIsCited() {
    Map<String, Set<List<LocalDate>>> days =
        Citations.in(Published.CONTENT).stream()
            .filter(citation -> !citation.milestone())
            .filter(citation -> citation.basis().applies().isPresent())
            .collect(
                Collectors.groupingBy(
                    Citations.Citation::place,
                    TreeMap::new,
                    Collectors.mapping(OneDayPerArticleTest::days, Collectors.toSet())));

    assertThat(days).hasSizeGreaterThan(100);
    assertThat(days.entrySet()).allSatisfy(entry -> assertThat(entry.getValue()).hasSize(1));
  }

  private static List<LocalDate> days(Citations.Citation citation) {
    return citation.basis().applies().stream()
        .flatMap(applies -> Stream.concat(applies.from().stream(), applies.readings().stream()))
        .toList();
  }
}
