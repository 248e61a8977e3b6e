package nl.keur.content.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.keur.content.fact.Facts;
import nl.keur.content.law.Duty;
import nl.keur.content.law.LegalBasis.Application;
import org.junit.jupiter.api.Test;

/** From when the duties of a case apply. */
class DutiesOfACaseTest {
  private static final LocalDate ANNEX_III = LocalDate.of(2027, 12, 2);
  private static final LocalDate ANNEX_I = LocalDate.of(2028, 8, 2);

  @Test
  void aSafetyPartOfAMachineThatIsNoUseOfAnnexThreeHasItsDutiesLater() {
    Facts facts = facts("welding-simulator");

    assertThat(from(facts, "prov-16-a")).isEqualTo(ANNEX_I);
    assertThat(from(facts, "imp-23-1")).isEqualTo(ANNEX_I);
  }

  @Test
  void aUseOfAnnexThreeHasThemOnTheUsualDay() {
    assertThat(from(facts("essay-grader"), "prov-16-a")).isEqualTo(ANNEX_III);
  }

  @Test
  void whatAppliesAlreadyIsNotMoved() {
    assertThat(from(facts("welding-simulator"), "dep-4")).isBefore(ANNEX_III);
  }

  private static Facts facts(String id) {
    return PublishedCases.ALL.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> PublishedCases.run(one).base().facts())
        .orElseThrow();
  }

  private static LocalDate from(Facts facts, String duty) {
    List<Duty> held = facts.duties(PublishedCases.LIBRARY.vocabulary().duties());
    return held.stream()
        .filter(one -> one.id().equals(duty))
        .findFirst()
        .flatMap(one -> one.applies(facts))
        .flatMap(Application::from)
        .orElseThrow();
  }
}
