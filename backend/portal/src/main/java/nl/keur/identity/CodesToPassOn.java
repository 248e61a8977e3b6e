package nl.keur.identity;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * Codes that were asked for where no mail server sends them: the purchaser reads them out by
 * telephone. What has expired is removed.
 */
@Singleton
public class CodesToPassOn {
  private final InvitationCodes codes;
  private final SixDigits digits;
  private final Clock clock;
  private final Transactions transactions;

  CodesToPassOn(InvitationCodes codes, SixDigits digits, Clock clock, Transactions transactions) {
    this.codes = codes;
    this.digits = digits;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** A code that works now. */
  public record Standing(UUID invitationId, String code, Instant askedAt, Instant expiresAt) {}

  /** Newest first. */
  public List<Standing> list(InstitutionScope scope) {
    return transactions.read(() -> codes.toPassOn(scope, clock.instant())).stream()
        .map(
            one ->
                new Standing(
                    one.addressee().orElseThrow().invitationId(),
                    digits.decrypt(one.browserSha256(), one.encrypted().orElseThrow()),
                    one.askedAt(),
                    one.expiresAt()))
        .toList();
  }

  @Scheduled(initialDelay = "${keur.cleaning.first}", fixedDelay = "1m")
  void forgetExpired() {
    transactions.run(() -> codes.removeExpired(clock.instant()));
  }
}
