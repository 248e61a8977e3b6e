package nl.keur.content.clause.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.library.ContentLibrary;

/** The references of an assembled package, and whether what they point to is printed. */
final class CrossReferences {
  private final Set<String> targets = new HashSet<>();

  private CrossReferences(AssembledPackage assembled) {
    assembled
        .clauses()
        .filter(AssembledClause::included)
        .forEach(
            clause -> {
              targets.add(clause.anchor());
              numbered(clause.blocks()).map(AssembledBlock.Numbered::id).forEach(targets::add);
            });
  }

  static List<Obstacle> dangling(
      ContentLibrary library, PackageProposal proposal, AssembledPackage assembled) {
    CrossReferences references = new CrossReferences(assembled);
    Map<String, AssembledClause> printed = new HashMap<>();
    assembled.clauses().forEach(clause -> printed.put(clause.id(), clause));
    List<Obstacle> dangling = new ArrayList<>();
    for (SetOutcome set : proposal.includedSets().toList()) {
      for (Clause clause : set.includedClauses().toList()) {
        Optional.ofNullable(printed.get(clause.id())).stream()
            .flatMap(one -> numbered(one.blocks()))
            .flatMap(paragraph -> references.missing(library, set.set(), clause, paragraph))
            .forEach(dangling::add);
      }
    }
    return dangling;
  }

  private Stream<Obstacle> missing(
      ContentLibrary library, ClauseSet set, Clause clause, AssembledBlock.Numbered paragraph) {
    return missing(paragraph).stream()
        .map(
            anchor ->
                new Obstacle.DanglingReference(
                    set, clause, paragraph.id(), anchor, holding(library, anchor)));
  }

  private Set<String> missing(AssembledBlock.Numbered paragraph) {
    Set<String> missing = new LinkedHashSet<>();
    Stream.concat(
            paragraph.text().stream(), paragraph.content().stream().flatMap(CrossReferences::own))
        .flatMap(
            part ->
                part instanceof AssembledInline.Reference reference
                    ? Stream.of(reference.anchor())
                    : Stream.empty())
        .filter(anchor -> !targets.contains(anchor))
        .forEach(missing::add);
    return missing;
  }

  /** What stands in a block itself; numbered blocks are looked at on their own. */
  private static Stream<AssembledInline> own(AssembledBlock block) {
    return switch (block) {
      case AssembledBlock.Numbered numbered -> Stream.empty();
      case AssembledBlock.Plain plain -> plain.text().stream();
      case AssembledBlock.Table table ->
          Stream.concat(Stream.of(table.header()), table.rows().stream())
              .flatMap(List::stream)
              .flatMap(cell -> cell.text().stream());
    };
  }

  private static Stream<AssembledBlock.Numbered> numbered(List<AssembledBlock> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof AssembledBlock.Numbered numbered
                    ? Stream.concat(Stream.of(numbered), numbered(numbered.content()))
                    : Stream.empty());
  }

  /** The clauses of the content that hold an anchor, included or not. */
  private static List<Clause> holding(ContentLibrary library, String anchor) {
    return library.clauses().stream()
        .filter(
            clause ->
                clause.anchor().equals(anchor)
                    || clause.text().stream()
                        .flatMap(text -> text.nl().paragraphs().stream())
                        .anyMatch(paragraph -> holds(paragraph, anchor)))
        .toList();
  }

  private static boolean holds(ClauseText.Paragraph paragraph, String anchor) {
    return paragraph.id().equals(anchor)
        || paragraph.items().stream().anyMatch(item -> holds(item, anchor));
  }
}
