package nl.keur.content.sheet;

import java.util.Set;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Condition;

/** The questions at the bottom of a condition's truth: what a <i>why</i> names. */
final class Causes {
  private Causes() {}

  static void of(Pass pass, Condition condition, Set<String> found) {
    condition.grounds(pass.facts()).forEach(leaf -> ofLeaf(pass, leaf, found));
  }

  private static void ofLeaf(Pass pass, Condition.Leaf leaf, Set<String> found) {
    switch (leaf) {
      case Condition.AnswerIn read -> ofQuestion(pass, read.question(), found);
      case Condition.FactIn read ->
          pass.facts().trace(read.fact()).allQuestions().forEach(id -> ofQuestion(pass, id, found));
      case Condition.Always always -> {}
      case Condition.ParameterIn parameter -> {}
      case Condition.PointsBelow points -> {}
    }
  }

  private static void ofQuestion(Pass pass, String id, Set<String> found) {
    Question question = pass.questions().get(id);
    boolean behind = question != null && pass.visibility(id) != Visibility.SHOWN;
    if (behind) {
      of(pass, question.showWhen(), found);
    } else {
      found.add(id);
    }
  }
}
