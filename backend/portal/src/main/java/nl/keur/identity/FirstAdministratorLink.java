package nl.keur.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.keur.identity.OneTimeLinks.Link;
import nl.keur.identity.OneTimeLinks.Purpose;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At a start with nobody in the portal, prints the link with which the first administrator sets up
 * the institution. There is no default password. A next start prints a new link and ends the old.
 */
@Singleton
public class FirstAdministratorLink {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);
  private static final Duration VALID = Duration.ofDays(7);

  private final StaffDirectory staff;
  private final OneTimeLinks links;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;
  private final String url;

  FirstAdministratorLink(
      StaffDirectory staff,
      OneTimeLinks links,
      Tokens tokens,
      Clock clock,
      Transactions transactions,
      @Value("${keur.url}") String url) {
    this.staff = staff;
    this.links = links;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
    this.url = url;
  }

  @EventListener
  void printAtFirstStart(ServerStartupEvent started) {
    whenNobodyIsHere();
  }

  /** Prints a new link and gives it; empty while somebody is in the portal. */
  public Optional<String> whenNobodyIsHere() {
    if (transactions.read(staff::anyone)) {
      return Optional.empty();
    }
    String link = url + "/setup#" + renew();
    LOG.info("Set up the first administrator here, once, within 7 days: {}", link);
    return Optional.of(link);
  }

  /** Links of every purpose that have expired leave the table. */
  @Scheduled(initialDelay = "${keur.cleaning.first}", fixedDelay = "1h")
  void removeExpired() {
    transactions.run(() -> links.removeExpired(clock.instant()));
  }

  /** Ends an unused link and gives the token of a new one. */
  String renew() {
    String token = tokens.secret("set");
    transactions.run(
        () -> {
          links.removeUnused(Purpose.FIRST_ADMINISTRATOR);
          links.add(
              new Link(
                  tokens.id(),
                  Purpose.FIRST_ADMINISTRATOR,
                  Optional.empty(),
                  Sha256.of(token),
                  clock.instant(),
                  clock.instant().plus(VALID)));
        });
    return token;
  }
}
