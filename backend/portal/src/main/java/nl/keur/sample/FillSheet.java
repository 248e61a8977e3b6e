package nl.keur.sample;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.answering.AttachEvidence;
import nl.keur.answering.CompleteSheet;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.answering.SaveAnswer;
import nl.keur.content.checklist.Question;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.sample.WorkedCase.Given;

/** Answers a sheet as a person does: one shown question after the other, with its evidence. */
@Singleton
class FillSheet {
  private final ReadSheet readSheet;
  private final SaveAnswer saveAnswer;
  private final AttachEvidence attachEvidence;
  private final CompleteSheet completeSheet;
  private final Clock clock;

  FillSheet(
      ReadSheet readSheet,
      SaveAnswer saveAnswer,
      AttachEvidence attachEvidence,
      CompleteSheet completeSheet,
      Clock clock) {
    this.readSheet = readSheet;
    this.saveAnswer = saveAnswer;
    this.attachEvidence = attachEvidence;
    this.completeSheet = completeSheet;
    this.clock = clock;
  }

  /** Until no shown question is left for which there is an answer. */
  OpenedSheet with(WritingScope scope, Actor actor, UUID sheetId, Map<String, Given> answers) {
    return with(scope, actor, sheetId, answers, Integer.MAX_VALUE);
  }

  /**
   * @param most how many questions are answered
   */
  OpenedSheet with(
      WritingScope scope, Actor actor, UUID sheetId, Map<String, Given> answers, int most) {
    OpenedSheet sheet = readSheet.byId(scope, sheetId).orElseThrow();
    for (int count = 0; count < most; count++) {
      Optional<Question> next = next(sheet, answers.keySet());
      if (next.isEmpty()) {
        break;
      }
      sheet = answer(scope, actor, sheetId, next.get(), answers.get(next.get().id()));
    }
    return sheet;
  }

  void complete(WritingScope scope, Actor actor, UUID sheetId) {
    completeSheet.complete(scope, actor, sheetId).orElseThrow(SampleRefused::new);
  }

  private static Optional<Question> next(OpenedSheet sheet, Set<String> answerable) {
    return sheet.evaluation().shown().stream()
        .filter(question -> answerable.contains(question.id()))
        .filter(question -> !sheet.saved().containsKey(question.id()))
        .findFirst();
  }

  private OpenedSheet answer(
      WritingScope scope, Actor actor, UUID sheetId, Question question, Given given) {
    OpenedSheet saved =
        saveAnswer
            .with(
                scope,
                actor,
                new SaveAnswer.Request(
                    sheetId,
                    question.id(),
                    given.value(),
                    given.explanation(),
                    given.details(),
                    given.notApplicable(),
                    0))
            .orElseThrow(SampleRefused::new);
    given.evidence().ifPresent(worth -> attach(scope, actor, saved, question, worth));
    return saved;
  }

  private void attach(
      WritingScope scope, Actor actor, OpenedSheet sheet, Question question, String worth) {
    String kind = question.evidence().kinds().stream().findFirst().orElse("other");
    Text name = sheet.content().vocabulary().evidenceKinds().get(kind);
    String text = name.nl() + " bij de vraag: " + question.text().nl() + "\n\nVerzonnen voorbeeld.";
    attachEvidence
        .with(
            scope,
            actor,
            new AttachEvidence.Request(
                sheet.sheet().id(),
                question.id(),
                kind,
                name.nl() + ".txt",
                worth.equals("expired") ? Optional.of(lastMonth()) : Optional.empty(),
                text.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow(SampleRefused::new);
  }

  private LocalDate lastMonth() {
    return LocalDate.now(clock).minusMonths(1);
  }
}
