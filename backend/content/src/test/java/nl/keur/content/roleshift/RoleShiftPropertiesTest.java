package nl.keur.content.roleshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.purpose.APurpose;
import nl.keur.content.purpose.ContentInForce;
import org.junit.jupiter.api.Test;

/** What holds for every agreed use and every change, over seeded random ones. */
class RoleShiftPropertiesTest {
  private static final int ROUNDS = 1_000;
  private static final Set<String> CASES_B_AND_C =
      Set.of("new-purpose-of-high-risk", "new-purpose-becomes-high-risk");

  private static final Vocabulary VOCABULARY = ContentInForce.LIBRARY.vocabulary();

  /** CR-01, CR-03, CR-06 and CR-11 are words, a date and a table: no rule reads them. */
  private static final List<Question> QUESTIONS =
      ContentInForce.LIBRARY
          .getChecklist("change-report")
          .questions()
          .filter(question -> question.type().closed())
          .filter(question -> !question.id().equals("CR-03"))
          .toList();

  @Test
  void theSameInputGivesTheSameFindingsInWhateverOrderTheRulesStand() {
    Random random = new Random(20261121);
    for (int round = 0; round < ROUNDS; round++) {
      AgreedUse agreed = agreed(random);
      ObservedChange change = change(random).build();
      List<RoleShiftRule> shuffled = new ArrayList<>(RoleShiftRules.inForce());
      Collections.shuffle(shuffled, random);

      RoleShiftReading reading = check(RoleShiftRules.inForce()).judge(agreed, change);

      assertThat(check(shuffled).judge(agreed, change)).isEqualTo(reading);
      assertThat(reading.findings().isEmpty()).isEqualTo(!reading.noFindingBecause().isEmpty());
    }
  }

  @Test
  void theLoudestFindingStandsFirst() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      RoleShiftReading reading =
          check(RoleShiftRules.inForce()).judge(agreed(random), change(random).build());

      assertThat(reading.findings())
          .isSortedAccordingTo(
              java.util.Comparator.comparing(Finding::alert).thenComparing(Finding::rule));
    }
  }

  /** Nothing hides behind a blank: an answer that matters is asked for or decided without it. */
  @Test
  void aReportWithoutAnyAnswerIsNeverSilent() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(
              check(RoleShiftRules.inForce())
                  .judge(agreed(random), AChange.blank().build())
                  .findings())
          .isNotEmpty()
          .allMatch(finding -> finding.alert() == Alert.CANNOT_BE_JUDGED);
    }
  }

  /** Taking an answer away never turns a finding into silence by the same rule. */
  @Test
  void anAnswerTakenAwayLeavesAFindingOrAQuestion() {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      AgreedUse agreed = agreed(random);
      AChange change = change(random);
      boolean shift =
          check(RoleShiftRules.inForce()).judge(agreed, change.build()).possibleRoleShift();
      String taken = QUESTIONS.get(random.nextInt(QUESTIONS.size())).id();

      RoleShiftReading without =
          check(RoleShiftRules.inForce()).judge(agreed, change.without(taken).build());

      if (shift) {
        assertThat(without.findings()).as("without " + taken).isNotEmpty();
      }
    }
  }

  @Test
  void eachRiskLevelHasItsOwnRules() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      AgreedUse agreed = agreed(random);
      Set<String> rules =
          check(RoleShiftRules.inForce()).judge(agreed, change(random).build()).findings().stream()
              .map(Finding::rule)
              .collect(Collectors.toSet());

      if (agreed.risk() != AgreedUse.RiskLevel.UNSETTLED) {
        assertThat(rules).doesNotContain("unsettled-risk-level");
      }
      assertThat(rules.containsAll(CASES_B_AND_C)).as("case (b) and case (c)").isFalse();
    }
  }

  @Test
  void everyRuleInForceHasWordsForEveryOutcome() {
    assertThat(VOCABULARY.roleShift().rules().keySet())
        .containsExactlyInAnyOrderElementsOf(
            RoleShiftRules.inForce().stream().map(RoleShiftRule::id).toList());
    for (RoleShiftRule rule : RoleShiftRules.inForce()) {
      assertThat(VOCABULARY.roleShift().rules().get(rule.id()).outcomes().keySet())
          .as(rule.id())
          .containsExactlyInAnyOrderElementsOf(rule.outcomes());
    }
  }

  @Test
  void everyOptionOfTheChangeReportIsOneThatTheRulesKnow() {
    Set<String> known = new HashSet<>();
    for (Class<? extends Enum<?>> type :
        List.<Class<? extends Enum<?>>>of(
            Stage.class,
            OutputRole.class,
            ObservedChange.By.class,
            ObservedChange.Naming.class,
            ObservedChange.ModelChange.class,
            ObservedChange.Modification.class,
            ObservedChange.Foreseen.class,
            ObservedChange.PurposeChange.class,
            ObservedChange.Oversight.class,
            ObservedChange.Parties.class)) {
      for (Enum<?> constant : type.getEnumConstants()) {
        known.add(((Coded) constant).code());
      }
    }
    Set<String> asSets = Set.of("CR-12", "CR-16", "CR-17");
    for (Question question : QUESTIONS) {
      if (!asSets.contains(question.id()) && !question.id().equals("CR-13")) {
        assertThat(known).as(question.id()).containsAll(withoutNone(codes(question)));
      }
    }
  }

  private static Set<String> withoutNone(List<String> codes) {
    return codes.stream().filter(code -> !code.equals("none")).collect(Collectors.toSet());
  }

  private static RoleShiftCheck check(List<RoleShiftRule> rules) {
    return new RoleShiftCheck(
        rules, VOCABULARY.roleShift(), VOCABULARY.facts(), ContentInForce.LIBRARY::findQuestion);
  }

  private static AgreedUse agreed(Random random) {
    AgreedUse.RiskLevel level = any(random, AgreedUse.RiskLevel.values());
    AnAgreedUse agreed =
        switch (level) {
          case HIGH -> AnAgreedUse.high();
          case EXEMPT -> AnAgreedUse.exempt();
          case BELOW_HIGH -> AnAgreedUse.belowHigh();
          case UNSETTLED -> AnAgreedUse.unsettled();
        };
    if (random.nextInt(4) == 0) {
      agreed.with(APurpose.agreed().annexIii("unclear").profiling("unclear").data("unclear"));
    }
    return agreed
        .practice(any(random, AgreedUse.Practice.values()))
        .optOut(any(random, AgreedUse.OptOut.values()))
        .duties(any(random, AgreedUse.ProviderDuties.values()))
        .build();
  }

  private static AChange change(Random random) {
    AChange change = AChange.none();
    for (Question question : QUESTIONS) {
      int chance = random.nextInt(6);
      if (chance == 0) {
        change.without(question.id());
      } else if (chance < 4) {
        List<String> codes = codes(question);
        change.chosen(question.id(), codes.get(random.nextInt(codes.size())));
      }
    }
    return change;
  }

  private static List<String> codes(Question question) {
    return switch (question.type()) {
      case AnswerType.Choice choice -> choice.options().stream().map(Option::value).toList();
      case AnswerType.MultiChoice choice -> choice.options().stream().map(Option::value).toList();
      default -> throw new IllegalStateException(question.id());
    };
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
