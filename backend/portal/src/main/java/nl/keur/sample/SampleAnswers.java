package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SheetKind;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Tokens;
import nl.keur.questionnaire.QuestionnaireProblem;
import nl.keur.questionnaire.Submission;
import nl.keur.questionnaire.SubmitAnswers;
import nl.keur.sample.SampleTender.Invited;
import nl.keur.sample.Story.Offered;
import nl.keur.sample.WorkedCase.Given;

/** What an invited vendor answers and hands in. */
@Singleton
class SampleAnswers {
  private final ReadSheet readSheet;
  private final FillSheet fillSheet;
  private final SubmitAnswers submitAnswers;
  private final Tokens tokens;

  SampleAnswers(
      ReadSheet readSheet, FillSheet fillSheet, SubmitAnswers submitAnswers, Tokens tokens) {
    this.readSheet = readSheet;
    this.fillSheet = fillSheet;
    this.submitAnswers = submitAnswers;
    this.tokens = tokens;
  }

  void submit(Invited vendor, WorkedCase workedCase) {
    OfferScope scope = scope(vendor);
    UUID sheet =
        readSheet
            .of(scope, SheetKind.QUESTIONNAIRE, vendor.offer().id())
            .orElseThrow()
            .sheet()
            .id();
    fillSheet.with(scope, vendor.contact(), sheet, answers(vendor.story(), workedCase));
    handIn(vendor, Set.of());
  }

  /** The portal names what is left open; the vendor confirms just that. */
  private void handIn(Invited vendor, Set<String> confirmed) {
    switch (ask(vendor, confirmed)) {
      case Result.Ok<Submission, QuestionnaireProblem> done -> {}
      case Result.Refused<Submission, QuestionnaireProblem> refused -> {
        if (!confirmed.isEmpty()
            || !(refused.problem() instanceof QuestionnaireProblem.NotConfirmed open)) {
          throw new SampleRefused(refused.problem());
        }
        handIn(
            vendor,
            open.unconfirmed().stream()
                .map(gap -> gap.question().id())
                .collect(Collectors.toSet()));
      }
    }
  }

  private Result<Submission, QuestionnaireProblem> ask(Invited vendor, Set<String> confirmed) {
    Story.Vendor company = vendor.story().vendor();
    return submitAnswers.with(
        scope(vendor),
        vendor.contact(),
        new SubmitAnswers.Request(
            new Submission.Attestation(company.contact(), company.function()),
            confirmed,
            tokens.id().toString()));
  }

  private static Map<String, Given> answers(Offered story, WorkedCase workedCase) {
    Map<String, Given> answers = new LinkedHashMap<>();
    workedCase
        .sheet("vendor")
        .forEach((question, given) -> answers.put(question, given.lower(story.lower())));
    answers.keySet().removeAll(story.blank());
    return answers;
  }

  static OfferScope scope(Invited vendor) {
    return new OfferScope(
        vendor.offer().organisationId(), vendor.offer().vendorId(), vendor.offer().id());
  }
}
