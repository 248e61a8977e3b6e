package nl.keur.content.clause.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.Incorporation;
import nl.keur.content.clause.proposal.ClauseOutcome;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.text.Language;

/** One included set as a part, in one language. */
final class PartAssembly {
  private final SetOutcome set;
  private final ParameterValues values;
  private final Language language;

  PartAssembly(SetOutcome set, ParameterValues values, Language language) {
    this.set = set;
    this.values = values;
    this.language = language;
  }

  /** Empty when no clause of the set is printed. */
  Optional<AssembledPart> part() {
    List<AssembledPart.Element> elements = elements();
    boolean empty =
        elements.stream()
            .noneMatch(element -> element instanceof AssembledClause clause && clause.included());
    ClauseSet source = set.set();
    return empty
        ? Optional.empty()
        : Optional.of(
            new AssembledPart(
                "part." + source.id(),
                source.id(),
                source.version(),
                source.title().in(language),
                source.statusLine().in(language),
                elements));
  }

  /** A heading stands before the first printed clause under it; with none it is left out. */
  private List<AssembledPart.Element> elements() {
    List<AssembledPart.Element> elements = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    for (ClauseOutcome outcome : set.clauses()) {
      Optional<String> before = heading;
      heading = heading(outcome.clause()).or(() -> before);
      Optional<AssembledClause> printed = printed(outcome);
      if (printed.isPresent()) {
        heading.map(AssembledPart.Heading::new).ifPresent(elements::add);
        heading = Optional.empty();
        elements.add(printed.get());
      }
    }
    return elements;
  }

  private Optional<String> heading(Clause clause) {
    return set.set().headings().stream()
        .filter(heading -> heading.beforeClause().equals(clause.id()))
        .map(heading -> heading.title().in(language))
        .findFirst();
  }

  private Optional<AssembledClause> printed(ClauseOutcome outcome) {
    if (outcome.included()) {
      return Incorporation.printed(outcome.clause())
          .map(
              clause ->
                  assembled(
                      clause, true, new ClauseAssembly(clause, set, values, language).blocks()));
    }
    return keepsItsNumber(outcome.clause())
        ? Optional.of(assembled(outcome.clause(), false, List.of()))
        : Optional.empty();
  }

  /** In a set that follows a model, a clause of the model that is left out is named as such. */
  private boolean keepsItsNumber(Clause clause) {
    return set.set().numbering() == ClauseSet.Numbering.MODEL && !clause.number().isEmpty();
  }

  private AssembledClause assembled(Clause clause, boolean included, List<AssembledBlock> blocks) {
    return new AssembledClause(
        clause.id(),
        clause.version(),
        clause.anchor(),
        kind(clause),
        number(clause),
        clause.title().in(language),
        included,
        clause.kind() == Clause.Kind.SPECIAL_CONDITION
            ? Optional.of(clause.number())
            : Optional.empty(),
        blocks);
  }

  private static AssembledClause.Kind kind(Clause clause) {
    return switch (clause.kind()) {
      case ARTICLE, REFERENCE -> AssembledClause.Kind.ARTICLE;
      case ANNEX -> AssembledClause.Kind.ANNEX;
      case SPECIAL_CONDITION -> AssembledClause.Kind.SPECIAL_CONDITION;
    };
  }

  /** Annexes keep their letter or number; articles do where the set follows a model. */
  private AssembledClause.Designation number(Clause clause) {
    boolean given =
        switch (kind(clause)) {
          case ARTICLE -> set.set().numbering() == ClauseSet.Numbering.MODEL;
          case ANNEX -> true;
          case SPECIAL_CONDITION -> false;
        };
    return given && !clause.number().isEmpty()
        ? new AssembledClause.Given(clause.number())
        : new AssembledClause.Running();
  }
}
