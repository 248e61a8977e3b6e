package nl.keur.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What an invited vendor works on, and who it is that came in.
 *
 * @param signatory whether this person may submit, and agree the purpose
 */
@Serdeable
record VendorView(
    UUID offerId,
    String vendorName,
    String procurementTitle,
    String institution,
    UUID personId,
    String personName,
    String personEmail,
    boolean signatory) {}
