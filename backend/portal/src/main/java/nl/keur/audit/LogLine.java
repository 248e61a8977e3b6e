package nl.keur.audit;

import java.util.Optional;

/**
 * A row of the log with the names that go with it.
 *
 * @param who the person, or the contact of the vendor; empty when it is known no more
 * @param vendor whose offer it is about
 * @param sheet kind of the answer sheet, where it is about one
 * @param procurement title of the dossier it is part of
 */
public record LogLine(
    AuditRow row,
    String sha256,
    Optional<String> who,
    Optional<String> vendor,
    Optional<String> sheet,
    Optional<String> procurement) {}
