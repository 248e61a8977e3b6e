package nl.keur.content.roleshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule as a table: what was agreed, what changed, what the rule finds, and why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RuleTable {
  private final RoleShiftRule rule;

  RuleTable(RoleShiftRule rule) {
    this.rule = rule;
  }

  abstract Stream<Row> rows();

  static Row finds(Outcome outcome, AnAgreedUse agreed, AChange change, String reason) {
    return new Row(agreed.build(), change.build(), Optional.of(outcome), reason);
  }

  static Row findsNothing(AnAgreedUse agreed, AChange change, String reason) {
    return new Row(agreed.build(), change.build(), Optional.empty(), reason);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void judges(Row row) {
    assertThat(rule.judge(row.agreed(), row.change()).map(Judgement::outcome))
        .as(row.reason())
        .isEqualTo(row.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isPure(Row row) {
    assertThat(rule.judge(row.agreed(), row.change()))
        .isEqualTo(rule.judge(row.agreed(), row.change()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void saysWhatItRead(Row row) {
    assertThat(rule.judge(row.agreed(), row.change()).stream())
        .allSatisfy(judged -> assertThat(judged.read()).isNotEmpty());
  }

  @Test
  void theTableHoldsEveryOutcomeAndANearMiss() {
    assertThat(rows().flatMap(row -> row.expected().stream()).collect(Collectors.toSet()))
        .isEqualTo(rule.outcomes());
    assertThat(rows()).anyMatch(row -> row.expected().isEmpty());
  }

  record Row(AgreedUse agreed, ObservedChange change, Optional<Outcome> expected, String reason) {
    @Override
    public String toString() {
      return expected.map(outcome -> outcome + ": ").orElse("nothing: ") + reason;
    }
  }
}
