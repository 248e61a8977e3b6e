package nl.keur.questionnaire.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.content.score.Mode;
import nl.keur.content.text.Text;
import nl.keur.questionnaire.Composition.Called;

/**
 * A questionnaire as the purchaser puts it together, or as it was sent.
 *
 * @param version of the draft, to send back in {@code If-Match}
 * @param deadline chosen so far, or planned in the dossier
 * @param fixedWeights whether subjects have fixed weights, instead of each question its own
 * @param obstacles what keeps it from being sent; empty when it can be, or was, sent
 * @param advice what is better done before sending
 * @param issued present once it was sent
 */
@Serdeable
record QuestionnaireView(
    UUID procurementId,
    String procurementTitle,
    int version,
    @Nullable Instant deadline,
    boolean fixedWeights,
    List<DomainView> domains,
    List<ComposedSection> sections,
    List<ObstacleView> obstacles,
    List<Text> advice,
    @Nullable IssuedView issued,
    List<RecipientView> recipients) {

  /**
   * A subject.
   *
   * @param weight the fixed weight; absent while questions weigh by themselves
   * @param questions how many can count
   * @param share part of the score in percent with one decimal, when all of them count
   */
  @Serdeable
  record DomainView(
      String id, Text name, @Nullable Integer weight, int questions, @Nullable String share) {}

  /**
   * @param checklist pre-flight, required or optional
   */
  @Serdeable
  record ComposedSection(
      String id,
      String checklist,
      Text title,
      @Nullable Text intro,
      List<ComposedQuestion> questions) {}

  /**
   * A question with what it is asked for.
   *
   * @param called whether it will be asked of a vendor, as far as the institution's facts tell
   * @param condition when it is asked, as a sentence; absent when it always is
   * @param weight 1 to 5; absent when it is not scored
   * @param mode of an optional question that was chosen; absent otherwise
   * @param share part of the score in percent with one decimal; absent when it can't count
   * @param gap what a gap in the answer calls for; absent when it is not scored
   */
  @Serdeable
  record ComposedQuestion(
      String id,
      Text text,
      String domain,
      Called called,
      @Nullable Text condition,
      boolean scored,
      @Nullable Integer weight,
      @Nullable Mode mode,
      boolean knockOut,
      @Nullable String share,
      @Nullable GapView gap) {}

  /**
   * What a gap in an answer leads to in the contract.
   *
   * @param conditions titles of the special conditions it calls for
   * @param clauses titles of the other clauses that speak about it, each once
   * @param noClause why it calls for no clause; absent when it calls for one
   */
  @Serdeable
  record GapView(List<Text> conditions, List<Text> clauses, @Nullable Text noClause) {}

  /**
   * @param pointer what to mend
   */
  @Serdeable
  record ObstacleView(String code, String pointer, Text reason) {}

  @Serdeable
  record IssuedView(
      UUID id,
      int number,
      Instant issuedAt,
      String issuedBy,
      Instant deadline,
      String sha256,
      int questions) {}

  /** How far an offer is, without anything of its answers before it was submitted. */
  @Serdeable
  record RecipientView(
      UUID offerId,
      String vendorName,
      String systemName,
      String contactName,
      String contactEmail,
      RecipientStatus status,
      @Nullable Instant invitedAt,
      @Nullable Instant openedAt,
      @Nullable UUID sheetId,
      @Nullable ReceiptSummary submission,
      List<ContestedView> contested,
      List<InvitedView> people) {}

  /**
   * Somebody of the vendor who was invited.
   *
   * @param signatory whether this person may submit, and agree the purpose
   * @param invitedBy the colleague who sent it; absent when a purchaser did
   * @param joinedAt when this person came in for the first time
   */
  @Serdeable
  record InvitedView(
      UUID invitationId,
      String name,
      String email,
      boolean signatory,
      @Nullable String invitedBy,
      Instant sentAt,
      @Nullable Instant joinedAt,
      Instant expiresAt,
      InvitedStatus status) {}

  enum InvitedStatus {
    SENT,
    JOINED,
    REVOKED,
    EXPIRED
  }

  enum RecipientStatus {
    /** On the list, but nothing was sent. */
    NOT_INVITED,
    INVITED,
    /** Somebody came in with the link. */
    OPENED,
    /** The link was ended, and no other was sent. */
    REVOKED,
    SUBMITTED,
    /** The deadline passed without a submission. */
    LATE
  }

  @Serdeable
  record ReceiptSummary(String receiptNumber, Instant submittedAt, String sha256) {}

  @Serdeable
  record ContestedView(
      String fact, Text name, List<Text> values, String reason, Instant contestedAt) {}
}
