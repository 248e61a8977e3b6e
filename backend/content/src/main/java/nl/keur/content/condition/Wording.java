package nl.keur.content.condition;

import java.util.List;
import java.util.Set;
import nl.keur.content.text.Text;

/**
 * The words in which a condition says itself: labels of facts, questions and choices, no ids.
 * Values come in the order in which the content lists them.
 */
public interface Wording {
  Text fact(String fact);

  /** Whether a fact holds any number of values, so that it "includes" rather than "is". */
  boolean severalValues(String fact);

  List<Text> factValues(String fact, Set<String> values);

  Text question(String question);

  /** Whether an answer holds any number of values. */
  boolean severalAnswers(String question);

  /** The options, levels, numbers or dates as a reader sees them. */
  List<Text> answers(String question, Set<String> values);

  Text parameter(String parameter);

  List<Text> parameterValues(String parameter, Set<String> values);
}
