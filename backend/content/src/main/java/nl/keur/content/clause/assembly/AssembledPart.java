package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.stream.Stream;

/**
 * A clause set as a part of the contract.
 *
 * @param anchor unique in the package; no clause refers to it
 * @param statusLine printed on every page of the part: own drafting, not the official text
 */
public record AssembledPart(
    String anchor,
    String set,
    String version,
    String title,
    String statusLine,
    List<Element> elements) {
  public AssembledPart {
    elements = List.copyOf(elements);
  }

  /** What stands in a part. */
  public sealed interface Element permits Heading, AssembledClause {}

  /** A heading over the clauses that follow. */
  public record Heading(String title) implements Element {}

  public Stream<AssembledClause> clauses() {
    return elements.stream()
        .flatMap(
            element ->
                element instanceof AssembledClause clause ? Stream.of(clause) : Stream.empty());
  }
}
