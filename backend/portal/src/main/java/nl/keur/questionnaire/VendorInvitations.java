package nl.keur.questionnaire;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.keur.identity.JoinVendor;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.VendorAccessLookup;
import nl.keur.identity.VendorPeople;
import nl.keur.identity.VendorPerson;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Asker;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.MailRequested;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.kernel.Walls;

/**
 * What an invitation gives access to; revoked or expired ones nothing, from the next request on.
 */
@Singleton
class VendorInvitations implements VendorAccessLookup {
  private static final UUID NONE = new UUID(0, 0);
  private static final Invitations.Whose NOBODYS =
      new Invitations.Whose(NONE, new OfferScope(NONE, NONE, NONE));

  private final Invitations invitations;
  private final Questionnaires questionnaires;
  private final InvitationSettings settings;
  private final StaffDirectory staff;
  private final VendorPeople people;
  private final JoinVendor joinVendor;
  private final Clock clock;
  private final Transactions transactions;
  private final Walls walls;
  private final Events events;

  VendorInvitations(
      Invitations invitations,
      Questionnaires questionnaires,
      InvitationSettings settings,
      StaffDirectory staff,
      VendorPeople people,
      JoinVendor joinVendor,
      Clock clock,
      Transactions transactions,
      Walls walls,
      Events events) {
    this.invitations = invitations;
    this.questionnaires = questionnaires;
    this.settings = settings;
    this.staff = staff;
    this.people = people;
    this.joinVendor = joinVendor;
    this.clock = clock;
    this.transactions = transactions;
    this.walls = walls;
    this.events = events;
  }

  @Override
  public Optional<Session.VendorAccess> find(UUID invitationId) {
    return transactions.read(
        () ->
            asInvited(
                () -> invitations.findAnywhere(invitationId),
                found -> found.filter(this::live).flatMap(this::access)));
  }

  @Override
  public Optional<Addressee> findAddressee(String token) {
    return transactions
        .read(() -> asInvited(() -> invitations.findByToken(Sha256.of(token)), found -> found))
        .filter(this::live)
        .map(
            invitation ->
                new Addressee(
                    invitation.organisationId(),
                    invitation.vendorId(),
                    invitation.id(),
                    invitation.contactEmail()));
  }

  @Override
  public void codeAsked(UUID invitationId, String code) {
    afterwards(
        invitationId,
        invitation -> {
          publish(invitation, "CodeAsked", invitationId);
          events.publish(mail(invitation, code));
        });
  }

  @Override
  public void anotherAddressGiven(UUID invitationId) {
    afterwards(invitationId, invitation -> publish(invitation, "OtherAddressGiven", invitationId));
  }

  /** Done after the answer, so on behalf of nobody's request. */
  private void afterwards(UUID invitationId, Consumer<Invitation> work) {
    walls.as(
        Gate.ENTRANCE,
        () ->
            transactions.write(
                () ->
                    asInvited(
                        () -> invitations.findAnywhere(invitationId),
                        found -> {
                          found.ifPresent(work);
                          return found;
                        })));
  }

  @Override
  public Optional<VendorPerson> comeIn(UUID invitationId) {
    Instant now = clock.instant();
    return transactions.write(
        () ->
            asInvited(
                () -> invitations.findAnywhere(invitationId),
                found -> found.filter(this::live).map(invitation -> comeIn(invitation, now))));
  }

  /**
   * First it is found out whose the invitation is, then the rest is seen as that vendor sees it.
   * For one that doesn't exist the same is done, and nothing found.
   */
  private <T> T asInvited(
      Supplier<Optional<Invitations.Whose>> search, Function<Optional<Invitation>, T> work) {
    var whose = walls.as(Gate.ENTRANCE, search).orElse(NOBODYS);
    OfferScope scope = whose.scope();
    return walls.as(
        new Asker.Vendor(
            scope.organisationId(), scope.vendorId(), scope.offerId(), Optional.empty()),
        () -> work.apply(invitations.find(scope, whose.invitationId())));
  }

  private boolean live(Invitation invitation) {
    return invitation.live(clock.instant(), settings.grace());
  }

  private VendorPerson comeIn(Invitation invitation, Instant now) {
    var scope = scope(invitation);
    VendorPerson person =
        joinVendor.with(scope, invitation.contactName(), invitation.contactEmail());
    if (invitations.noteOpened(scope, invitation.id(), person.id(), now)) {
      publish(invitation, "InvitationOpened", person.id());
    }
    return person;
  }

  private MailRequested mail(Invitation invitation, String code) {
    MailRequested mail =
        MailRequested.of(
            scope(invitation),
            new MailRequested.Recipient(invitation.contactName(), invitation.contactEmail()),
            invitation.language(),
            "invitation-code",
            Map.of(
                "name",
                invitation.contactName(),
                "institution",
                staff.getInstitution(invitation.organisationId()).name(),
                "procurement",
                invitation.procurementTitle(),
                "code",
                code.substring(0, 3) + " " + code.substring(3)));
    return questionnaires
        .findIssuedFor(scope(invitation), invitation.offerId())
        .map(issued -> mail.about(issued.procurementId()))
        .orElse(mail);
  }

  /**
   * @param actor a person, or the invitation while it is not known who that is
   */
  private void publish(Invitation invitation, String action, UUID actor) {
    var scope = scope(invitation);
    var event =
        DomainEvent.of(
            scope, new Actor.VendorContact(actor), action, "invitation", invitation.id());
    events.publish(
        questionnaires
            .findIssuedFor(scope, invitation.offerId())
            .map(issued -> event.inDossier(issued.procurementId()))
            .orElse(event));
  }

  private static OfferScope scope(Invitation invitation) {
    return new OfferScope(invitation.organisationId(), invitation.vendorId(), invitation.offerId());
  }

  private Optional<Session.VendorAccess> access(Invitation invitation) {
    return invitation
        .personId()
        .flatMap(people::find)
        .map(
            person ->
                new Session.VendorAccess(
                    invitation.organisationId(),
                    invitation.vendorId(),
                    invitation.offerId(),
                    invitation.vendorName(),
                    invitation.procurementTitle(),
                    person,
                    invitation.signatory()));
  }
}
