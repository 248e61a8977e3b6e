package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.Optional;

/**
 * A clause as the contract prints it.
 *
 * @param id of the clause in the content, with the version whose words these are
 * @param anchor what references to the whole clause point to; unique in the package
 * @param title the heading, without a number
 * @param included false for a clause of a model that is left out: it keeps its number and heading,
 *     "not included", and has no blocks
 * @param question of a special condition: the question whose answer it belongs to
 */
public record AssembledClause(
    String id,
    String version,
    String anchor,
    Kind kind,
    Designation number,
    String title,
    boolean included,
    Optional<String> question,
    List<AssembledBlock> blocks)
    implements AssembledPart.Element {
  public AssembledClause {
    blocks = List.copyOf(blocks);
  }

  /** What the clause is called in its label. */
  public enum Kind {
    ARTICLE,
    ANNEX,
    SPECIAL_CONDITION
  }

  /** The number: as the source has it, or the next one of its kind in the part. */
  public sealed interface Designation {}

  /** Printed as given: article 7 of a model, annex F. */
  public record Given(String number) implements Designation {}

  /** One more than the clause of this kind before it in the part. */
  public record Running() implements Designation {}
}
