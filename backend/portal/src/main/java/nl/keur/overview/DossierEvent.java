package nl.keur.overview;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in a dossier.
 *
 * @param who the person, or the contact of the vendor; empty when the portal did it by itself
 * @param vendor whose offer it is about
 * @param action as the event was published: {@code OfferAdded}
 * @param subject what it is about, where that has a name: the kind of a sheet, a system
 */
public record DossierEvent(
    Instant at,
    Optional<String> who,
    Optional<String> vendor,
    String action,
    Optional<String> subject) {}
