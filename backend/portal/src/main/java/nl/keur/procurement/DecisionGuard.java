package nl.keur.procurement;

import java.util.Optional;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope.InstitutionScope;

/**
 * The port through which a feature that knows the facts of offers keeps a person from deciding what
 * is not to be decided: a prohibited practice ends only by correcting the answer.
 */
public interface DecisionGuard {
  /** Why this may not be decided, in a sentence that says what to do. */
  Optional<Text> refusal(InstitutionScope scope, DecideValue.Decision decision);
}
