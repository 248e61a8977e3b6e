package nl.keur.content.library.check;

import java.util.List;
import java.util.Map;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.fact.Fact;

/** A question that sets a fact exists, is closed, belongs to the right party and maps fully. */
final class FactSetters implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Fact fact : draft.facts()) {
      if (fact.origin() instanceof Fact.SetBy setBy) {
        draft
            .findQuestion(setBy.question())
            .ifPresentOrElse(
                question -> question(draft, fact, setBy, question),
                () ->
                    draft
                        .at(setBy, "question")
                        .mistake(
                            "There is no question '%s' to set this fact. Name an existing one.",
                            setBy.question()));
        values(draft, fact, setBy);
      }
    }
  }

  private static void question(Draft draft, Fact fact, Fact.SetBy setBy, Question question) {
    Respondent owner =
        fact.scope() == Fact.Scope.PROCUREMENT ? Respondent.INSTITUTION : Respondent.VENDOR;
    if (question.answeredBy() != owner) {
      draft
          .at(setBy, "question")
          .mistake(
              "%s is answered by the other party. A procurement fact is set by the institution, an"
                  + " offer fact by the vendor: change the scope or the question.",
              question.id());
    }
    switch (question.type()) {
      case AnswerType.Choice choice -> options(draft, setBy, Codes.of(choice.options()));
      case AnswerType.MultiChoice choice -> {
        options(draft, setBy, Codes.of(choice.options()));
        several(draft, fact, setBy);
      }
      case AnswerType.Number number -> {}
      case AnswerType.Date date -> {}
      case AnswerType.Level level -> open(draft, setBy);
      case AnswerType.FreeText text -> open(draft, setBy);
      case AnswerType.Table table -> open(draft, setBy);
      case AnswerType.File file -> open(draft, setBy);
    }
  }

  private static void open(Draft draft, Fact.SetBy setBy) {
    draft
        .at(setBy, "question")
        .mistake(
            "%s can't set a fact: only yes-no, yes-partly-no, choice, multi-choice, number and date"
                + " do. Ask a closed question.",
            setBy.question());
  }

  private static void several(Draft draft, Fact fact, Fact.SetBy setBy) {
    if (fact.kind() == Fact.Kind.CHOICE) {
      draft
          .at(fact, "type")
          .mistake(
              "%s allows several answers, so this fact can get several values. Make it a 'set'.",
              setBy.question());
    }
  }

  private static void options(Draft draft, Fact.SetBy setBy, List<String> options) {
    Draft.missing(options, setBy.map().keySet())
        .forEach(
            option ->
                draft
                    .at(setBy, "map")
                    .mistake(
                        "The option '%s' of %s is not mapped. Add it with its value.",
                        option, setBy.question()));
    Draft.missing(setBy.map().keySet(), options)
        .forEach(
            option ->
                draft
                    .at(setBy, "map", option)
                    .mistake(
                        "%s has no option '%s'. Known: %s.",
                        setBy.question(), option, Draft.list(options)));
  }

  private static void values(Draft draft, Fact fact, Fact.SetBy setBy) {
    for (Map.Entry<String, String> entry : setBy.map().entrySet()) {
      if (fact.findValue(entry.getValue()).isEmpty()) {
        draft
            .at(setBy, "map", entry.getKey())
            .mistake("The fact has no value '%s'. Add it under 'values'.", entry.getValue());
      }
    }
  }
}
