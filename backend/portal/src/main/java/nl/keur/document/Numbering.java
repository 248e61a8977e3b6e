package nl.keur.document;

import java.util.List;

/**
 * Computes all labels of a document and resolves its references, once for both writers. Pure: the
 * same document gives the same numbers.
 */
public sealed interface Numbering {

  /** Everything has its label. */
  record Numbered(NumberedDocument document) implements Numbering {}

  /** All mistakes at once; nothing is printed. */
  record Refused(List<NumberingProblem> problems) implements Numbering {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  static Numbering of(TextDocument document) {
    return new NumberingPass(document).run();
  }

  /**
   * The numbered document, for a caller that has asked before; otherwise {@link
   * UnnumberedDocument}.
   */
  static NumberedDocument require(TextDocument document) {
    return switch (of(document)) {
      case Numbered numbered -> numbered.document();
      case Refused refused -> throw new UnnumberedDocument(refused.problems());
    };
  }
}
