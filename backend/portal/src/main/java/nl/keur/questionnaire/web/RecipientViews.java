package nl.keur.questionnaire.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.questionnaire.ContestedFacts;
import nl.keur.questionnaire.Drafts;
import nl.keur.questionnaire.InstitutionOutcome;
import nl.keur.questionnaire.Invitation;
import nl.keur.questionnaire.Invitation.Sender;
import nl.keur.questionnaire.Invitations;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.Questionnaires;
import nl.keur.questionnaire.ReadOutcome;
import nl.keur.questionnaire.Submission;
import nl.keur.questionnaire.Submissions;
import nl.keur.questionnaire.web.QuestionnaireView.ContestedView;
import nl.keur.questionnaire.web.QuestionnaireView.ReceiptSummary;
import nl.keur.questionnaire.web.QuestionnaireView.RecipientStatus;
import nl.keur.questionnaire.web.QuestionnaireView.RecipientView;

/** Draws the vendors of a questionnaire: invited, opened, submitted. */
@Singleton
class RecipientViews {
  private final Procurements procurements;
  private final Questionnaires questionnaires;
  private final Invitations invitations;
  private final Submissions submissions;
  private final ContestedFacts contestedFacts;
  private final ReadOutcome readOutcome;
  private final InvitedViews invitedViews;

  RecipientViews(
      Procurements procurements,
      Questionnaires questionnaires,
      Invitations invitations,
      Submissions submissions,
      ContestedFacts contestedFacts,
      ReadOutcome readOutcome,
      InvitedViews invitedViews) {
    this.procurements = procurements;
    this.questionnaires = questionnaires;
    this.invitations = invitations;
    this.submissions = submissions;
    this.contestedFacts = contestedFacts;
    this.readOutcome = readOutcome;
    this.invitedViews = invitedViews;
  }

  List<RecipientView> of(FileScope scope, Drafts.State state, Instant now) {
    UUID procurementId = state.procurement().id();
    Map<UUID, List<Invitation>> invited =
        invitations.list(scope, procurementId).stream()
            .collect(Collectors.groupingBy(Invitation::offerId));
    Map<UUID, Submission> submitted = new LinkedHashMap<>();
    submissions.list(scope, procurementId).forEach(one -> submitted.put(one.offerId(), one));
    Map<UUID, UUID> sheets = new LinkedHashMap<>();
    state
        .issued()
        .ifPresent(
            issued ->
                questionnaires
                    .recipients(scope, issued.id())
                    .forEach(one -> sheets.put(one.offerId(), one.sheetId())));
    return procurements.offers(scope, procurementId).stream()
        .map(
            offer ->
                recipient(
                    scope,
                    offer,
                    invited.getOrDefault(offer.id(), List.of()),
                    Optional.ofNullable(submitted.get(offer.id())),
                    Optional.ofNullable(sheets.get(offer.id())),
                    state.issued(),
                    now))
        .toList();
  }

  private RecipientView recipient(
      FileScope scope,
      Offer offer,
      List<Invitation> invited,
      Optional<Submission> submission,
      Optional<UUID> sheetId,
      Optional<IssuedQuestionnaire> issued,
      Instant now) {
    Optional<Invitation> invitation = latest(invited);
    return new RecipientView(
        offer.id(),
        offer.vendorName(),
        offer.systemName(),
        offer.contactName(),
        offer.contactEmail(),
        status(invitation, submission, issued, now),
        invitation.map(Invitation::createdAt).orElse(null),
        invitation.flatMap(Invitation::firstOpenedAt).orElse(null),
        submission.isPresent() ? sheetId.orElse(null) : null,
        submission
            .map(one -> new ReceiptSummary(one.receiptNumber(), one.submittedAt(), one.sha256()))
            .orElse(null),
        issued.map(one -> contested(scope, offer.id(), one)).orElse(List.of()),
        invitedViews.of(scope, invited, now));
  }

  /** The latest that the institution sent; a colleague's says nothing of the contact. */
  private static Optional<Invitation> latest(List<Invitation> invited) {
    return invited.stream()
        .filter(one -> one.by() instanceof Sender.Purchaser)
        .reduce((first, last) -> last);
  }

  private static RecipientStatus status(
      Optional<Invitation> invitation,
      Optional<Submission> submission,
      Optional<IssuedQuestionnaire> issued,
      Instant now) {
    if (submission.isPresent()) {
      return RecipientStatus.SUBMITTED;
    }
    if (invitation.isEmpty()) {
      return RecipientStatus.NOT_INVITED;
    }
    if (issued.filter(one -> !now.isBefore(one.deadline())).isPresent()) {
      return RecipientStatus.LATE;
    }
    if (invitation.get().revokedAt().isPresent()) {
      return RecipientStatus.REVOKED;
    }
    return invitation.get().firstOpenedAt().isPresent()
        ? RecipientStatus.OPENED
        : RecipientStatus.INVITED;
  }

  private List<ContestedView> contested(FileScope scope, UUID offerId, IssuedQuestionnaire issued) {
    var contested = contestedFacts.list(scope, offerId);
    if (contested.isEmpty()) {
      return List.of();
    }
    InstitutionOutcome outcome = readOutcome.of(issued);
    return contested.stream()
        .flatMap(
            one ->
                outcome
                    .find(one.fact())
                    .map(
                        statement ->
                            new ContestedView(
                                one.fact(),
                                statement.name(),
                                statement.values(),
                                one.reason(),
                                one.contestedAt()))
                    .stream())
        .toList();
  }
}
