package nl.keur.content.library.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.Fact;

/** No fact or question depends on itself. */
final class NoCycles implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    Walk walk = new Walk(draft, new Dependencies(draft), new HashSet<>());
    for (Fact fact : draft.facts()) {
      walk.from(new Dependencies.FactNode(fact.id()), new ArrayList<>());
    }
    for (Question question : draft.questions()) {
      walk.from(new Dependencies.QuestionNode(question.id()), new ArrayList<>());
    }
  }

  private record Walk(Draft draft, Dependencies dependencies, Set<Dependencies.Node> done) {

    void from(Dependencies.Node node, List<Dependencies.Node> path) {
      if (path.contains(node)) {
        report(path.subList(path.indexOf(node), path.size()));
        return;
      }
      if (done.contains(node)) {
        return;
      }
      path.add(node);
      dependencies.of(node).forEach(next -> from(next, path));
      path.removeLast();
      done.add(node);
    }

    private void report(List<Dependencies.Node> circle) {
      String names =
          circle.stream().map(Dependencies.Node::toString).collect(Collectors.joining(" needs "));
      spot(circle.getFirst())
          .mistake(
              "This goes round in a circle: %s needs %s. Take one dependency out.",
              names, circle.getFirst());
    }

    private Draft.Spot spot(Dependencies.Node node) {
      return switch (node) {
        case Dependencies.FactNode fact -> draft.at(draft.findFact(fact.id()).orElseThrow());
        case Dependencies.QuestionNode question ->
            draft.at(draft.findQuestion(question.id()).orElseThrow(), "show-when");
      };
    }
  }
}
