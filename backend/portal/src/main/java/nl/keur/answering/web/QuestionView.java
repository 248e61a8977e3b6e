package nl.keur.answering.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.keur.checklist.Citation;
import nl.keur.checklist.ExemptionsView;
import nl.keur.content.text.Text;

/**
 * A question with its answer, ready to draw.
 *
 * @param type yes-no, yes-partly-no, choice, multi-choice, level, number, date, text, table or file
 * @param mandatory without an answer nothing can be submitted: a knock-out or a trigger
 * @param exemptions what each option means, for the question on the exemptions of article 6(3)
 * @param whyShown the sentence of its condition; absent when it is always asked
 */
@Serdeable
record QuestionView(
    String id,
    Text text,
    String type,
    List<Choice> options,
    List<String> exclusive,
    boolean allowOther,
    List<ColumnView> columns,
    List<ColumnView> details,
    int minRows,
    List<String> requiredRows,
    @Nullable NumberRange number,
    @Nullable Integer maxCharacters,
    String explanation,
    @Nullable Text explanationPrompt,
    EvidenceAsked evidence,
    boolean notApplicableAllowed,
    boolean mandatory,
    boolean scored,
    @Nullable Integer weight,
    boolean informative,
    @Nullable Text knockOut,
    HelpView help,
    List<Citation> legalBasis,
    @Nullable ExemptionsView exemptions,
    List<String> source,
    @Nullable Text whyShown,
    List<Prefill> prefill,
    @Nullable AnswerView answer) {

  /**
   * @param value as it is sent back; a level as digits
   */
  @Serdeable
  record Choice(String value, Text label) {}

  @Serdeable
  record ColumnView(String id, String type, Text label, List<Choice> options) {}

  @Serdeable
  record NumberRange(String unit, @Nullable BigDecimal min, @Nullable BigDecimal max) {}

  /**
   * @param need required, welcome or none
   * @param requiredFor answers that need it; empty: every answer worth points
   */
  @Serdeable
  record EvidenceAsked(String need, List<Choice> kinds, List<String> requiredFor) {}

  @Serdeable
  record HelpView(
      @Nullable Text about,
      @Nullable Text term,
      @Nullable Text why,
      @Nullable Text good,
      @Nullable Text weak) {}

  /**
   * An answer given before, to start from.
   *
   * @param answer as it reads, explanation included
   * @param value to take over as it is; absent where the two questions differ in form
   */
  @Serdeable
  record Prefill(
      String questionId, Text question, Text answer, @Nullable Object value, Instant savedAt) {}

  /**
   * @param version to send back in {@code If-Match}; 0 when there is no answer yet
   */
  @Serdeable
  record AnswerView(
      @Nullable Object value,
      String explanation,
      @Nullable String notApplicable,
      Map<String, List<String>> details,
      List<EvidenceView> evidence,
      int version,
      @Nullable Instant savedAt,
      @Nullable String savedBy) {}
}
