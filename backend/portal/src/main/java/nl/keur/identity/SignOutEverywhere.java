package nl.keur.identity;

import jakarta.inject.Singleton;
import nl.keur.kernel.Events;
import nl.keur.kernel.Transactions;

/** Ends every session of a person, this one too. */
@Singleton
public class SignOutEverywhere {
  private final Sessions sessions;
  private final Transactions transactions;
  private final Events events;

  SignOutEverywhere(Sessions sessions, Transactions transactions, Events events) {
    this.sessions = sessions;
    this.transactions = transactions;
    this.events = events;
  }

  public void of(StaffMember person) {
    transactions.run(
        () -> {
          sessions.closeAllOf(person);
          events.publish(OpenAfterPassword.event(person, "SignedOutEverywhere"));
        });
  }
}
