package nl.keur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.keur.document.NumberedDocument.NumberedPart;
import nl.keur.document.layout.Words;

/**
 * One run over a document. Every line is first promised and its anchor registered; when all anchors
 * are known the promises are kept, which resolves the references, forward ones too.
 */
final class NumberingPass {

  private final TextDocument document;
  private final Words words;
  private final List<NumberingProblem> problems = new ArrayList<>();
  private final References references;
  private int lines;

  NumberingPass(TextDocument document) {
    this.document = document;
    this.words = Words.in(document.language());
    this.references = new References(words, problems);
  }

  Numbering run() {
    List<Promised> promised = new ArrayList<>();
    for (Part part : document.parts()) {
      int number = promised.size() + 1;
      promised.add(new Promised(part.status(), new PartPass(this, number).lines(part)));
    }
    List<NumberedPart> parts = promised.stream().map(Promised::kept).toList();
    if (!problems.isEmpty()) {
      return new Numbering.Refused(problems);
    }
    return new Numbering.Numbered(new NumberedDocument(document, parts, references.labels()));
  }

  private record Promised(String status, List<Supplier<Line>> lines) {
    NumberedPart kept() {
      return new NumberedPart(status, lines.stream().map(Supplier::get).toList());
    }
  }

  Words words() {
    return words;
  }

  References references() {
    return references;
  }

  String nextId() {
    lines++;
    return "n" + lines;
  }

  void refuse(NumberingProblem problem) {
    problems.add(problem);
  }
}
