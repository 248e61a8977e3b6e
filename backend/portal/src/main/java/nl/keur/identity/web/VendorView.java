package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** What an invited vendor works on. */
@Serdeable
record VendorView(UUID offerId, String vendorName, String procurementTitle, String institution) {}
