package nl.keur.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import nl.keur.identity.InvitationCodes.Asked;
import nl.keur.identity.VendorAccessLookup.Addressee;
import nl.keur.kernel.ClientNetwork;
import nl.keur.kernel.Result;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for the code that proves an invited address. Whatever is true of the link and the address,
 * the answer and the work for it are the same; what differs, the mail and the entry in the log, is
 * done after the answer (RELIABILITY §2, threats 3, 4 and 26). Problem: too many tries.
 */
@Singleton
public class AskCode {
  /** How long a code works. */
  public static final Duration VALID = Duration.ofMinutes(10);

  static final int TRIES = 5;

  private static final Logger LOG = LoggerFactory.getLogger(AskCode.class);

  private final VendorAccessLookup vendorAccess;
  private final InvitationCodes codes;
  private final SixDigits digits;
  private final CodeTries tries;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final ExecutorService afterwards;
  private final boolean mail;

  AskCode(
      VendorAccessLookup vendorAccess,
      InvitationCodes codes,
      SixDigits digits,
      CodeTries tries,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      @Named(TaskExecutors.BLOCKING) ExecutorService afterwards,
      @Value("${keur.mail.host:}") String mailHost) {
    this.vendorAccess = vendorAccess;
    this.codes = codes;
    this.digits = digits;
    this.tries = tries;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.afterwards = afterwards;
    this.mail = !mailHost.isBlank();
  }

  /**
   * @param earlier what this browser was given when it asked before; that code ends
   * @return what this browser must show with the code
   */
  public Result<String, IdentityProblem> with(
      InvitedAddress given, Optional<String> earlier, ClientNetwork from) {
    return tries.ofAsking(given, from, () -> ask(given, earlier));
  }

  private String ask(InvitedAddress given, Optional<String> earlier) {
    String browser = tokens.secret("ask");
    String hash = Sha256.of(browser);
    String code = digits.next();
    String hmac = digits.hmac(hash, code);
    byte[] encrypted = digits.encrypt(hash, code);
    Instant now = clock.instant();
    Optional<Addressee> behindLink =
        transactions.write(
            () -> {
              earlier.map(Sha256::of).ifPresent(codes::remove);
              Optional<Addressee> found = vendorAccess.findAddressee(given.token());
              Optional<Addressee> invited = found.filter(one -> given.is(one.email()));
              codes.add(
                  new Asked(
                      hash,
                      given.sha256(),
                      invited,
                      hmac,
                      invited.filter(one -> !mail).map(one -> encrypted),
                      TRIES,
                      now,
                      now.plus(VALID)));
              return found;
            });
    behindLink.ifPresent(one -> afterwards.execute(() -> tell(one, given, code)));
    return browser;
  }

  private void tell(Addressee behindLink, InvitedAddress given, String code) {
    try {
      if (given.is(behindLink.email())) {
        vendorAccess.codeAsked(behindLink.invitationId(), code);
      } else {
        vendorAccess.anotherAddressGiven(behindLink.invitationId());
      }
    } catch (RuntimeException failed) {
      LOG.error("What was asked with invitation {} failed", behindLink.invitationId(), failed);
    }
  }
}
