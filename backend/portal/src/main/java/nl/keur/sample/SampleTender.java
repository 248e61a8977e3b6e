package nl.keur.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.identity.VendorAccessLookup;
import nl.keur.identity.VendorPerson;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.procurement.AddOffer;
import nl.keur.procurement.Offer;
import nl.keur.questionnaire.Draft;
import nl.keur.questionnaire.InviteVendor;
import nl.keur.questionnaire.IssueQuestionnaire;
import nl.keur.questionnaire.SaveDraft;
import nl.keur.sample.Story.Dossier;
import nl.keur.sample.Story.Offered;

/** Puts the vendors of a dossier on its list and sends them the questionnaire. */
@Singleton
class SampleTender {
  private static final Duration TIME_TO_ANSWER = Duration.ofDays(30);

  private final AddOffer addOffer;
  private final SaveDraft saveDraft;
  private final IssueQuestionnaire issueQuestionnaire;
  private final VendorAccessLookup vendorAccess;
  private final Tokens tokens;
  private final Clock clock;

  SampleTender(
      AddOffer addOffer,
      SaveDraft saveDraft,
      IssueQuestionnaire issueQuestionnaire,
      VendorAccessLookup vendorAccess,
      Tokens tokens,
      Clock clock) {
    this.addOffer = addOffer;
    this.saveDraft = saveDraft;
    this.issueQuestionnaire = issueQuestionnaire;
    this.vendorAccess = vendorAccess;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * A vendor that was invited.
   *
   * @param link of its invitation; empty where a mail server sends it
   * @param person who came in with it
   */
  record Invited(
      Offer offer,
      Offered story,
      UUID invitationId,
      Optional<String> link,
      Optional<VendorPerson> person) {
    /** Who came in. */
    Actor.VendorContact contact() {
      return new Actor.VendorContact(person.orElseThrow().id());
    }
  }

  /** As if the contact had proved the address. */
  Invited comeIn(Invited vendor) {
    return new Invited(
        vendor.offer(),
        vendor.story(),
        vendor.invitationId(),
        vendor.link(),
        vendorAccess.comeIn(vendor.invitationId()));
  }

  List<Invited> send(
      InstitutionScope scope, Actor.Person purchaser, UUID procurementId, Dossier dossier) {
    Map<UUID, Offered> stories = new HashMap<>();
    List<Offer> offers = new ArrayList<>();
    for (Offered story : dossier.offers()) {
      Offer offer = add(scope, purchaser, procurementId, story);
      offers.add(offer);
      stories.put(offer.id(), story);
    }
    Map<UUID, InviteVendor.Sent> sent =
        issue(scope, purchaser, procurementId, dossier).stream()
            .collect(Collectors.toMap(one -> one.invitation().offerId(), one -> one));
    return offers.stream()
        .map(
            offer ->
                new Invited(
                    offer,
                    stories.get(offer.id()),
                    sent.get(offer.id()).invitation().id(),
                    sent.get(offer.id()).link(),
                    Optional.empty()))
        .toList();
  }

  private Offer add(
      InstitutionScope scope, Actor.Person purchaser, UUID procurementId, Offered story) {
    return addOffer
        .with(
            scope,
            purchaser,
            procurementId,
            new AddOffer.Request(
                story.vendor().name(),
                story.system(),
                story.vendor().contact(),
                story.vendor().email()))
        .orElseThrow(SampleRefused::new);
  }

  private List<InviteVendor.Sent> issue(
      InstitutionScope scope, Actor.Person purchaser, UUID procurementId, Dossier dossier) {
    Draft draft =
        saveDraft
            .with(
                scope,
                purchaser,
                new Draft(
                    procurementId,
                    dossier.workedCase().optional(),
                    Optional.empty(),
                    Optional.of(clock.instant().plus(TIME_TO_ANSWER)),
                    0))
            .orElseThrow(SampleRefused::new);
    return issueQuestionnaire
        .with(scope, purchaser, procurementId, draft.version(), tokens.id().toString())
        .orElseThrow(SampleRefused::new)
        .sent();
  }
}
