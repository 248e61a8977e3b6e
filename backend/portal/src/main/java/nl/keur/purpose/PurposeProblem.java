package nl.keur.purpose;

import java.util.List;
import nl.keur.content.purpose.PurposeFinding;
import nl.keur.content.text.Text;

/** What the intended purpose refuses. */
public sealed interface PurposeProblem {
  record ProcurementUnknown() implements PurposeProblem {}

  /** No such offer, or nothing was submitted for it yet. */
  record OfferUnknown() implements PurposeProblem {}

  /** Somebody else saved in between. */
  record StaleDraft(int currentVersion) implements PurposeProblem {}

  /** The questionnaire was sent; it holds the recorded purpose. */
  record Frozen() implements PurposeProblem {}

  /** It says too little, or contradicts itself. */
  record Incomplete(List<PurposeFinding> findings) implements PurposeProblem {}

  /** The text that was read is not the text that stands. */
  record AnotherText(String currentSha256) implements PurposeProblem {}

  /** This text is the last version already. */
  record NothingNew() implements PurposeProblem {}

  record NotNow(Text reason) implements PurposeProblem {}
}
