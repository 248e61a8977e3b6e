package nl.keur.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.keur.identity.IdentityProblem.CodeExpired;
import nl.keur.identity.IdentityProblem.CodeSpent;
import nl.keur.identity.IdentityProblem.CodeWrong;
import nl.keur.identity.IdentityProblem.InvitationNotValid;
import nl.keur.identity.InvitationCodes.Asked;
import nl.keur.identity.VendorAccessLookup.Addressee;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Result;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;

/**
 * Opens a session for whoever proves the invited address with the code that was sent there, in the
 * browser that asked for it. Problems: {@link CodeWrong}, {@link CodeSpent}, {@link CodeExpired},
 * {@link InvitationNotValid}, too many tries. Who knows no code learns nothing from them: a wrong
 * link or address meets the same ones.
 */
@Singleton
public class OpenInvitation {
  private final VendorAccessLookup vendorAccess;
  private final InvitationCodes codes;
  private final SixDigits digits;
  private final CodeTries tries;
  private final Sessions sessions;
  private final Clock clock;
  private final Transactions transactions;

  OpenInvitation(
      VendorAccessLookup vendorAccess,
      InvitationCodes codes,
      SixDigits digits,
      CodeTries tries,
      Sessions sessions,
      Clock clock,
      Transactions transactions) {
    this.vendorAccess = vendorAccess;
    this.codes = codes;
    this.digits = digits;
    this.tries = tries;
    this.sessions = sessions;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * @param browser what this browser was given when it asked for the code
   * @return the session id for the cookie
   */
  public Result<String, IdentityProblem> with(
      InvitedAddress given, String code, Optional<String> browser, ClientNetwork from) {
    return tries.ofCode(
        given,
        from,
        () ->
            browser
                .map(Sha256::of)
                .map(hash -> transactions.write(() -> open(given, code, hash)))
                .orElseGet(() -> Result.refused(new CodeExpired())));
  }

  private Result<String, IdentityProblem> open(InvitedAddress given, String code, String browser) {
    Instant now = clock.instant();
    if (!codes.takeTry(browser, now)) {
      boolean spent = codes.find(browser).filter(one -> now.isBefore(one.expiresAt())).isPresent();
      return Result.refused(spent ? new CodeSpent() : new CodeExpired());
    }
    Asked asked = codes.find(browser).orElseThrow();
    Optional<Addressee> proved =
        asked.addressee().filter(one -> proves(asked, given, digits.hmac(browser, code)));
    if (proved.isEmpty()) {
      return Result.refused(
          asked.triesLeft() > 0 ? new CodeWrong(asked.triesLeft()) : new CodeSpent());
    }
    codes.remove(browser);
    return comeIn(proved.get().invitationId());
  }

  private static boolean proves(Asked asked, InvitedAddress given, String hmac) {
    return asked.askedForSha256().equals(given.sha256())
        && MessageDigest.isEqual(
            asked.codeHmac().getBytes(StandardCharsets.UTF_8),
            hmac.getBytes(StandardCharsets.UTF_8));
  }

  /** Unless it was ended since the code was asked for. */
  private Result<String, IdentityProblem> comeIn(UUID invitationId) {
    return vendorAccess
        .comeIn(invitationId)
        .<Result<String, IdentityProblem>>map(
            person -> Result.ok(sessions.openForVendor(invitationId)))
        .orElseGet(() -> Result.refused(new InvitationNotValid()));
  }
}
