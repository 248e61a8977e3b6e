package nl.keur.content.clause.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Published;
import nl.keur.content.condition.Condition;
import org.junit.jupiter.api.Test;

/** The article that says how special conditions work stands in every contract that has one. */
class GeneralArticleTest {
  private static final List<Clause> CLAUSES =
      Published.CONTENT.clauseSets().get("special-conditions").clauses();

  @Test
  void itAppliesAsSoonAsAnySpecialConditionIsSuggestedAndOnlyThen() {
    Condition general =
        CLAUSES.stream()
            .filter(clause -> clause.kind() == Clause.Kind.ARTICLE)
            .map(Clause::appliesWhen)
            .findFirst()
            .orElseThrow();

    assertThat(((Condition.Any) general).parts())
        .containsExactlyInAnyOrderElementsOf(
            CLAUSES.stream()
                .filter(clause -> clause.kind() == Clause.Kind.SPECIAL_CONDITION)
                .flatMap(GeneralArticleTest::suggested)
                .toList());
  }

  /** Its own condition and one of its triggers. */
  private static Stream<Condition> suggested(Clause clause) {
    if (clause.appliesWhen() instanceof Condition.Always) {
      return clause.triggeredBy().stream();
    }
    Condition triggered =
        clause.triggeredBy().size() == 1
            ? clause.triggeredBy().getFirst()
            : new Condition.Any(clause.triggeredBy());
    return Stream.of(new Condition.All(List.of(clause.appliesWhen(), triggered)));
  }
}
