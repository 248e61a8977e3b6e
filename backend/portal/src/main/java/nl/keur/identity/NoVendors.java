package nl.keur.identity;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Access of vendors where nothing invites them yet. */
@Singleton
@Secondary
class NoVendors implements VendorAccessLookup {
  @Override
  public Optional<Session.VendorAccess> find(UUID invitationId) {
    return Optional.empty();
  }
}
