package nl.keur.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.kernel.CanonicalTree;
import nl.keur.kernel.Sha256;

/**
 * One row of the audit log of one organisation. Rows are added and never changed; each carries the
 * hash of the one before it, so that none can be changed, taken out, put in or moved unseen.
 *
 * @param sequence place in the chain of the organisation, from 1 without gaps
 * @param previousSha256 hash of the row before; {@link #NONE} in the first
 * @param at to the microsecond, as the database keeps it
 */
public record AuditRow(
    UUID organisationId, long sequence, String previousSha256, UUID id, Instant at, What what) {
  /** Stands before the first row. */
  public static final String NONE = "0".repeat(64);

  /** What happened. */
  public record What(
      String actorKind,
      Optional<UUID> actorId,
      String action,
      Subject subject,
      Optional<String> beforeSha256,
      Optional<String> afterSha256) {}

  /** To what it happened. */
  public record Subject(String kind, UUID id, Optional<UUID> dossierId, Optional<UUID> vendorId) {}

  /** The text that is hashed: canonical JSON of every column but the hash; empty ones left out. */
  public String json() {
    return CanonicalTree.json(columns());
  }

  public String sha256() {
    return Sha256.of(json());
  }

  /** The same event at another place. */
  public AuditRow at(long place, String previous) {
    return new AuditRow(organisationId, place, previous, id, at, what);
  }

  private Map<String, String> columns() {
    Map<String, String> columns = new TreeMap<>();
    columns.put("organisation_id", organisationId.toString());
    columns.put("sequence", Long.toString(sequence));
    columns.put("previous_sha256", previousSha256);
    columns.put("id", id.toString());
    columns.put("at", at.toString());
    columns.put("actor_kind", what.actorKind());
    what.actorId().ifPresent(actor -> columns.put("actor_id", actor.toString()));
    columns.put("action", what.action());
    columns.put("subject_kind", what.subject().kind());
    columns.put("subject_id", what.subject().id().toString());
    what.subject().dossierId().ifPresent(id -> columns.put("dossier_id", id.toString()));
    what.subject().vendorId().ifPresent(id -> columns.put("vendor_id", id.toString()));
    what.beforeSha256().ifPresent(hash -> columns.put("before_sha256", hash));
    what.afterSha256().ifPresent(hash -> columns.put("after_sha256", hash));
    return columns;
  }
}
