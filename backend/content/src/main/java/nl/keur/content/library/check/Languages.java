package nl.keur.content.library.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;

/** Dutch and English have the same paragraphs with the same references, values and tables. */
final class Languages implements ContentCheck.Rule {

  @Override
  public void check(Draft draft) {
    for (Clause clause : draft.clauses()) {
      clause
          .text()
          .filter(text -> !text.nl().paragraphs().isEmpty() && !text.en().paragraphs().isEmpty())
          .ifPresent(
              text -> paragraphs(draft, text.en(), text.nl().paragraphs(), text.en().paragraphs()));
    }
  }

  private static void paragraphs(
      Draft draft, Object parent, List<ClauseText.Paragraph> nl, List<ClauseText.Paragraph> en) {
    for (int i = 0; i < Math.max(nl.size(), en.size()); i++) {
      if (i >= en.size()) {
        draft.at(parent).mistake("'%s' of the Dutch text is missing here.", nl.get(i).id());
      } else if (i >= nl.size()) {
        draft.at(en.get(i)).mistake("'%s' is not in the Dutch text here.", en.get(i).id());
      } else if (!nl.get(i).id().equals(en.get(i).id())) {
        draft
            .at(en.get(i))
            .mistake(
                "The Dutch text has '%s' here, not '%s'. Use the same ids in the same order.",
                nl.get(i).id(), en.get(i).id());
        return;
      } else {
        paragraph(draft, nl.get(i), en.get(i));
        paragraphs(draft, en.get(i), nl.get(i).items(), en.get(i).items());
      }
    }
  }

  private static void paragraph(Draft draft, ClauseText.Paragraph nl, ClauseText.Paragraph en) {
    if (!nl.onlyIf().equals(en.onlyIf())) {
      draft.at(en).mistake("The Dutch text has another '?if=' here. Use the same.");
    }
    same(draft, nl, en, "references", part -> Words.refs(part).map(ClauseText.Ref::anchor));
    same(draft, nl, en, "values", part -> Words.values(part).map(Words.Use::parameter));
    same(draft, nl, en, "tables", Languages::tables);
    same(draft, nl, en, "number of bold terms", Languages::terms);
  }

  private static Stream<String> tables(ClauseText.Paragraph paragraph) {
    return paragraph.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case ClauseText.Sentence sentence -> Stream.of();
                  case ClauseText.ParameterTable table -> Stream.of(table.parameter());
                  case ClauseText.Grid grid ->
                      Stream.of(grid.rows().size() + " rows of " + grid.rows().getFirst().size());
                });
  }

  private static Stream<String> terms(ClauseText.Paragraph paragraph) {
    return Words.inlines(paragraph)
        .filter(part -> part instanceof ClauseText.Term)
        .map(term -> "term");
  }

  private static void same(
      Draft draft,
      ClauseText.Paragraph nl,
      ClauseText.Paragraph en,
      String what,
      Function<ClauseText.Paragraph, Stream<String>> of) {
    List<String> inDutch = of.apply(nl).sorted().toList();
    List<String> inEnglish = of.apply(en).sorted().toList();
    if (!inDutch.equals(inEnglish)) {
      draft
          .at(en)
          .mistake(
              "'%s' differs from the Dutch text in its %s: Dutch %s, English %s.",
              en.id(), what, inDutch, inEnglish);
    }
  }
}
