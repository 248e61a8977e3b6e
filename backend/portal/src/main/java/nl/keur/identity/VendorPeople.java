package nl.keur.identity;

import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope.OfferScope;

/** Vendors as organisations, with their people. */
public interface VendorPeople {
  Optional<VendorPerson> find(UUID personId);

  /** The organisation behind the institution's entry of this vendor; keeps others waiting. */
  Optional<UUID> lockOrganisation(OfferScope scope);

  /**
   * An organisation in which this address was proved before and that is not behind another vendor
   * of the same institution. What was made in a sample stays apart from what is real.
   */
  Optional<UUID> findOrganisationProved(OfferScope scope, String email);

  /** A new organisation with the name that the institution gave its vendor. */
  void addOrganisation(OfferScope scope, UUID organisationId);

  /** Puts an organisation behind the institution's entry of this vendor. */
  void link(OfferScope scope, UUID organisationId);

  Optional<VendorPerson> findIn(UUID organisationId, String email);

  void add(VendorPerson person);
}
