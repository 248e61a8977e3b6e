package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.purpose.PurposeDraft;
import nl.keur.content.roleshift.AgreedUse;
import nl.keur.content.roleshift.Finding;
import nl.keur.content.roleshift.ObservedChange;
import nl.keur.content.roleshift.RoleShiftCheck;
import nl.keur.content.roleshift.RoleShiftReading;
import nl.keur.content.roleshift.RoleShiftRules;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.text.Language;

/** What the rules on change of use find in the change that a case reports. */
final class ReportedChange {
  private static final PurposeDraft.Offered NOTHING_MORE =
      new PurposeDraft.Offered(
          IntendedPurpose.blank().system(), IntendedPurpose.blank().provider(), List.of());

  private final ContentLibrary library;
  private final Outcome outcome;

  ReportedChange(ContentLibrary library, Outcome outcome) {
    this.library = library;
    this.outcome = outcome;
  }

  /** What was found, by rule, against the purpose that both agreed as it was drafted. */
  Map<String, String> findings() {
    Map<String, String> findings = new LinkedHashMap<>();
    reading()
        .findings()
        .forEach(
            finding ->
                findings.put(
                    finding.rule(),
                    finding.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    return findings;
  }

  /** The rules that hold, those included that say why there is nothing to find. */
  Set<String> touched() {
    return Stream.concat(reading().findings().stream(), reading().reasons().stream())
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }

  private RoleShiftReading reading() {
    return check().judge(agreed(), ObservedChange.of(outcome.change().orElseThrow().answers()));
  }

  private RoleShiftCheck check() {
    return new RoleShiftCheck(
        RoleShiftRules.inForce(),
        library.vocabulary().roleShift(),
        library.vocabulary().facts(),
        library::findQuestion);
  }

  private AgreedUse agreed() {
    SheetEvaluation vendor = outcome.vendor().orElseThrow();
    boolean waived =
        vendor
            .findAnswer("RQ-07")
            .flatMap(answer -> answer.value())
            .map(AnswerValue::codes)
            .filter(codes -> codes.contains("waive"))
            .isPresent();
    return AgreedUse.of(
        purpose(vendor), vendor.facts().values(), waived, outcome.situation().providerDuties());
  }

  private IntendedPurpose purpose(SheetEvaluation vendor) {
    PurposeDraft draft = new PurposeDraft(library::findQuestion, Language.NL);
    Map<String, Answer> own = new LinkedHashMap<>();
    own.putAll(outcome.intake().answers());
    own.putAll(outcome.preFlight().answers());
    own.putAll(outcome.businessCase().answers());
    return draft.propose(
        draft.from(own, outcome.preFlight().facts().values()),
        vendor.answers(),
        vendor.facts().values(),
        NOTHING_MORE);
  }
}
