package nl.keur.checklist.persistence;

import static nl.keur.schema.Tables.CONTENT_SNAPSHOT;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.keur.checklist.ContentSnapshots;
import nl.keur.kernel.Canonical;
import org.jooq.DSLContext;

@Singleton
class JooqContentSnapshots implements ContentSnapshots {
  private final DSLContext jooq;
  private final Canonical canonical;
  private final Clock clock;

  JooqContentSnapshots(DSLContext jooq, Canonical canonical, Clock clock) {
    this.jooq = jooq;
    this.canonical = canonical;
    this.clock = clock;
  }

  @Override
  public void keep(String sha256, Map<String, String> files) {
    if (jooq.fetchExists(CONTENT_SNAPSHOT, CONTENT_SNAPSHOT.SHA256.eq(sha256))) {
      return;
    }
    jooq.insertInto(CONTENT_SNAPSHOT)
        .set(CONTENT_SNAPSHOT.SHA256, sha256)
        .set(CONTENT_SNAPSHOT.FILES, canonical.json(files))
        .set(CONTENT_SNAPSHOT.STORED_AT, OffsetDateTime.now(clock))
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public Map<String, String> get(String sha256) {
    String files =
        jooq.select(CONTENT_SNAPSHOT.FILES)
            .from(CONTENT_SNAPSHOT)
            .where(CONTENT_SNAPSHOT.SHA256.eq(sha256))
            .fetchSingle(CONTENT_SNAPSHOT.FILES);
    return canonical.read(files, Argument.mapOf(String.class, String.class));
  }
}
