package nl.keur.content.library.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.condition.Condition;

/**
 * A question is shown by earlier questions of its sheet only, or by facts of a sheet that was
 * finished before: so a sheet can be filled in from top to bottom.
 */
final class EarlierQuestions implements ContentCheck.Rule {
  private record Part(String checklist, Respondent respondent) {}

  /** The sheets in the order in which they are finished, each with its parts in order. */
  private static final List<List<Part>> SHEETS =
      List.of(
          List.of(
              new Part("intake", Respondent.INSTITUTION),
              new Part("pre-flight", Respondent.INSTITUTION),
              new Part("business-case", Respondent.INSTITUTION)),
          List.of(
              new Part("pre-flight", Respondent.VENDOR),
              new Part("required", Respondent.VENDOR),
              new Part("optional", Respondent.VENDOR)),
          List.of(
              new Part("change-report", Respondent.INSTITUTION),
              new Part("change-report", Respondent.VENDOR)));

  private record Position(int sheet, int number) {}

  @Override
  public void check(Draft draft) {
    Map<String, Position> positions = positions(draft);
    Dependencies dependencies = new Dependencies(draft);
    for (Question question : draft.questions()) {
      Position own = positions.get(question.id());
      if (own != null) {
        question
            .showWhen()
            .leaves()
            .forEach(leaf -> leaf(draft, dependencies, positions, own, question, leaf));
        prefill(draft, positions, own, question);
      }
    }
  }

  private static Map<String, Position> positions(Draft draft) {
    Map<String, Position> positions = new HashMap<>();
    for (int sheet = 0; sheet < SHEETS.size(); sheet++) {
      List<Question> questions = new ArrayList<>();
      SHEETS.get(sheet).forEach(part -> questions.addAll(questions(draft, part)));
      for (int number = 0; number < questions.size(); number++) {
        positions.putIfAbsent(questions.get(number).id(), new Position(sheet, number));
      }
    }
    return positions;
  }

  private static List<Question> questions(Draft draft, Part part) {
    return Optional.ofNullable(draft.library().checklists().get(part.checklist())).stream()
        .flatMap(checklist -> checklist.sectionsFor(part.respondent()).stream())
        .flatMap(section -> section.questions().stream())
        .toList();
  }

  private static void leaf(
      Draft draft,
      Dependencies dependencies,
      Map<String, Position> positions,
      Position own,
      Question question,
      Condition.Leaf leaf) {
    Dependencies.read(leaf)
        .flatMap(node -> dependencies.questionsBehind(node).stream())
        .filter(positions::containsKey)
        .filter(source -> tooLate(own, positions.get(source)))
        .findFirst()
        .ifPresent(
            source ->
                draft
                    .at(leaf)
                    .mistake(
                        "%s is shown by %s, which comes later. A question is shown by earlier ones"
                            + " only: move one of them or change the condition.",
                        question.id(), source));
    if (leaf instanceof Condition.AnswerIn in
        && positions.containsKey(in.question())
        && positions.get(in.question()).sheet < own.sheet) {
      draft
          .at(leaf, "answer")
          .mistake(
              "%s is answered on another sheet, so only facts carry its answer here. Read the fact"
                  + " it sets.",
              in.question());
    }
  }

  private static void prefill(
      Draft draft, Map<String, Position> positions, Position own, Question question) {
    for (String earlier : question.prefillFrom()) {
      Position source = positions.get(earlier);
      if (source != null && (source.sheet != own.sheet || source.number >= own.number)) {
        draft
            .at(question, "prefill-from")
            .mistake(
                "%s is not an earlier question of the same sheet, so it can't give a starting"
                    + " text.",
                earlier);
      }
    }
  }

  private static boolean tooLate(Position own, Position source) {
    return source.sheet > own.sheet || source.sheet == own.sheet && source.number >= own.number;
  }
}
