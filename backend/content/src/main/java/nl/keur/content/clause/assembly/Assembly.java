package nl.keur.content.clause.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Incorporation;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.proposal.Reason;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.condition.Truth;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Language;

/**
 * The included clauses put together in both languages. Both have the same clauses, paragraphs and
 * references in the same order, so that they get the same numbers.
 *
 * @param obstacles what refuses freezing: paragraphs of which it is open whether they apply, and
 *     references to what is not in the package
 */
public record Assembly(AssembledPackage nl, AssembledPackage en, List<Obstacle> obstacles) {
  public Assembly {
    obstacles = List.copyOf(obstacles);
  }

  public static Assembly of(
      ContentLibrary library, PackageProposal proposal, ParameterValues values) {
    AssembledPackage dutch = assembled(proposal, values, Language.NL);
    List<Obstacle> obstacles = new ArrayList<>();
    proposal.includedSets().forEach(set -> undecided(set, obstacles));
    obstacles.addAll(CrossReferences.dangling(library, proposal, dutch));
    return new Assembly(dutch, assembled(proposal, values, Language.EN), obstacles);
  }

  public AssembledPackage in(Language language) {
    return switch (language) {
      case NL -> nl;
      case EN -> en;
    };
  }

  private static AssembledPackage assembled(
      PackageProposal proposal, ParameterValues values, Language language) {
    List<AssembledPart> parts =
        proposal
            .includedSets()
            .map(set -> new PartAssembly(set, values, language).part())
            .flatMap(Optional::stream)
            .toList();
    return new AssembledPackage(language, parts);
  }

  private static void undecided(SetOutcome set, List<Obstacle> obstacles) {
    set.includedClauses()
        .flatMap(clause -> Incorporation.printed(clause).stream())
        .forEach(
            clause ->
                clause
                    .text()
                    .ifPresent(
                        text ->
                            text.nl()
                                .paragraphs()
                                .forEach(each -> undecided(set, clause, each, obstacles))));
  }

  private static void undecided(
      SetOutcome set, Clause clause, ClauseText.Paragraph paragraph, List<Obstacle> obstacles) {
    Truth truth = set.truth(paragraph.onlyIf());
    if (truth == Truth.FALSE) {
      return;
    }
    if (truth == Truth.UNKNOWN) {
      String condition = paragraph.onlyIf().orElseThrow();
      Reason reason = set.conditions().get(condition);
      obstacles.add(
          new Obstacle.ParagraphUndecided(
              set.set(), clause, paragraph.id(), condition, reason.facts(), reason.sentence()));
    }
    paragraph.items().forEach(item -> undecided(set, clause, item, obstacles));
  }
}
