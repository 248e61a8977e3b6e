package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.SetChoice;
import nl.keur.content.clause.proposal.ClauseOutcome;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.proposal.Reason;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.Fact;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.score.KnockOutFinding;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;

/** Every condition of the content, and whether cases have seen it true and false. */
final class Conditions {
  private static final String EXEMPTIONS = "exemption_ground";
  private static final String PROFILING = "profiling";
  private static final String RISK_LEVEL = "risk_level";

  private final ContentLibrary library;
  private final BothWays questions = new BothWays();
  private final BothWays knockOuts = new BothWays();
  private final BothWays clauses = new BothWays();
  private final BothWays triggers = new BothWays();
  private final BothWays named = new BothWays();
  private final BothWays setRules = new BothWays();
  private final BothWays duties = new BothWays();
  private final BothWays contradictions = new BothWays();
  private final BothWays exemptions = new BothWays();

  Conditions(ContentLibrary library) {
    this.library = library;
    library
        .questionsById()
        .values()
        .forEach(
            question -> {
              questions.expect(question.id(), question.showWhen());
              question.knockOut().ifPresent(knockOut -> knockOuts.expect(question.id()));
            });
    library.clauseSets().values().forEach(this::expect);
    rules(library.setChoice()).forEach(rule -> setRules.expect(rule.id(), rule.when()));
    library.vocabulary().duties().forEach(duty -> duties.expect(duty.id(), duty.when()));
    library
        .vocabulary()
        .contradictions()
        .forEach(one -> contradictions.expect(one.id(), one.when()));
    grounds().forEach(exemptions::expect);
  }

  private void expect(ClauseSet set) {
    set.clauses().forEach(clause -> clauses.expect(clause.id(), clause.appliesWhen()));
    set.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Kind.SPECIAL_CONDITION)
        .filter(clause -> !clause.triggeredBy().isEmpty())
        .forEach(clause -> triggers.expect(clause.id(), new Condition.Any(clause.triggeredBy())));
    set.conditions().forEach((name, when) -> named.expect(set.id() + " " + name, when));
  }

  private static Stream<SetChoice.Rule> rules(SetChoice choice) {
    return choice.groups().stream().flatMap(group -> group.rules().stream());
  }

  /** The values of the fact on exemptions that rely on one. */
  private Stream<String> grounds() {
    return library.vocabulary().facts().get(EXEMPTIONS).values().stream()
        .map(value -> value.code())
        .filter(code -> !code.equals("none"));
  }

  void add(Outcome outcome) {
    outcome.sheets().forEach(this::shown);
    knockOuts(outcome);
    outcome.draft().ifPresent(draft -> proposal(draft.proposal()));
    library
        .vocabulary()
        .duties()
        .forEach(duty -> duties.saw(duty.id(), duty.when().over(outcome.facts())));
    library
        .vocabulary()
        .contradictions()
        .forEach(one -> contradictions.saw(one.id(), one.when().over(outcome.facts())));
    exemptions(outcome);
  }

  /**
   * A ground that is claimed makes a use exempt without profiling, and with profiling it doesn't;
   * the question is not asked then, so the answer that was given before counts.
   */
  private void exemptions(Outcome outcome) {
    Set<String> claimed = claimed(outcome);
    if (outcome.facts().fact(PROFILING, Set.of("no")) == Truth.TRUE
        && outcome.facts().fact(RISK_LEVEL, Set.of("exempt_6_3")) == Truth.TRUE) {
      claimed.forEach(ground -> exemptions.saw(ground, true));
    }
    if (outcome.facts().fact(PROFILING, Set.of("yes")) == Truth.TRUE
        && outcome.facts().fact(RISK_LEVEL, Set.of("high")) == Truth.TRUE) {
      claimed.forEach(ground -> exemptions.saw(ground, false));
    }
  }

  private Set<String> claimed(Outcome outcome) {
    return library.vocabulary().facts().get(EXEMPTIONS).origin() instanceof Fact.SetBy setBy
        ? Optional.ofNullable(outcome.situation().given().get(setBy.question()))
            .flatMap(Answer::value)
            .map(value -> setBy.valueOf(value.codes()).values())
            .orElse(Set.of())
        : Set.of();
  }

  private void shown(SheetEvaluation sheet) {
    sheet
        .visibility()
        .forEach((question, seen) -> questions.saw(question, seen == Visibility.SHOWN));
  }

  private void knockOuts(Outcome outcome) {
    Stream.concat(Stream.of(outcome.ownCard()), outcome.card().stream())
        .flatMap(card -> card.knockOuts().stream())
        .forEach(
            found -> {
              switch (found.state()) {
                case KnockOutFinding.Fired fired -> knockOuts.saw(found.question().id(), true);
                case KnockOutFinding.Passed passed -> knockOuts.saw(found.question().id(), false);
                default -> {}
              }
            });
  }

  private void proposal(PackageProposal proposal) {
    proposal.groups().stream()
        .flatMap(group -> group.rules().stream())
        .forEach(rule -> setRules.saw(rule.rule().id(), rule.truth()));
    proposal.includedSets().forEach(this::set);
  }

  private void set(SetOutcome set) {
    set.conditions().forEach((name, why) -> named.saw(set.set().id() + " " + name, why.truth()));
    set.clauses().forEach(this::clause);
  }

  private void clause(ClauseOutcome outcome) {
    for (Reason reason : outcome.reasons()) {
      if (reason.kind() == Reason.Kind.APPLIES_WHEN) {
        clauses.saw(outcome.clause().id(), reason.truth());
      } else if (outcome.clause().kind() == Clause.Kind.SPECIAL_CONDITION) {
        triggers.saw(outcome.clause().id(), reason.truth());
      }
    }
  }

  /** By kind, in the words of a report. */
  Map<String, BothWays> byKind() {
    Map<String, BothWays> byKind = new LinkedHashMap<>();
    byKind.put("questions shown and hidden", questions);
    byKind.put("knock-outs that stop and pass", knockOuts);
    byKind.put("clauses that apply and do not", clauses);
    byKind.put("triggers of special conditions", triggers);
    byKind.put("named conditions", named);
    byKind.put("rules that choose sets", setRules);
    byKind.put("duties that hold and do not", duties);
    byKind.put("contradictions that hold and do not", contradictions);
    byKind.put("exemptions with and without profiling", exemptions);
    return byKind;
  }
}
