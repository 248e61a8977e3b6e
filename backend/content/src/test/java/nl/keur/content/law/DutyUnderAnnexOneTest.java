package nl.keur.content.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Trees;
import nl.keur.content.condition.Truth;
import nl.keur.content.law.LegalBasis.Application;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** A duty of high risk applies later to a system under Annex I alone (AI Act Art. 113(c)(ii)). */
class DutyUnderAnnexOneTest {
  private static final LocalDate USUAL = LocalDate.of(2027, 12, 2);
  private static final LocalDate LATER = LocalDate.of(2028, 8, 2);
  private static final Condition ALONE = Trees.parse("class in annex_i");

  @Test
  void underAnnexOneAloneItAppliesLaterAndIsAsCertain() {
    assertThat(duty().applies(saying("annex_i")))
        .contains(new Application(Optional.of(LATER), List.of(), Certainty.A));
    assertThat(duty().basis(saying("annex_i")).applies().flatMap(Application::earliest))
        .contains(LATER);
    assertThat(duty().fromIfUnderAnnexI(saying("annex_i"))).isEmpty();
  }

  @Test
  void otherwiseItAppliesOnTheUsualDay() {
    assertThat(duty().applies(saying("annex_iii")).flatMap(Application::from)).contains(USUAL);
    assertThat(duty().fromIfUnderAnnexI(saying("annex_iii"))).isEmpty();
  }

  @Test
  void whileThatIsOpenTheUsualDayStandsAndTheLaterOneIsNamed() {
    assertThat(duty().applies(saying("")).flatMap(Application::from)).contains(USUAL);
    assertThat(duty().fromIfUnderAnnexI(saying(""))).contains(LATER);
  }

  private static Duty duty() {
    return new Duty(
        "prov-16-a",
        Duty.Binds.PROVIDER,
        Text.same("title"),
        Text.same("about"),
        new Condition.Always(),
        new LegalBasis(
            "ai_act",
            "16(a)",
            LocalDate.of(2026, 11, 21),
            Optional.of(new Application(Optional.of(USUAL), List.of(), Certainty.A))),
        Optional.of(new Duty.UnderAnnexI(ALONE, LATER)),
        Optional.empty());
  }

  /** A blank class is not known yet. */
  private static Reading saying(String known) {
    return new Reading() {
      @Override
      public Truth fact(String fact, Set<String> values) {
        return known.isEmpty() ? Truth.UNKNOWN : Truth.of(values.contains(known));
      }

      @Override
      public Truth answer(String question, Set<String> values) {
        return Truth.UNKNOWN;
      }

      @Override
      public Truth parameter(String parameter, Set<String> values) {
        return Truth.UNKNOWN;
      }

      @Override
      public Truth pointsBelow(String question, BigFraction bound) {
        return Truth.UNKNOWN;
      }
    };
  }
}
