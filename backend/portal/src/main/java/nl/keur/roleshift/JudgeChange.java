package nl.keur.roleshift;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.answering.AnswerText;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.ReadSheet;
import nl.keur.checklist.Citation;
import nl.keur.classification.OfferFacts;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.law.Certainty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.roleshift.AgreedUse;
import nl.keur.content.roleshift.Finding;
import nl.keur.content.roleshift.ObservedChange;
import nl.keur.content.roleshift.RoleShiftCheck;
import nl.keur.content.roleshift.RoleShiftReading;
import nl.keur.content.roleshift.RoleShiftRules;
import nl.keur.contract.ClausePackages;
import nl.keur.contract.FrozenPackage;
import nl.keur.contract.PackageContent;
import nl.keur.contract.PackageText;
import nl.keur.kernel.Canonical;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.purpose.Purposes;
import nl.keur.purpose.SealedPurpose;
import nl.keur.questionnaire.Submissions;
import nl.keur.register.AiSystem;

/** Holds a reported change against what was agreed, by every rule in force. */
@Singleton
class JudgeChange {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** The paragraph that leaves a provider's duties where they are under another name. */
  private static final String DUTIES_STAY = "role-shift.name";

  /** Whether the provider waives its exclusion of high-risk use for this institution. */
  private static final String WAIVER = "RQ-07";

  private final Purposes purposes;
  private final OfferFacts offerFacts;
  private final ClausePackages packages;
  private final Vendor vendor;
  private final Canonical canonical;
  private final Clock clock;

  JudgeChange(
      Purposes purposes,
      OfferFacts offerFacts,
      ClausePackages packages,
      Vendor vendor,
      Canonical canonical,
      Clock clock) {
    this.purposes = purposes;
    this.offerFacts = offerFacts;
    this.packages = packages;
    this.vendor = vendor;
    this.canonical = canonical;
    this.clock = clock;
  }

  /** What the vendor submitted. */
  @Singleton
  record Vendor(Submissions submissions, ReadSheet readSheet) {}

  /**
   * @param purpose what the change was held against
   */
  record Judged(
      SealedPurpose purpose, RoleShiftReading reading, List<RecordedFinding.Content> findings) {}

  Judged of(InstitutionScope scope, AiSystem system, OpenedSheet report) {
    SealedPurpose purpose = purposes.findSealed(system.dossier(), system.offerId()).orElseThrow();
    ContentLibrary content = report.content();
    RoleShiftReading reading =
        new RoleShiftCheck(
                RoleShiftRules.inForce(),
                content.vocabulary().roleShift(),
                content.vocabulary().facts(),
                content::findQuestion)
            .judge(
                agreed(scope, system, purpose), ObservedChange.of(report.evaluation().answers()));
    LocalDate today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    return new Judged(
        purpose,
        reading,
        reading.findings().stream().map(finding -> recorded(content, finding, today)).toList());
  }

  private AgreedUse agreed(InstitutionScope scope, AiSystem system, SealedPurpose purpose) {
    return AgreedUse.of(
        purpose.purpose(),
        offerFacts.find(system.dossier(), system.offerId()).orElseThrow().values(),
        waived(scope, system),
        duties(scope, system));
  }

  private boolean waived(InstitutionScope scope, AiSystem system) {
    return vendor
        .submissions()
        .find(system.dossier(), system.offerId())
        .flatMap(submission -> vendor.readSheet().byId(system.dossier(), submission.sheetId()))
        .flatMap(sheet -> sheet.evaluation().findAnswer(WAIVER))
        .flatMap(answer -> answer.value())
        .map(AnswerValue::codes)
        .filter(Set.of("waive")::equals)
        .isPresent();
  }

  private AgreedUse.ProviderDuties duties(InstitutionScope scope, AiSystem system) {
    Optional<FrozenPackage> frozen = packages.findFrozen(scope, system.offerId());
    return frozen
        .map(one -> canonical.read(one.json(), PackageContent.class))
        .map(
            contract ->
                contract.nl().parts().stream()
                        .flatMap(part -> part.elements().stream())
                        .flatMap(element -> element.blocks().stream())
                        .flatMap(JudgeChange::anchors)
                        .anyMatch(DUTIES_STAY::equals)
                    ? AgreedUse.ProviderDuties.ASSIGNED
                    : AgreedUse.ProviderDuties.NOT_ASSIGNED)
        .orElse(AgreedUse.ProviderDuties.UNKNOWN);
  }

  private static Stream<String> anchors(PackageText.BlockText block) {
    return Stream.concat(
        Stream.of(block.anchor()), block.content().stream().flatMap(JudgeChange::anchors));
  }

  private static RecordedFinding.Content recorded(
      ContentLibrary content, Finding finding, LocalDate today) {
    return new RecordedFinding.Content(
        finding.rule(),
        finding.name(),
        finding.alert(),
        finding.possibleRoleShift(),
        finding.says(),
        finding.asks(),
        finding.advice(),
        finding.trace().stream()
            .map(line -> new RecordedFinding.TraceLine(line.name(), line.before(), line.after()))
            .toList(),
        finding.legalBasis().stream().map(basis -> place(content, basis)).toList(),
        finding.stage().name(),
        finding.now(),
        finding.restsOnLawThatAppliesAfter(today)
            ? Optional.of(content.vocabulary().roleShift().notInForceYet())
            : Optional.empty());
  }

  private static RecordedFinding.LegalPlace place(ContentLibrary content, LegalBasis basis) {
    Citation citation = Citation.of(content.vocabulary(), basis);
    return new RecordedFinding.LegalPlace(
        citation.label(),
        citation.url(),
        citation.from(),
        citation.readings(),
        citation.certainty().map(Certainty::name),
        citation.asOf());
  }

  /** The answers as people read them, in the order of the questions. */
  static List<Assessment.ReportedAnswer> answers(OpenedSheet sheet) {
    return sheet.evaluation().answers().entrySet().stream()
        .map(Map.Entry::getKey)
        .map(
            id ->
                new Assessment.ReportedAnswer(
                    sheet.findQuestion(id).orElseThrow().text(),
                    AnswerText.of(
                        sheet.findQuestion(id).orElseThrow(),
                        sheet.evaluation().findAnswer(id).orElseThrow()),
                    sheet.evaluation().findAnswer(id).orElseThrow().explanation()))
        .toList();
  }
}
