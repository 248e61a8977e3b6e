package nl.keur.document;

import java.util.List;

/** A writer was given a document that {@link Numbering} refuses: the caller did not ask first. */
public final class UnnumberedDocument extends IllegalArgumentException {

  private final transient List<NumberingProblem> problems;

  UnnumberedDocument(List<NumberingProblem> problems) {
    super("The document has mistakes: " + problems);
    this.problems = List.copyOf(problems);
  }

  public List<NumberingProblem> problems() {
    return problems;
  }
}
