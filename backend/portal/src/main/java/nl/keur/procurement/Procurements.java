package nl.keur.procurement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.kernel.Scope;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Scope.InstitutionScope;

/** Dossiers and what belongs to them. A vendor sees the procurement of its own offer alone. */
public interface Procurements {
  Optional<Procurement> find(Scope scope, UUID procurementId);

  /**
   * The procurement, kept from changing until the running transaction ends: for steps that end
   * something for everybody, and for what they end.
   */
  Optional<Procurement> lock(InstitutionScope scope, UUID procurementId);

  void add(Procurement procurement);

  /** False when somebody else changed it in between. */
  boolean update(Procurement procurement);

  List<TeamMember> team(FileScope scope, UUID procurementId);

  void setTeam(InstitutionScope scope, UUID procurementId, List<TeamMember> team);

  /** Latest last. */
  List<GoDecision> decisions(FileScope scope, UUID procurementId);

  void add(InstitutionScope scope, UUID procurementId, GoDecision decision);

  /** For one offer: those of the procurement and of that offer; latest last. */
  List<DecidedValue> decidedValues(Scope scope, UUID procurementId, Optional<UUID> offerId);

  void add(InstitutionScope scope, Optional<UUID> vendorId, DecidedValue value);

  List<LiftedStop> liftedStops(FileScope scope, UUID procurementId);

  void add(InstitutionScope scope, LiftedStop lifted);

  Optional<Offer> findOffer(Scope scope, UUID offerId);

  /** In the order in which they were added. */
  List<Offer> offers(FileScope scope, UUID procurementId);

  void add(Offer offer);

  boolean removeOffer(InstitutionScope scope, UUID offerId);

  /** The vendor with this name at the institution; made when it is new. */
  UUID vendorNamed(InstitutionScope scope, String name, Instant at);
}
