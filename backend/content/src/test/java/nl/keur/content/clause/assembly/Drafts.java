package nl.keur.content.clause.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.clause.OfferReading;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Language;

/** Drafts of a package from a made-up library, and what their first clause says. */
final class Drafts {
  private Drafts() {}

  static ParameterId id(String name) {
    return new ParameterId("a", name);
  }

  static FilledIn filled(String name, Value value) {
    return new FilledIn(Map.of(id(name), value));
  }

  static PackageDraft draft(ContentLibrary library, OfferReading offer) {
    return PackageDraft.of(
        library, offer, path -> Optional.empty(), FilledIn.NOTHING, Decisions.NONE);
  }

  static PackageDraft draft(ContentLibrary library, FilledIn filledIn) {
    return PackageDraft.of(
        library, OfferReading.of(), path -> Optional.empty(), filledIn, Decisions.NONE);
  }

  static List<AssembledBlock> blocks(PackageDraft draft) {
    return draft.assembly().nl().clauses().findFirst().orElseThrow().blocks();
  }

  /** The words of the first paragraph. */
  static String text(PackageDraft draft, Language language) {
    AssembledBlock.Numbered first =
        (AssembledBlock.Numbered)
            draft.assembly().in(language).clauses().findFirst().orElseThrow().blocks().getFirst();
    StringBuilder text = new StringBuilder();
    for (AssembledInline part : first.text()) {
      text.append(
          switch (part) {
            case AssembledInline.Words words -> words.text();
            case AssembledInline.Term term -> term.text();
            case AssembledInline.Value value -> value.text();
            case AssembledInline.Blank blank -> "…";
            case AssembledInline.Reference reference -> "§";
          });
    }
    return text.toString();
  }
}
