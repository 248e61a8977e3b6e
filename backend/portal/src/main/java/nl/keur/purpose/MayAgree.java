package nl.keur.purpose;

import java.util.Optional;
import nl.keur.content.text.Text;
import nl.keur.kernel.Scope;
import nl.keur.procurement.Offer;

/**
 * The port through which a later step says whether the purpose of an offer may be agreed now: only
 * the offer to which the contract was awarded. Every bean of it must allow.
 */
public interface MayAgree {
  /** Why it may not, in a sentence that says what to do. */
  Optional<Text> refusal(Scope scope, Offer offer);
}
