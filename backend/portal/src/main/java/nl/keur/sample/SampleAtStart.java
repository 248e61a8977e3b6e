package nl.keur.sample;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.keur.identity.AddColleague;
import nl.keur.identity.StaffDirectory;
import nl.keur.identity.StaffMember;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * With {@code keur.sample} on, fills an empty portal with the sample institution and prints how to
 * come in: links that work once, no default password. At a later start it prints new links for
 * whoever has not come in yet.
 */
@Singleton
@Requires(property = "keur.sample", value = "true")
class SampleAtStart implements ApplicationEventListener<ServerStartupEvent>, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(SampleAtStart.class);

  private final CreateSample createSample;
  private final SampleRows rows;
  private final StaffDirectory staff;
  private final AddColleague addColleague;
  private final Transactions transactions;
  private final String url;

  SampleAtStart(
      CreateSample createSample,
      SampleRows rows,
      StaffDirectory staff,
      AddColleague addColleague,
      Transactions transactions,
      @Value("${keur.url}") String url) {
    this.createSample = createSample;
    this.rows = rows;
    this.staff = staff;
    this.addColleague = addColleague;
    this.transactions = transactions;
    this.url = url;
  }

  /** Before the link for a first administrator is printed: the sample has its own. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    Optional<InstitutionScope> there = transactions.read(rows::find);
    if (there.isPresent()) {
      printAgain(there.get());
    } else if (!transactions.read(staff::anyone)) {
      LOG.info("Making the sample institution; this takes some seconds.");
      print(createSample.now());
    }
  }

  private void print(CreateSample.Created created) {
    created
        .people()
        .forEach((person, token) -> print(person.name(), person.roles().toString(), token));
    created
        .vendors()
        .forEach(
            vendor ->
                vendor
                    .link()
                    .ifPresent(
                        link ->
                            LOG.info(
                                "Sample: answer as {} for {} with the address {}: {} (the purchaser"
                                    + " passes on the code, from {}/procurements/{}/questionnaire)",
                                vendor.offer().contactName(),
                                vendor.offer().vendorName(),
                                vendor.offer().contactEmail(),
                                link,
                                url,
                                vendor.offer().procurementId())));
  }

  private void printAgain(InstitutionScope scope) {
    transactions.read(() -> staff.list(scope)).stream()
        .filter(this::neverCameIn)
        .forEach(
            person ->
                addColleague
                    .linkFor(scope, new Actor.Person(person.id()), person.id())
                    .map(AddColleague.Added::token)
                    .map(
                        token -> {
                          print(person.name(), person.roles().toString(), token);
                          return token;
                        }));
  }

  private boolean neverCameIn(StaffMember person) {
    return transactions
        .read(() -> staff.findCredentials(person.email()))
        .filter(account -> account.active() && account.passwordHash().isEmpty())
        .isPresent();
  }

  private void print(String name, String roles, String token) {
    LOG.info("Sample: choose a password as {} {}: {}/password#{}", name, roles, url, token);
  }
}
