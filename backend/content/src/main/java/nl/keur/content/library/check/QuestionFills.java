package nl.keur.content.library.check;

import java.util.List;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;

/** A table answer that fills a clause's table has the same columns, in the same order. */
final class QuestionFills implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Question question : draft.questions()) {
      question.fills().ifPresent(fills -> check(draft, question, fills));
    }
  }

  private static void check(Draft draft, Question question, Question.Fills fills) {
    if (!(question.type() instanceof AnswerType.Table table)) {
      draft.at(question, "fills").mistake("Only a table fills a clause. Ask a table here.");
      return;
    }
    draft
        .findClause(fills.clause())
        .ifPresentOrElse(
            clause -> check(draft, question, fills, table, clause),
            () ->
                draft
                    .at(question, "fills")
                    .mistake("There is no clause '%s'. Name an existing one.", fills.clause()));
  }

  private static void check(
      Draft draft, Question question, Question.Fills fills, AnswerType.Table table, Clause clause) {
    List<String> asked = table.columns().stream().map(Column::id).toList();
    clause.parameters().stream()
        .filter(parameter -> parameter.name().equals(fills.parameter()))
        .findFirst()
        .ifPresentOrElse(
            parameter -> {
              if (!asked.equals(columns(parameter))) {
                draft
                    .at(question, "fills")
                    .mistake(
                        "The columns differ from those of '%s' in %s. Here: %s; there: %s.",
                        parameter.name(), clause.id(), asked, columns(parameter));
              } else if (parameter.type() instanceof Parameter.Table filled) {
                choices(draft, question, table, filled, clause);
              }
            },
            () ->
                draft
                    .at(question, "fills")
                    .mistake("%s has no parameter '%s'.", clause.id(), fills.parameter()));
  }

  private static void choices(
      Draft draft,
      Question question,
      AnswerType.Table asked,
      Parameter.Table filled,
      Clause clause) {
    for (int i = 0; i < asked.columns().size(); i++) {
      List<String> here = Codes.of(asked.columns().get(i).options());
      List<String> there = Codes.of(filled.columns().get(i).choices());
      if (!here.equals(there)) {
        draft
            .at(question, "columns", i)
            .mistake(
                "The options differ from the choices in %s. Here: %s; there: %s.",
                clause.id(), here, there);
      }
    }
  }

  /** None when the parameter is no table. */
  static List<String> columns(Parameter parameter) {
    return parameter.type() instanceof Parameter.Table table
        ? table.columns().stream().map(Parameter.TableColumn::id).toList()
        : List.of();
  }
}
