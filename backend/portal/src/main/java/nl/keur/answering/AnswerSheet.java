package nl.keur.answering;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A sheet without its answers.
 *
 * @param vendorId set on a sheet that a vendor answers
 * @param subjectId the procurement, offer or AI system it belongs to
 * @param contentSha256 the content it was made with
 * @param closedAt when it was completed or submitted; empty while open
 */
public record AnswerSheet(
    UUID id,
    UUID organisationId,
    Optional<UUID> vendorId,
    SheetKind kind,
    UUID subjectId,
    String contentSha256,
    Optional<Instant> closedAt) {
  public boolean closed() {
    return closedAt.isPresent();
  }
}
