package nl.keur.scoring.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.content.text.Text;

/**
 * The score of an offer with every reason.
 *
 * @param total of 100, from lowest to highest while something is open
 * @param open questions on which somebody still has to decide
 */
@Serdeable
record ScorecardView(
    UUID offerId,
    UUID procurementId,
    String vendorName,
    String systemName,
    UUID sheetId,
    String receiptNumber,
    Instant submittedAt,
    LocalDate assessedOn,
    RangeView total,
    boolean closed,
    int counted,
    List<String> open,
    List<DomainView> domains,
    List<KnockOutView> knockOuts,
    List<LineView> lines) {

  /** Both ends of 100 with one decimal; an end is absent where nothing counts in that reading. */
  @Serdeable
  record RangeView(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {}

  /**
   * @param share the part of the total this domain decides, of 100
   */
  @Serdeable
  record DomainView(
      String id, Text name, boolean assessed, int counted, RangeView score, RangeView share) {}

  /**
   * @param state FIRED, LIFTED, NOT_YET, PASSED, CANNOT_JUDGE or HIDDEN
   * @param hiddenBy the answers that hid the question
   */
  @Serdeable
  record KnockOutView(
      String questionId,
      Text question,
      String state,
      Text sentence,
      boolean liftable,
      List<AnsweredView> hiddenBy) {}

  @Serdeable
  record AnsweredView(Text question, Text answer) {}

  /**
   * One question.
   *
   * @param points of 1, both ends; absent when the question has none
   * @param contribution what it brings in of 100
   * @param share of 100, the part of the total it decides
   * @param reviewable whether the one who asks may judge it
   * @param rubric what each score from 0 to 4 means, where a reviewer judges
   */
  @Serdeable
  record LineView(
      String questionId,
      Text question,
      String domain,
      @Nullable Integer weight,
      String mode,
      boolean shown,
      boolean counted,
      boolean open,
      @Nullable Text answer,
      @Nullable List<Map<String, List<String>>> rows,
      List<ColumnLabel> columns,
      String explanation,
      @Nullable String notApplicable,
      RangeView points,
      RangeView contribution,
      RangeView share,
      List<Text> reasons,
      List<RubricStep> rubric,
      boolean knockOutLiftable,
      boolean reviewable,
      List<EvidenceFileView> evidence,
      ReviewView review) {}

  @Serdeable
  record ColumnLabel(String id, Text label, Map<String, Text> choices) {}

  @Serdeable
  record RubricStep(int score, Text means, @Nullable Text example) {}

  @Serdeable
  record EvidenceFileView(
      UUID id, String fileName, Text kind, @Nullable LocalDate validUntil, String seen) {}

  /**
   * @param version to send back in {@code If-Match}; 0 when nobody reviewed this yet
   */
  @Serdeable
  record ReviewView(
      @Nullable Integer score,
      String reason,
      String notApplicable,
      @Nullable String liftReason,
      int version,
      @Nullable String by,
      @Nullable Instant at) {}
}
