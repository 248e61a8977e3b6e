package nl.keur.document;

/**
 * Why a document cannot be numbered; {@code where} is the label of the unit that holds the mistake.
 */
public sealed interface NumberingProblem {

  /** A reference to an anchor that no printed line has. */
  record DanglingReference(String anchor, String where) implements NumberingProblem {}

  /** The same anchor on two lines. */
  record DuplicateAnchor(String anchor, String where) implements NumberingProblem {}

  /** Two units of one part with the same label. */
  record DuplicateLabel(String label, String where) implements NumberingProblem {}

  /** A numbered text below a sub-item, or outside an article. */
  record MisplacedNumber(String anchor, String where) implements NumberingProblem {}
}
