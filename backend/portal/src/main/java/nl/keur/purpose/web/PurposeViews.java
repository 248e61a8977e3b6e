package nl.keur.purpose.web;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.checklist.Citation;
import nl.keur.checklist.PublishedContent;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.purpose.PurposeCodes;
import nl.keur.content.purpose.PurposeDifference;
import nl.keur.content.purpose.PurposeField;
import nl.keur.content.purpose.PurposeFinding;
import nl.keur.content.purpose.PurposeWording;
import nl.keur.content.text.Text;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.purpose.Agreement;
import nl.keur.purpose.DraftedPurpose;
import nl.keur.purpose.PurposeVersion;
import nl.keur.purpose.ReadPurpose;
import nl.keur.purpose.web.OfferPurposeView.AgreementView;
import nl.keur.purpose.web.OfferPurposeView.DifferenceView;
import nl.keur.purpose.web.PurposeView.Choice;
import nl.keur.purpose.web.PurposeView.ChoicesView;
import nl.keur.purpose.web.PurposeView.DraftView;
import nl.keur.purpose.web.PurposeView.FieldView;
import nl.keur.purpose.web.PurposeView.FindingView;
import nl.keur.purpose.web.PurposeView.SignatureView;
import nl.keur.purpose.web.PurposeView.VersionView;

/** Draws purposes. */
@Singleton
class PurposeViews {
  private final StaffDirectory staff;
  private final Transactions transactions;
  private final Vocabulary vocabulary;
  private final PurposeWording wording;

  PurposeViews(StaffDirectory staff, Transactions transactions, PublishedContent content) {
    this.staff = staff;
    this.transactions = transactions;
    this.vocabulary = content.current().vocabulary();
    this.wording = new PurposeWording(vocabulary.facts());
  }

  PurposeView of(FileScope scope, ReadPurpose.OfProcurement read) {
    boolean lastVersion =
        !read.recorded().isEmpty()
            && read.recorded().getLast().purposeSha256().equals(read.draft().sha256());
    return new PurposeView(
        read.procurement().id(),
        read.procurement().title(),
        draft(scope, Optional.empty(), read.draft(), read.findings()),
        read.procurement().frozen(),
        lastVersion,
        !lastVersion
            && !read.procurement().frozen()
            && read.findings().stream().noneMatch(PurposeFinding::hinders),
        read.recorded().stream().map(this::version).toList());
  }

  OfferPurposeView of(Scope scope, ReadPurpose.OfOffer read) {
    Offer offer = read.offer();
    return new OfferPurposeView(
        offer.id(),
        offer.procurementId(),
        offer.vendorName(),
        offer.systemName(),
        draft(scope, Optional.of(offer), read.draft(), read.findings()),
        read.proposed().stream().map(PurposeViews::difference).toList(),
        read.changed().stream().map(PurposeViews::difference).toList(),
        read.sealed(),
        read.notNow().orElse(null),
        read.agreements().stream().map(PurposeViews::agreement).toList(),
        read.voided().stream().map(PurposeViews::agreement).toList(),
        read.chain().stream().map(this::version).toList());
  }

  private DraftView draft(
      Scope scope, Optional<Offer> offer, DraftedPurpose draft, List<PurposeFinding> findings) {
    boolean saved = draft.version() > 0;
    return new DraftView(
        draft.purpose(),
        draft.version(),
        draft.sha256(),
        saved ? nameOf(scope, offer, draft.changedBy()) : null,
        saved ? draft.changedAt() : null,
        fields(draft.purpose()),
        findings.stream()
            .map(one -> new FindingView(one.pointer(), one.sentence(), one.hinders()))
            .toList(),
        choices());
  }

  private String nameOf(Scope scope, Optional<Offer> offer, Actor actor) {
    Optional<String> name =
        Optional.ofNullable(
            transactions
                .read(
                    () ->
                        staff.names(
                            new Scope.InstitutionScope(scope.organisationId()), Set.of(actor.id())))
                .get(actor.id()));
    return switch (actor) {
      case Actor.Person person -> name.orElse("");
      case Actor.VendorContact contact -> name.or(() -> offer.map(Offer::contactName)).orElse("");
    };
  }

  private List<FieldView> fields(IntendedPurpose purpose) {
    return Arrays.stream(PurposeField.values())
        .map(field -> field(field, field.lines(purpose, wording)))
        .toList();
  }

  private FieldView field(PurposeField field, List<Text> lines) {
    return new FieldView(field.label(), lines, lines.isEmpty() ? List.of() : law(field).toList());
  }

  private Stream<Citation> law(PurposeField field) {
    return field.classOfLaw().map(vocabulary.facts()::get).stream()
        .flatMap(fact -> Citation.ofClass(vocabulary, fact).stream());
  }

  private VersionView version(PurposeVersion version) {
    return new VersionView(
        version.number(),
        version.kind(),
        version.sealedAt(),
        version.signatures().stream()
            .map(one -> new SignatureView(one.party(), one.name(), one.at()))
            .toList(),
        version.sha256(),
        version.previousSha256().orElse(null),
        fields(version.purpose()));
  }

  private static DifferenceView difference(PurposeDifference difference) {
    return new DifferenceView(
        difference.label(), difference.before(), difference.after(), difference.replaces());
  }

  private static AgreementView agreement(Agreement agreement) {
    return new AgreementView(
        agreement.party(), agreement.name(), agreement.at(), agreement.voidedAt().orElse(null));
  }

  private ChoicesView choices() {
    return new ChoicesView(
        Arrays.stream(PurposeField.values()).flatMap(this::law).toList(),
        ofFact("minors"),
        ofFact("annex_iii_point"),
        ofFact("exemption_ground"),
        ofFact("profiling"),
        ofFact("output_role"),
        ofFact("personal_data_kinds"),
        ofFact("sector"),
        ofFact("supplier_ai_role"),
        choices(PurposeCodes.RELATION),
        choices(PurposeCodes.PARTY),
        choices(PurposeCodes.STATEMENT));
  }

  private List<Choice> ofFact(String fact) {
    return choices(wording.codes(fact));
  }

  private static List<Choice> choices(PurposeCodes codes) {
    return codes.labels().entrySet().stream()
        .map(label -> new Choice(label.getKey(), label.getValue()))
        .toList();
  }
}
