package nl.keur.content.library.check;

import java.util.Collection;
import java.util.List;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.AnswerType.Choice.Style;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Need;
import nl.keur.content.checklist.Question;

/** Every code that a question mentions exists: domain, evidence, options, rows, questions. */
final class QuestionNames implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Question question : draft.questions()) {
      if (!draft.vocabulary().domains().containsKey(question.domain())) {
        draft
            .at(question, "domain")
            .mistake(
                "There is no domain '%s'. Known: %s.",
                question.domain(), Draft.list(draft.vocabulary().domains().keySet()));
      }
      evidence(draft, question);
      type(draft, question);
      for (String earlier : question.prefillFrom()) {
        if (draft.findQuestion(earlier).isEmpty()) {
          draft
              .at(question, "prefill-from")
              .mistake("There is no question '%s'. Name an existing one.", earlier);
        }
      }
    }
  }

  private static void evidence(Draft draft, Question question) {
    Question.EvidenceDemand evidence = question.evidence();
    if (evidence.need() != Need.NONE && evidence.kinds().isEmpty()) {
      draft
          .at(question, "evidence")
          .mistake("Say what may be uploaded: add at least one of 'kinds'.");
    }
    if (evidence.need() == Need.NONE && !evidence.kinds().isEmpty()) {
      draft
          .at(question, "evidence", "kinds")
          .mistake("No evidence is asked here. Remove the kinds or change 'need'.");
    }
    Draft.missing(evidence.kinds(), draft.vocabulary().evidenceKinds().keySet())
        .forEach(
            kind ->
                draft
                    .at(question, "evidence", "kinds")
                    .mistake(
                        "There is no evidence kind '%s'. Add it to evidence-kinds.yaml or name"
                            + " another.",
                        kind));
    evidence.requiredFor().stream()
        .sorted()
        .filter(answer -> !Codes.has(question.type(), answer))
        .forEach(
            answer -> {
              Draft.Spot spot = draft.at(question, "evidence", "required-for");
              spot.mistake(
                  "%s has no answer '%s'. Known: %s.",
                  question.id(), answer, Codes.known(question.type()));
            });
  }

  private static void type(Draft draft, Question question) {
    switch (question.type()) {
      case AnswerType.Choice choice -> style(draft, question, choice);
      case AnswerType.MultiChoice choice -> {
        List<String> codes = Codes.of(choice.options());
        known(draft.at(question, "exclusive"), choice.exclusive(), codes);
        choice
            .exactlyOneOf()
            .forEach(group -> known(draft.at(question, "exactly-one-of"), group, codes));
        other(draft, question, choice.allowOther(), codes);
      }
      case AnswerType.Level level -> {}
      case AnswerType.Number number -> range(draft, question, number);
      case AnswerType.Date date -> {}
      case AnswerType.FreeText text -> {
        if (text.maxCharacters() < 1) {
          draft.at(question, "max-characters").mistake("Write how many characters fit, from 1.");
        }
      }
      case AnswerType.Table table -> rows(draft, question, table);
      case AnswerType.File file -> {
        if (question.evidence().need() == Need.NONE) {
          draft.at(question, "type").mistake("A file question asks evidence: add 'evidence'.");
        }
      }
    }
  }

  private static void known(Draft.Spot spot, Collection<String> wanted, List<String> codes) {
    Draft.missing(wanted, codes)
        .forEach(
            code -> spot.mistake("There is no option '%s'. Known: %s.", code, Draft.list(codes)));
  }

  private static void style(Draft draft, Question question, AnswerType.Choice choice) {
    List<String> codes = Codes.of(choice.options());
    other(draft, question, choice.allowOther(), codes);
    if (choice.style() != Style.CHOICE && !codes.containsAll(List.of("yes", "no"))) {
      draft.at(question, "options").mistake("This type needs the options 'yes' and 'no'.");
    }
    if (choice.style() == Style.YES_PARTLY_NO && !codes.contains("partial")) {
      draft.at(question, "options").mistake("This type needs the option 'partial'.");
    }
  }

  private static void other(Draft draft, Question question, boolean allowed, List<String> codes) {
    if (allowed && !codes.contains("other")) {
      draft.at(question, "allow-other").mistake("Add the option 'other', or drop this key.");
    }
  }

  private static void range(Draft draft, Question question, AnswerType.Number number) {
    if (number.min().isPresent()
        && number.max().isPresent()
        && number.min().get().compareTo(number.max().get()) > 0) {
      draft.at(question, "number", "min").mistake("'min' is above 'max'. Turn them round.");
    }
  }

  private static void rows(Draft draft, Question question, AnswerType.Table table) {
    if (table.columns().isEmpty()) {
      draft.at(question, "columns").mistake("A table needs at least one column.");
      return;
    }
    Column first = table.columns().getFirst();
    if (!table.requiredRows().isEmpty()) {
      known(draft.at(question, "required-rows"), table.requiredRows(), Codes.of(first.options()));
    }
  }
}
