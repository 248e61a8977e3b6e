package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import nl.keur.checklist.Citation;
import nl.keur.content.text.Text;

/**
 * What the institution found, for a vendor to read.
 *
 * @param purpose the intended purpose in one sentence, in the institution's words; absent when it
 *     was not recorded
 * @param main what matters first
 * @param open whether something can still be contested
 */
@Serdeable
record OutcomeView(
    @Nullable PurposeView purpose,
    List<StatementView> main,
    List<StatementView> further,
    boolean open) {

  @Serdeable
  record PurposeView(
      String sentence, List<String> allowedUses, List<ExcludedUseView> excludedUses) {}

  @Serdeable
  record ExcludedUseView(String use, String why) {}

  /**
   * One fact.
   *
   * @param law where the law defines its values; none when it is no class of law
   * @param because what it follows from
   * @param questions the institution's questions behind it
   * @param decided whether a person at the institution decided it
   */
  @Serdeable
  record StatementView(
      String fact,
      Text name,
      List<Text> values,
      List<Citation> law,
      List<GroundView> because,
      List<Text> questions,
      List<Citation> articles,
      boolean decided,
      @Nullable ContestView contested) {}

  @Serdeable
  record GroundView(Text name, List<Text> values) {}

  @Serdeable
  record ContestView(String reason, Instant contestedAt) {}
}
