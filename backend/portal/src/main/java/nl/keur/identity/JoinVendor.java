package nl.keur.identity;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Asker.Gate;
import nl.keur.kernel.Scope.OfferScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Walls;

/**
 * Makes whoever proved an address a person of the vendor that was invited. The first one makes the
 * vendor an organisation, or finds the one in which that address was proved before; colleagues come
 * into the same. Joins the running transaction.
 */
@Singleton
public class JoinVendor {
  private final VendorPeople people;
  private final Tokens tokens;
  private final Walls walls;

  JoinVendor(VendorPeople people, Tokens tokens, Walls walls) {
    this.people = people;
    this.tokens = tokens;
    this.walls = walls;
  }

  /**
   * @param name as the invitation has it; a person who was here before keeps the name given then
   */
  public VendorPerson with(OfferScope scope, String name, String email) {
    String address = email.strip().toLowerCase(Locale.ROOT);
    return walls.as(
        Gate.JOINING,
        () -> {
          UUID organisation =
              people.lockOrganisation(scope).orElseGet(() -> linked(scope, address));
          return people
              .findIn(organisation, address)
              .orElseGet(() -> add(organisation, name, address));
        });
  }

  private UUID linked(OfferScope scope, String address) {
    Optional<UUID> known = people.findOrganisationProved(scope, address);
    UUID organisation = known.orElseGet(tokens::id);
    if (known.isEmpty()) {
      people.addOrganisation(scope, organisation);
    }
    people.link(scope, organisation);
    return organisation;
  }

  private VendorPerson add(UUID organisation, String name, String address) {
    var person = new VendorPerson(tokens.id(), organisation, name, address);
    people.add(person);
    return person;
  }
}
