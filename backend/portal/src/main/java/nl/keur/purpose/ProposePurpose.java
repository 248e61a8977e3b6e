package nl.keur.purpose;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.answering.EvidenceFile;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.Sheets;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.purpose.PurposeDraft;
import nl.keur.content.text.Language;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Procurements;

/**
 * Seals what a vendor proposes: the institution's purpose with what its submitted answers state on
 * top, as a version in the chain of the offer. It is also the draft of what both sides agree.
 */
@Singleton
public class ProposePurpose {
  /** Evidence that states the intended purpose, as its kind in AI Act Art. 3(12). */
  private static final Map<String, String> STATEMENTS =
      Map.of(
          "instructions_for_use", "instructions",
          "product_sheet", "sales",
          "technical_documentation", "documentation");

  private final Purposes purposes;
  private final Procurements procurements;
  private final Sheets sheets;
  private final PurposeStart start;
  private final StaffDirectory staff;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  ProposePurpose(
      Purposes purposes,
      Procurements procurements,
      Sheets sheets,
      PurposeStart start,
      StaffDirectory staff,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.purposes = purposes;
    this.procurements = procurements;
    this.sheets = sheets;
    this.start = start;
    this.staff = staff;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /** Joins the transaction of the submission. */
  public PurposeVersion of(WritingScope scope, Actor actor, Offer offer, OpenedSheet submitted) {
    return transactions.write(
        () -> {
          Optional<PurposeVersion> last = last(scope, offer);
          var sealed =
              purposes.seal(
                  scope,
                  Optional.of(offer),
                  new Purposes.NewVersion(
                      offer.procurementId(),
                      last.map(PurposeVersion::number).orElse(0) + 1,
                      PurposeVersion.Kind.PROPOSED,
                      proposal(scope, offer, submitted),
                      List.of(
                          new PurposeVersion.Signature(
                              PurposeVersion.Party.VENDOR,
                              actor.id(),
                              nameOf(scope, actor, offer),
                              clock.instant())),
                      last.map(PurposeVersion::sha256)));
          startDraft(scope, actor, offer, sealed);
          events.publish(
              DomainEvent.of(scope, actor, "PurposeProposed", "purpose_version", sealed.id())
                  .inDossier(offer.procurementId())
                  .ofVendor(offer.vendorId())
                  .changing(sealed.previousSha256(), sealed.sha256()));
          return sealed;
        });
  }

  private String nameOf(WritingScope scope, Actor actor, Offer offer) {
    return staff
        .names(new InstitutionScope(scope.organisationId()), Set.of(actor.id()))
        .getOrDefault(actor.id(), offer.contactName());
  }

  private Optional<PurposeVersion> last(WritingScope scope, Offer offer) {
    List<PurposeVersion> own = purposes.versions(scope, offer.id());
    return own.isEmpty()
        ? purposes.findRecorded(scope, offer.procurementId())
        : Optional.of(own.getLast());
  }

  private IntendedPurpose proposal(WritingScope scope, Offer offer, OpenedSheet submitted) {
    IntendedPurpose institution =
        purposes
            .findRecorded(scope, offer.procurementId())
            .map(PurposeVersion::purpose)
            .orElseGet(IntendedPurpose::blank);
    Language language =
        procurements
            .find(scope, offer.procurementId())
            .map(Procurement::language)
            .orElse(Language.NL);
    return new PurposeDraft(submitted.content()::findQuestion, language)
        .propose(
            institution,
            submitted.evaluation().answers(),
            submitted.evaluation().facts().values(),
            new PurposeDraft.Offered(
                new IntendedPurpose.AiSystem(offer.systemName(), "", "", "", "", "", List.of()),
                new IntendedPurpose.Provider(offer.vendorName(), ""),
                statements(scope, submitted)));
  }

  private List<IntendedPurpose.ProviderStatement> statements(
      WritingScope scope, OpenedSheet submitted) {
    return sheets.evidence(scope, submitted.sheet().id()).stream()
        .filter(file -> STATEMENTS.containsKey(file.kind()))
        .map(ProposePurpose::statement)
        .distinct()
        .toList();
  }

  /** The date stands in the document itself; whoever agrees fills it in. */
  private static IntendedPurpose.ProviderStatement statement(EvidenceFile file) {
    return new IntendedPurpose.ProviderStatement(
        STATEMENTS.get(file.kind()), file.fileName(), "", file.sha256());
  }

  private void startDraft(WritingScope scope, Actor actor, Offer offer, PurposeVersion sealed) {
    Instant now = clock.instant();
    int version =
        purposes
            .findDraft(scope, offer.procurementId(), Optional.of(offer.id()))
            .map(DraftedPurpose::version)
            .orElse(0);
    purposes.saveDraft(
        scope,
        Optional.of(offer),
        new DraftedPurpose(
            offer.procurementId(),
            sealed.purpose(),
            start.hashOf(sealed.purpose()),
            version + 1,
            actor,
            now));
    purposes.voidAgreements(scope, offer.id(), now);
  }
}
