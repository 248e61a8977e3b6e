package nl.keur.purpose;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.content.purpose.PurposeFinding;
import nl.keur.content.text.Text;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Result;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Scope.WritingScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurements;
import nl.keur.purpose.PurposeProblem.AnotherText;
import nl.keur.purpose.PurposeProblem.Incomplete;
import nl.keur.purpose.PurposeProblem.NotNow;
import nl.keur.purpose.PurposeProblem.NothingNew;
import nl.keur.purpose.PurposeProblem.OfferUnknown;
import nl.keur.purpose.PurposeVersion.Party;

/**
 * One side agrees with the text of the draft that it read; when both have, the text is sealed as
 * the next version of the purpose. Only that of the chosen offer ({@link MayAgree}). Problems:
 * {@link OfferUnknown}, {@link NotNow}, {@link AnotherText}, {@link NothingNew}, {@link
 * Incomplete}.
 */
@Singleton
public class AgreePurpose {
  private final Purposes purposes;
  private final Procurements procurements;
  private final CheckPurpose check;
  private final List<MayAgree> conditions;
  private final StaffDirectory staff;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final Events events;

  AgreePurpose(
      Purposes purposes,
      Procurements procurements,
      CheckPurpose check,
      List<MayAgree> conditions,
      StaffDirectory staff,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      Events events) {
    this.purposes = purposes;
    this.procurements = procurements;
    this.check = check;
    this.conditions = conditions;
    this.staff = staff;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * @param draftSha256 of the text that was read
   * @return the sealed version when the other side had agreed already
   */
  public Result<Optional<PurposeVersion>, PurposeProblem> with(
      WritingScope scope, Actor actor, UUID offerId, String draftSha256) {
    return transactions.writeDurably(
        () -> {
          Optional<Offer> offer = procurements.findOffer(scope, offerId);
          Optional<DraftedPurpose> draft =
              offer.flatMap(one -> purposes.lockDraft(scope, one.id()));
          if (draft.isEmpty()) {
            return Result.refused(new OfferUnknown());
          }
          Optional<PurposeProblem> refusal = refusal(scope, offer.get(), draft.get(), draftSha256);
          return refusal
              .<Result<Optional<PurposeVersion>, PurposeProblem>>map(Result::refused)
              .orElseGet(() -> Result.ok(agree(scope, actor, offer.get(), draft.get())));
        });
  }

  /** Why this offer's purpose may not be agreed now, whatever its text. */
  public Optional<Text> refusal(Scope scope, Offer offer) {
    return conditions.stream()
        .map(condition -> condition.refusal(scope, offer))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<PurposeProblem> refusal(
      WritingScope scope, Offer offer, DraftedPurpose draft, String draftSha256) {
    Optional<Text> notNow = refusal(scope, offer);
    if (notNow.isPresent()) {
      return Optional.of(new NotNow(notNow.get()));
    }
    if (!draft.sha256().equals(draftSha256)) {
      return Optional.of(new AnotherText(draft.sha256()));
    }
    PurposeVersion last = purposes.versions(scope, offer.id()).getLast();
    if (last.kind() == PurposeVersion.Kind.AGREED && last.purposeSha256().equals(draftSha256)) {
      return Optional.of(new NothingNew());
    }
    List<PurposeFinding> hindrances =
        check.beforeAgreeing(draft.purpose()).stream().filter(PurposeFinding::hinders).toList();
    return hindrances.isEmpty() ? Optional.empty() : Optional.of(new Incomplete(hindrances));
  }

  private Optional<PurposeVersion> agree(
      WritingScope scope, Actor actor, Offer offer, DraftedPurpose draft) {
    Party party = party(actor);
    List<Agreement> standing = standing(scope, offer, draft);
    if (standing.stream().noneMatch(one -> one.party() == party)) {
      purposes.add(
          offer,
          new Agreement(
              tokens.id(),
              party,
              draft.sha256(),
              actor.id(),
              nameOf(scope, actor, offer),
              clock.instant(),
              Optional.empty()));
      publish(scope, actor, offer, "PurposeAgreed", "offer", offer.id(), draft.sha256());
      standing = standing(scope, offer, draft);
    }
    return standing.stream().map(Agreement::party).distinct().count() == Party.values().length
        ? Optional.of(seal(scope, actor, offer, draft, standing))
        : Optional.empty();
  }

  private List<Agreement> standing(WritingScope scope, Offer offer, DraftedPurpose draft) {
    return purposes.agreements(scope, offer.id()).stream()
        .filter(one -> one.holdsFor(draft.sha256()))
        .toList();
  }

  private PurposeVersion seal(
      WritingScope scope,
      Actor actor,
      Offer offer,
      DraftedPurpose draft,
      List<Agreement> agreements) {
    PurposeVersion last = purposes.versions(scope, offer.id()).getLast();
    var sealed =
        purposes.seal(
            scope,
            Optional.of(offer),
            new Purposes.NewVersion(
                offer.procurementId(),
                last.number() + 1,
                PurposeVersion.Kind.AGREED,
                draft.purpose(),
                agreements.stream().map(Agreement::signature).toList(),
                Optional.of(last.sha256())));
    publish(scope, actor, offer, "PurposeSealed", "purpose_version", sealed.id(), sealed.sha256());
    return sealed;
  }

  private static Party party(Actor actor) {
    return switch (actor) {
      case Actor.Person person -> Party.INSTITUTION;
      case Actor.VendorContact contact -> Party.VENDOR;
    };
  }

  private String nameOf(WritingScope scope, Actor actor, Offer offer) {
    return switch (actor) {
      case Actor.Person person ->
          staff
              .find(new InstitutionScope(scope.organisationId()), person.id())
              .orElseThrow()
              .name();
      case Actor.VendorContact contact ->
          staff
              .names(new InstitutionScope(scope.organisationId()), Set.of(contact.id()))
              .getOrDefault(contact.id(), offer.contactName());
    };
  }

  private void publish(
      WritingScope scope,
      Actor actor,
      Offer offer,
      String action,
      String subjectKind,
      UUID subjectId,
      String sha256) {
    events.publish(
        DomainEvent.of(scope, actor, action, subjectKind, subjectId)
            .inDossier(offer.procurementId())
            .ofVendor(offer.vendorId())
            .changing(Optional.empty(), sha256));
  }
}
