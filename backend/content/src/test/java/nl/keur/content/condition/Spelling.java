package nl.keur.content.condition;

import java.util.List;
import java.util.Set;
import nl.keur.content.text.Text;

/** Words for made-up questions: every subject is a sentence of its own. */
final class Spelling implements Wording {
  @Override
  public Text fact(String fact) {
    return new Text("feit " + fact, "fact " + fact);
  }

  @Override
  public boolean severalValues(String fact) {
    return false;
  }

  @Override
  public List<Text> factValues(String fact, Set<String> values) {
    return List.of(new Text("ja", "yes"));
  }

  @Override
  public Text question(String question) {
    return new Text("vraag " + question, "question " + question);
  }

  @Override
  public boolean severalAnswers(String question) {
    return false;
  }

  @Override
  public List<Text> answers(String question, Set<String> values) {
    return List.of(new Text("ja", "yes"));
  }

  @Override
  public Text parameter(String parameter) {
    return Text.same(parameter);
  }

  @Override
  public List<Text> parameterValues(String parameter, Set<String> values) {
    return List.of(new Text("ja", "yes"));
  }
}
