package nl.keur.questionnaire.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keur.checklist.Citation;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.PurposeVersion;
import nl.keur.purpose.Purposes;
import nl.keur.questionnaire.ContestedFact;
import nl.keur.questionnaire.ContestedFacts;
import nl.keur.questionnaire.InstitutionOutcome;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.Questionnaires;
import nl.keur.questionnaire.ReadOutcome;
import nl.keur.questionnaire.Submissions;
import nl.keur.questionnaire.web.OutcomeView.ContestView;
import nl.keur.questionnaire.web.OutcomeView.ExcludedUseView;
import nl.keur.questionnaire.web.OutcomeView.GroundView;
import nl.keur.questionnaire.web.OutcomeView.PurposeView;
import nl.keur.questionnaire.web.OutcomeView.StatementView;

/** Draws the institution's outcome for a vendor. */
@Singleton
class OutcomeViews {
  private final Questionnaires questionnaires;
  private final ReadOutcome readOutcome;
  private final ContestedFacts contestedFacts;
  private final Submissions submissions;
  private final Purposes purposes;
  private final PublishedContent content;
  private final Transactions transactions;

  OutcomeViews(
      Questionnaires questionnaires,
      ReadOutcome readOutcome,
      ContestedFacts contestedFacts,
      Submissions submissions,
      Purposes purposes,
      PublishedContent content,
      Transactions transactions) {
    this.questionnaires = questionnaires;
    this.readOutcome = readOutcome;
    this.contestedFacts = contestedFacts;
    this.submissions = submissions;
    this.purposes = purposes;
    this.content = content;
    this.transactions = transactions;
  }

  OutcomeView of(OfferScope scope) {
    Instant now = transactions.now();
    return transactions.read(
        () ->
            questionnaires
                .findIssuedFor(scope, scope.offerId())
                .map(issued -> draw(scope, issued, now))
                .orElseThrow(QuestionnaireProblems::offerUnknown));
  }

  private OutcomeView draw(OfferScope scope, IssuedQuestionnaire issued, Instant now) {
    InstitutionOutcome outcome = readOutcome.of(issued);
    Map<String, ContestedFact> contested =
        contestedFacts.list(scope, scope.offerId()).stream()
            .collect(Collectors.toMap(ContestedFact::fact, Function.identity()));
    Vocabulary vocabulary = content.get(issued.contentSha256()).vocabulary();
    Function<InstitutionOutcome.Statement, StatementView> drawn =
        one -> statement(vocabulary, one, contested.get(one.fact()));
    return new OutcomeView(
        purposes
            .findRecorded(scope, issued.procurementId())
            .map(PurposeVersion::purpose)
            .map(OutcomeViews::purpose)
            .orElse(null),
        outcome.main().stream().map(drawn).toList(),
        outcome.further().stream().map(drawn).toList(),
        now.isBefore(issued.deadline()) && submissions.find(scope, scope.offerId()).isEmpty());
  }

  private static PurposeView purpose(IntendedPurpose purpose) {
    return new PurposeView(
        purpose.sentence().whole(),
        purpose.allowedUses().stream().map(IntendedPurpose.AllowedUse::use).toList(),
        purpose.excludedUses().stream()
            .map(one -> new ExcludedUseView(one.use(), one.why()))
            .toList());
  }

  private static StatementView statement(
      Vocabulary vocabulary, InstitutionOutcome.Statement statement, ContestedFact contested) {
    List<Citation> articles =
        statement.questions().stream()
            .flatMap(question -> question.legalBasis().stream())
            .map(basis -> Citation.of(vocabulary, basis))
            .distinct()
            .toList();
    return new StatementView(
        statement.fact(),
        statement.name(),
        statement.values(),
        Citation.ofClass(vocabulary, vocabulary.facts().get(statement.fact())),
        statement.because().stream()
            .map(ground -> new GroundView(ground.name(), ground.values()))
            .toList(),
        statement.questions().stream().map(question -> question.text()).toList(),
        articles,
        statement.decided(),
        contested == null ? null : new ContestView(contested.reason(), contested.contestedAt()));
  }
}
