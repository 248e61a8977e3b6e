package nl.keur.questionnaire.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.identity.CodesToPassOn;
import nl.keur.identity.Roles;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.questionnaire.Invitations;

/**
 * Codes that invited people asked for. Only without a mail server: then the purchaser reads them
 * out by telephone.
 */
@Controller("/api/procurements/{id}/invitation-codes")
@Secured(Roles.PURCHASER)
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationCodeController {
  private final CodesToPassOn codes;
  private final Invitations invitations;
  private final Transactions transactions;

  InvitationCodeController(
      CodesToPassOn codes, Invitations invitations, Transactions transactions) {
    this.codes = codes;
    this.invitations = invitations;
    this.transactions = transactions;
  }

  /** Those that work now, newest first. */
  @Get
  List<CodeView> list(InstitutionScope scope, UUID id) {
    var invited = transactions.read(() -> invitations.list(scope, id));
    return codes.list(scope).stream()
        .flatMap(
            one ->
                invited.stream()
                    .filter(invitation -> invitation.id().equals(one.invitationId()))
                    .map(
                        invitation ->
                            new CodeView(
                                invitation.offerId(),
                                invitation.vendorName(),
                                invitation.contactName(),
                                invitation.contactEmail(),
                                one.code(),
                                one.askedAt(),
                                one.expiresAt())))
        .toList();
  }

  /**
   * A code to pass on.
   *
   * @param code six digits
   */
  @Serdeable
  record CodeView(
      UUID offerId,
      String vendorName,
      String contactName,
      String contactEmail,
      String code,
      Instant askedAt,
      Instant expiresAt) {}
}
