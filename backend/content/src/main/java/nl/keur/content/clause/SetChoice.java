package nl.keur.content.clause;

import java.util.List;
import nl.keur.content.condition.Condition;
import nl.keur.content.text.Text;

/**
 * The rules that choose clause sets (legal.md §1.5, §3.6). Per group exactly one rule is true, or
 * the package waits for a person.
 */
public record SetChoice(Text how, List<Group> groups, ProcessorModel processorModel) {
  public SetChoice {
    groups = List.copyOf(groups);
  }

  public record Group(String id, List<Rule> rules) {
    public Group {
      rules = List.copyOf(rules);
    }
  }

  /**
   * @param choose sets taken in
   * @param advise clauses shown as advised
   * @param decide sets a person must decide on
   */
  public record Rule(
      String id,
      Condition when,
      List<String> choose,
      List<String> advise,
      List<String> decide,
      Effect effect,
      Text why) {
    public Rule {
      choose = List.copyOf(choose);
      advise = List.copyOf(advise);
      decide = List.copyOf(decide);
    }
  }

  public enum Effect {
    CONTINUE,
    HOLD,
    NO_CONTRACT
  }

  /** Suggestion of a sector model while the institution has not chosen one. */
  public record ProcessorModel(Text why, Condition when, List<Suggestion> suggestions) {
    public ProcessorModel {
      suggestions = List.copyOf(suggestions);
    }
  }

  public record Suggestion(Condition when, List<String> values) {
    public Suggestion {
      values = List.copyOf(values);
    }
  }
}
