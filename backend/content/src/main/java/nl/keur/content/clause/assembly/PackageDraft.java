package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.stream.Stream;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.RecordValues;
import nl.keur.content.condition.Reading;
import nl.keur.content.library.ContentLibrary;

/**
 * A clause package as it stands: which clauses and why, their values, their text in both languages,
 * and what still refuses freezing. Pure: the same input gives the same draft.
 */
public record PackageDraft(PackageProposal proposal, ParameterValues values, Assembly assembly) {

  /**
   * @param offer the facts, answers and points of the offer, after every decision on a fact
   * @param record what parameters read from procurement, offer, purpose and award
   * @param filledIn what the contract manager filled in
   * @param decisions what people decided about sets and clauses
   */
  public static PackageDraft of(
      ContentLibrary library,
      Reading offer,
      RecordValues record,
      FilledIn filledIn,
      Decisions decisions) {
    PackageProposal proposal = PackageProposal.of(library, offer, filledIn, decisions);
    ParameterValues values = ParameterValues.of(proposal, record, filledIn);
    return new PackageDraft(proposal, values, Assembly.of(library, proposal, values));
  }

  /** Everything that refuses freezing, from the choice of sets down to single values. */
  public List<Obstacle> obstacles() {
    return Stream.of(proposal.obstacles(), assembly.obstacles(), values.obstacles())
        .flatMap(List::stream)
        .toList();
  }

  public boolean readyToFreeze() {
    return obstacles().isEmpty();
  }
}
