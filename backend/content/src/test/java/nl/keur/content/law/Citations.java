package nl.keur.content.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.roleshift.RoleShiftTexts;

/** Every citation of the content with what cites it. */
final class Citations {
  private static final String MILESTONE = "timeline ";

  private Citations() {}

  /**
   * @param by kind and id of what cites it: {@code question RQ-22}
   */
  record Citation(String by, LegalBasis basis) {
    /** A milestone says when something happens, which may be another day than its article's. */
    boolean milestone() {
      return by.startsWith(MILESTONE);
    }

    /** Act and article, as cited. */
    String place() {
      return basis.act() + " " + basis.article();
    }
  }

  static List<Citation> in(ContentLibrary library) {
    return Stream.concat(ofLists(library), ofVocabulary(library.vocabulary())).toList();
  }

  private static Stream<Citation> ofLists(ContentLibrary library) {
    return Stream.concat(
        library.questionsById().values().stream()
            .flatMap(question -> cited("question " + question.id(), question.legalBasis())),
        library.clauses().stream()
            .flatMap(clause -> cited("clause " + clause.id(), clause.legalBasis())));
  }

  private static Stream<Citation> ofVocabulary(Vocabulary vocabulary) {
    return Stream.of(
            vocabulary.roles().stream()
                .flatMap(role -> cited("role " + role.id(), role.legalBasis())),
            vocabulary.uses().stream().flatMap(use -> cited("use " + use.id(), use.legalBasis())),
            vocabulary.duties().stream()
                .flatMap(duty -> cited("duty " + duty.id(), List.of(duty.basis()))),
            vocabulary.facts().values().stream()
                .flatMap(fact -> cited("fact " + fact.id(), fact.legalBasis())),
            vocabulary.exemptions().stream().flatMap(Citations::ofExemptions),
            vocabulary.timeline().stream().flatMap(Citations::ofMilestone),
            vocabulary.retention().stream()
                .flatMap(period -> cited("retention " + period.id(), period.legalBasis())),
            vocabulary.roleShift().rules().values().stream().flatMap(Citations::ofRule))
        .flatMap(citations -> citations);
  }

  private static Stream<Citation> ofMilestone(Milestone milestone) {
    return milestone.asOf().stream()
        .map(
            checked ->
                new Citation(
                    MILESTONE + milestone.id(),
                    new LegalBasis(
                        milestone.act(),
                        milestone.article(),
                        checked,
                        Optional.of(milestone.applies()))));
  }

  private static Stream<Citation> ofExemptions(Exemptions exemptions) {
    return Stream.of(
            cited("exemptions", exemptions.forAll().legalBasis()),
            cited("exemptions, profiling", exemptions.profiling().legalBasis()),
            exemptions.grounds().stream()
                .flatMap(
                    ground -> cited("exemption " + ground.id(), ground.explained().legalBasis())))
        .flatMap(citations -> citations);
  }

  private static Stream<Citation> ofRule(RoleShiftTexts.Rule rule) {
    String by = "rule " + rule.id();
    return Stream.concat(
        cited(by, rule.legalBasis()),
        rule.outcomes().values().stream().flatMap(said -> cited(by, said.legalBasis())));
  }

  private static Stream<Citation> cited(String by, List<LegalBasis> bases) {
    return bases.stream().map(basis -> new Citation(by, basis));
  }
}
