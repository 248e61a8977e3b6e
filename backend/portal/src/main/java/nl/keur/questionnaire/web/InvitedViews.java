package nl.keur.questionnaire.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.Invitation;
import nl.keur.questionnaire.Invitation.Sender;
import nl.keur.questionnaire.InvitationSettings;
import nl.keur.questionnaire.web.QuestionnaireView.InvitedStatus;
import nl.keur.questionnaire.web.QuestionnaireView.InvitedView;

/** Draws who of a vendor was invited, and who came in. */
@Singleton
class InvitedViews {
  private final StaffDirectory staff;
  private final InvitationSettings settings;
  private final Transactions transactions;

  InvitedViews(StaffDirectory staff, InvitationSettings settings, Transactions transactions) {
    this.staff = staff;
    this.settings = settings;
    this.transactions = transactions;
  }

  /** Without links that were replaced by a later one to the same address. */
  List<InvitedView> of(FileScope scope, List<Invitation> invited, Instant now) {
    Set<UUID> colleagues =
        invited.stream()
            .flatMap(
                one ->
                    one.by() instanceof Sender.Colleague colleague
                        ? Stream.of(colleague.personId())
                        : Stream.empty())
            .collect(Collectors.toSet());
    Map<UUID, String> names = transactions.read(() -> staff.names(scope, colleagues));
    return invited.stream()
        .filter(one -> !replaced(one, invited))
        .map(one -> view(one, names, now))
        .toList();
  }

  private static boolean replaced(Invitation invitation, List<Invitation> invited) {
    return invited.subList(invited.indexOf(invitation) + 1, invited.size()).stream()
        .anyMatch(later -> later.to(invitation.contactEmail()));
  }

  private InvitedView view(Invitation invitation, Map<UUID, String> names, Instant now) {
    return new InvitedView(
        invitation.id(),
        invitation.contactName(),
        invitation.contactEmail(),
        invitation.signatory(),
        invitation.by() instanceof Sender.Colleague colleague
            ? names.get(colleague.personId())
            : null,
        invitation.createdAt(),
        invitation.firstOpenedAt().orElse(null),
        invitation.expiresAt(settings.grace()),
        status(invitation, now));
  }

  private InvitedStatus status(Invitation invitation, Instant now) {
    if (invitation.revokedAt().isPresent()) {
      return InvitedStatus.REVOKED;
    }
    if (!invitation.live(now, settings.grace())) {
      return InvitedStatus.EXPIRED;
    }
    return invitation.personId().isPresent() ? InvitedStatus.JOINED : InvitedStatus.SENT;
  }
}
