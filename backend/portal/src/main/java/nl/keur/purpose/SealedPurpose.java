package nl.keur.purpose;

import java.time.LocalDate;
import nl.keur.content.purpose.IntendedPurpose;

/**
 * The purpose that both sides agreed.
 *
 * @param version its number in the chain of the offer
 * @param sha256 of the sealed version, signatures and previous hash included
 * @param agreedOn calendar date in Europe/Amsterdam on which the second side agreed
 */
public record SealedPurpose(
    int version, IntendedPurpose purpose, String sha256, LocalDate agreedOn) {}
