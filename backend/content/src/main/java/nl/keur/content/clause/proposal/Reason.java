package nl.keur.content.clause.proposal;

import java.util.Set;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Truth;
import nl.keur.content.text.Text;

/**
 * A condition that was read, what came of it, and on what that rests.
 *
 * @param sentence the condition in words, no ids
 * @param questions whose answer or points gave it this truth, in reading order
 * @param facts whose value gave it this truth, in reading order; their own trace leads on to
 *     questions
 */
public record Reason(
    Kind kind,
    Condition condition,
    Truth truth,
    Text sentence,
    Set<String> questions,
    Set<String> facts) {

  public enum Kind {
    /** The condition of a rule that chooses sets, or advises a clause. */
    RULE,
    /** The clause's own condition. */
    APPLIES_WHEN,
    /** What makes the clause worth a thought: a gap, or a fact. */
    TRIGGER,
    /** A condition that the set names, for its paragraphs and parameters. */
    NAMED
  }
}
