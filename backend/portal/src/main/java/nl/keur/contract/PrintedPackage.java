package nl.keur.contract;

import java.time.LocalDate;
import java.util.Optional;
import nl.keur.content.text.Language;
import nl.keur.document.Numbering;
import nl.keur.document.TextDocument;

/** A package with its numbers, as far as it can be numbered. */
final class PrintedPackage {
  private PrintedPackage() {}

  /** Empty when two clauses claim the same number or anchor: clauses that exclude each other. */
  static Optional<PackageText> labelled(PackageContent content, Language language) {
    TextDocument document =
        PackageDocument.of(content, Optional.empty(), language, LocalDate.EPOCH);
    PackageText text = text(content, language);
    return switch (Numbering.of(document)) {
      case Numbering.Numbered numbered -> Optional.of(PackageLabels.in(text, numbered.document()));
      case Numbering.Refused refused -> Optional.empty();
    };
  }

  static PackageText text(PackageContent content, Language language) {
    return switch (language) {
      case NL -> content.nl();
      case EN -> content.en();
    };
  }

  /**
   * Whether it is numbered today as its text says. A frozen package bears its labels for good; the
   * documents count them anew, so that Word and its reader can.
   */
  static boolean keepsItsLabels(PackageContent content, Language language) {
    return labelled(content, language).filter(text(content, language)::equals).isPresent();
  }

  /** Whether its text bears numbers. */
  static boolean numbered(PackageContent content) {
    return content.nl().parts().stream().noneMatch(part -> part.label().isEmpty());
  }
}
