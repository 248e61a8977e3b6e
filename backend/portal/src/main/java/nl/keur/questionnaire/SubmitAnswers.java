package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.keur.answering.AnsweringProblem;
import nl.keur.answering.OpenForWriting;
import nl.keur.answering.OpenedSheet;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.TakingOffers;
import nl.keur.questionnaire.QuestionnaireProblem.AlreadySubmitted;
import nl.keur.questionnaire.QuestionnaireProblem.DeadlinePassed;
import nl.keur.questionnaire.QuestionnaireProblem.Gap;
import nl.keur.questionnaire.QuestionnaireProblem.KeyReused;
import nl.keur.questionnaire.QuestionnaireProblem.MandatoryBlank;
import nl.keur.questionnaire.QuestionnaireProblem.NotConfirmed;
import nl.keur.questionnaire.QuestionnaireProblem.OfferTooLate;
import nl.keur.questionnaire.QuestionnaireProblem.OfferUnknown;
import nl.keur.questionnaire.Submission.Attestation;
import nl.keur.questionnaire.Submissions.Repeat;

/**
 * Hands in the answers of an offer. The database's clock, read before any lock, decides the
 * deadline and stands on the receipt. Mandatory questions must be answered; whatever else is blank
 * or incomplete is confirmed by name. The same key gives the same receipt, however often and at
 * whatever moment it arrives. Problems: {@link OfferUnknown}, {@link DeadlinePassed}, {@link
 * OfferTooLate}, {@link MandatoryBlank}, {@link NotConfirmed}, {@link AlreadySubmitted}, {@link
 * KeyReused}.
 */
@Singleton
public class SubmitAnswers {
  private final Questionnaires questionnaires;
  private final Submissions submissions;
  private final TakingOffers takingOffers;
  private final OpenForWriting openForWriting;
  private final CloseOffer closeOffer;
  private final Canonical canonical;
  private final Transactions transactions;

  SubmitAnswers(
      Questionnaires questionnaires,
      Submissions submissions,
      TakingOffers takingOffers,
      OpenForWriting openForWriting,
      CloseOffer closeOffer,
      Canonical canonical,
      Transactions transactions) {
    this.questionnaires = questionnaires;
    this.submissions = submissions;
    this.takingOffers = takingOffers;
    this.openForWriting = openForWriting;
    this.closeOffer = closeOffer;
    this.canonical = canonical;
    this.transactions = transactions;
  }

  /**
   * @param confirmed ids of every shown question that is blank or incomplete
   * @param idempotencyKey chosen by the client
   */
  public record Request(Attestation attestation, Set<String> confirmed, String idempotencyKey) {
    public Request {
      confirmed = Set.copyOf(confirmed);
    }
  }

  public Result<Submission, QuestionnaireProblem> with(
      OfferScope scope, Actor.VendorContact actor, Request request) {
    Instant now = transactions.now().truncatedTo(ChronoUnit.MICROS);
    var repeat = new Repeat(request.idempotencyKey(), hash(request));
    return transactions.writeDurably(() -> submit(scope, actor, request, repeat, now));
  }

  private Result<Submission, QuestionnaireProblem> submit(
      OfferScope scope, Actor.VendorContact actor, Request request, Repeat repeat, Instant now) {
    Optional<Recipient> recipient = questionnaires.findRecipient(scope, scope.offerId());
    Optional<IssuedQuestionnaire> issued = questionnaires.findIssuedFor(scope, scope.offerId());
    if (recipient.isEmpty() || issued.isEmpty()) {
      return Result.refused(new OfferUnknown());
    }
    boolean ended = takingOffers.endedWhenLocked(scope, issued.get().procurementId());
    return switch (openForWriting.sheet(scope, recipient.get().sheetId(), now)) {
      case Result.Ok<OpenedSheet, AnsweringProblem> open ->
          ended
              ? Result.refused(new OfferTooLate())
              : handIn(scope, actor, open.value(), request, repeat, now);
      case Result.Refused<OpenedSheet, AnsweringProblem> refused ->
          again(scope, repeat).orElseGet(() -> Result.refused(refusal(refused.problem())));
    };
  }

  /** What an earlier submission answers to this request; empty when there is none. */
  private Optional<Result<Submission, QuestionnaireProblem>> again(
      OfferScope scope, Repeat repeat) {
    return submissions
        .find(scope, scope.offerId())
        .map(
            submission -> {
              Repeat first = submissions.findRepeat(scope, scope.offerId()).orElseThrow();
              if (!first.idempotencyKey().equals(repeat.idempotencyKey())) {
                return Result.refused(
                    new AlreadySubmitted(submission.receiptNumber(), submission.submittedAt()));
              }
              return first.requestSha256().equals(repeat.requestSha256())
                  ? Result.ok(submission)
                  : Result.refused(new KeyReused());
            });
  }

  private static QuestionnaireProblem refusal(AnsweringProblem problem) {
    return switch (problem) {
      case AnsweringProblem.DeadlinePassed late -> new DeadlinePassed(late.deadline(), late.now());
      case AnsweringProblem.SheetUnknown unknown -> new OfferUnknown();
      case AnsweringProblem.SheetClosed closed -> new OfferUnknown();
      case AnsweringProblem.WritingRefused refused -> new OfferUnknown();
      case AnsweringProblem.QuestionUnknown other -> throw unexpected(other);
      case AnsweringProblem.EvidenceUnknown other -> throw unexpected(other);
      case AnsweringProblem.AnswerRefused other -> throw unexpected(other);
      case AnsweringProblem.StaleAnswer other -> throw unexpected(other);
      case AnsweringProblem.Incomplete other -> throw unexpected(other);
      case AnsweringProblem.FileRefused other -> throw unexpected(other);
    };
  }

  private static IllegalStateException unexpected(AnsweringProblem problem) {
    return new IllegalStateException("Opening a sheet never refuses with " + problem);
  }

  private Result<Submission, QuestionnaireProblem> handIn(
      OfferScope scope,
      Actor.VendorContact actor,
      OpenedSheet sheet,
      Request request,
      Repeat repeat,
      Instant now) {
    var mandatory = sheet.evaluation().mandatoryBlanks();
    if (!mandatory.isEmpty()) {
      return Result.refused(new MandatoryBlank(mandatory));
    }
    List<Gap> gaps = Gaps.of(sheet);
    Optional<NotConfirmed> notConfirmed = notConfirmed(gaps, request.confirmed());
    if (notConfirmed.isPresent()) {
      return Result.refused(notConfirmed.get());
    }
    return Result.ok(
        closeOffer.with(scope, actor, sheet, gaps, request.attestation(), repeat, now));
  }

  private static Optional<NotConfirmed> notConfirmed(List<Gap> gaps, Set<String> confirmed) {
    Set<String> open = gaps.stream().map(gap -> gap.question().id()).collect(Collectors.toSet());
    Set<String> surplus = new LinkedHashSet<>(confirmed);
    surplus.removeAll(open);
    List<Gap> unconfirmed =
        gaps.stream().filter(gap -> !confirmed.contains(gap.question().id())).toList();
    return unconfirmed.isEmpty() && surplus.isEmpty()
        ? Optional.empty()
        : Optional.of(new NotConfirmed(unconfirmed, surplus));
  }

  private String hash(Request request) {
    return Sha256.of(
        canonical.json(
            List.of(
                request.attestation().name(),
                request.attestation().function(),
                List.copyOf(new TreeSet<>(request.confirmed())))));
  }
}
