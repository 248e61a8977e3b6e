package nl.keur.answering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Section;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.sheet.Sheet;
import nl.keur.content.sheet.SheetEvaluation;

/** A sheet with its answers and all that follows from them. */
public record OpenedSheet(
    AnswerSheet sheet,
    SheetContext context,
    ContentLibrary content,
    Map<String, SavedAnswer> saved,
    SheetEvaluation evaluation) {

  static OpenedSheet of(
      AnswerSheet sheet,
      SheetContext context,
      ContentLibrary content,
      Map<String, SavedAnswer> saved) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    saved.forEach((question, answer) -> answers.put(question, answer.answer()));
    var evaluation =
        new Sheet(
                context.sections().stream()
                    .flatMap(section -> section.questions().stream())
                    .toList(),
                content.vocabulary().facts(),
                context.outside(),
                answers,
                context.decided(),
                sheet.closed())
            .evaluate();
    return new OpenedSheet(sheet, context, content, saved, evaluation);
  }

  /**
   * The sheet with an answer that was just saved, and what follows from it. The evidence stays: it
   * is kept apart from the answer.
   */
  OpenedSheet with(SavedAnswer answer) {
    Map<String, SavedAnswer> changed = new LinkedHashMap<>(saved);
    changed.merge(
        answer.questionId(),
        answer,
        (before, after) -> after.withEvidence(before.answer().evidence()));
    return of(sheet, context, content, changed);
  }

  public Optional<Question> findQuestion(String id) {
    return context.sections().stream()
        .flatMap(section -> section.questions().stream())
        .filter(question -> question.id().equals(id))
        .findFirst();
  }

  public Optional<Section> findSection(String id) {
    return context.sections().stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The section that holds a question of this sheet. */
  public Section sectionOf(Question question) {
    return context.sections().stream()
        .filter(section -> section.questions().contains(question))
        .findFirst()
        .orElseThrow();
  }
}
