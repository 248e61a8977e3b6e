package nl.keur.identity;

import java.util.UUID;

/**
 * Somebody of a vendor, known by an e-mail address that a code has proved. What that person may see
 * and do follows from the invitation of the session alone, never from the organisation.
 *
 * @param organisationId of the vendor
 * @param email in lower case
 */
public record VendorPerson(UUID id, UUID organisationId, String name, String email) {}
