package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.stream.Stream;
import nl.keur.content.text.Language;

/**
 * The clauses of a package as a text in one language. It holds no labels: numbers of parts and
 * articles, 7.1, (a) and the words of references are computed in one place only, when the text is
 * turned into a document; everything that place needs stands here.
 *
 * @param parts one per included set, in the order of the contract; its number is its place
 */
public record AssembledPackage(Language language, List<AssembledPart> parts) {
  public AssembledPackage {
    parts = List.copyOf(parts);
  }

  /** All clauses in printing order, those that are left out but keep their number included. */
  public Stream<AssembledClause> clauses() {
    return parts.stream().flatMap(AssembledPart::clauses);
  }
}
