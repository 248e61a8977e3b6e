package nl.keur.content.clause.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Published;
import nl.keur.content.condition.Reading;
import nl.keur.content.condition.Truth;
import nl.keur.content.sheet.Sheet;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;
import org.apache.commons.numbers.fraction.BigFraction;

/** An offer with every question of the content answered at random, and points at random. */
record AnsweredOffer(SheetEvaluation sheet, Set<String> low) implements Reading {

  static AnsweredOffer random(Random random) {
    List<Question> questions =
        Published.CONTENT.checklists().values().stream()
            .flatMap(checklist -> checklist.questions())
            .toList();
    Map<String, Answer> answers = new HashMap<>();
    questions.forEach(question -> answer(question, random, answers));
    Sheet sheet =
        new Sheet(
            questions, Published.CONTENT.vocabulary().facts(), Map.of(), answers, Map.of(), true);
    int share = random.nextInt(4);
    Set<String> low =
        Set.copyOf(
            questions.stream().map(Question::id).filter(id -> random.nextInt(3) < share).toList());
    return new AnsweredOffer(SheetEvaluation.of(sheet), low);
  }

  private static void answer(Question question, Random random, Map<String, Answer> answers) {
    switch (question.type()) {
      case AnswerType.Choice choice -> answers.put(question.id(), chosen(choice.options(), random));
      case AnswerType.MultiChoice several ->
          answers.put(question.id(), chosen(several.options(), random));
      case AnswerType.Level level ->
          answers.put(question.id(), Answer.of(new AnswerValue.AtLevel(random.nextInt(5))));
      case AnswerType.Number number -> {}
      case AnswerType.Date date -> {}
      case AnswerType.FreeText text -> {}
      case AnswerType.Table table -> {}
      case AnswerType.File file -> {}
    }
  }

  private static Answer chosen(List<Option> options, Random random) {
    String value = options.get(random.nextInt(options.size())).value();
    return Answer.of(new AnswerValue.Chosen(Set.of(value)));
  }

  @Override
  public Truth fact(String fact, Set<String> values) {
    return sheet.facts().fact(fact, values);
  }

  @Override
  public Truth answer(String question, Set<String> values) {
    return sheet.facts().answer(question, values);
  }

  @Override
  public Truth parameter(String parameter, Set<String> values) {
    throw new IllegalStateException("The offer has no parameters: " + parameter);
  }

  @Override
  public Truth pointsBelow(String question, BigFraction bound) {
    return Truth.of(sheet.visibility(question) != Visibility.HIDDEN && low.contains(question));
  }
}
