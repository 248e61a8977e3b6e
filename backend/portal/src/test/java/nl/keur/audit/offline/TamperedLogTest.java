package nl.keur.audit.offline;

import static nl.keur.schema.Tables.AUDIT_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.keur.audit.Anchors;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;
import nl.keur.testing.DatabaseTest;
import nl.keur.testing.RunningPortal;
import nl.keur.testing.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody with the database does to the log, {@code verify audit} finds it. */
@DatabaseTest
class TamperedLogTest {
  private static final int ROWS = 12;
  private static final int OLD = 6;

  @TempDir Path folder;

  private final Map<String, Object> database = TestDatabase.properties();
  private UUID ours;
  private UUID theirs;
  private KeptLog.Backup old;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void everyCaseOfTheCorpusIsFoundAtTheRightOrganisation() throws Exception {
    keepALog();
    assertThat(verify()).as(said()).isEqualTo(Verify.RIGHT);
    List<String> table = new ArrayList<>();
    List<String> missed = new ArrayList<>();

    for (var tampering : corpus().entrySet()) {
      KeptLog.Backup whole = inDatabase(KeptLog::backup);
      inDatabase(
          jooq -> {
            tampering.getValue().accept(new KeptLog(jooq, ours));
            return null;
          });
      int answer = verify();
      String found = wrong(ours);
      table.add("%-62s %s".formatted(tampering.getKey(), found.replaceAll("\\. .*", "")));
      if (answer != Verify.WRONG || found.isEmpty()) {
        missed.add(tampering.getKey());
      }
      inDatabase(
          jooq -> {
            KeptLog.restore(jooq, whole);
            return null;
          });
    }

    System.out.println(String.join("\n", table));
    System.out.printf("%d of %d found%n", table.size() - missed.size(), table.size());
    assertThat(missed).as(said()).isEmpty();
    assertThat(verify()).as(said()).isEqualTo(Verify.RIGHT);
    assertThat(said()).contains("OK " + ROWS + " rows", ours.toString(), theirs.toString());
  }

  /** What was said of this organisation's chain, when something is wrong with it. */
  private String wrong(UUID organisation) {
    return said()
        .lines()
        .filter(line -> line.startsWith("WRONG") && line.contains(organisation.toString()))
        .findFirst()
        .orElse("");
  }

  /** Two organisations; heads are noted when the portal starts, half-way and at the end. */
  private void keepALog() throws SQLException {
    Map<String, Object> settings = new LinkedHashMap<>(database);
    settings.put("keur.audit.anchor", anchor().toString());
    try (RunningPortal portal = RunningPortal.with(settings)) {
      ours = portal.newInstitution().institution().id();
      theirs = portal.newInstitution().institution().id();
      publish(portal, OLD);
      portal.bean(Anchors.class).add();
      old =
          portal.bean(Transactions.class).read(() -> KeptLog.backup(portal.bean(DSLContext.class)));
      publish(portal, ROWS - OLD);
      portal.bean(Anchors.class).add();
    }
  }

  private void publish(RunningPortal portal, int rows) {
    for (int row = 0; row < rows; row++) {
      portal
          .bean(Transactions.class)
          .run(
              () ->
                  portal
                      .bean(Events.class)
                      .publish(
                          DomainEvent.of(
                                  new InstitutionScope(ours),
                                  new Actor.Person(UUID.randomUUID()),
                                  "SheetCompleted",
                                  "answer_sheet",
                                  UUID.randomUUID())
                              .alsoIn(theirs)
                              .inDossier(UUID.randomUUID())
                              .ofVendor(UUID.randomUUID())
                              .from(List.of("before"))
                              .to(List.of("after"))));
    }
  }

  private Map<String, Consumer<KeptLog>> corpus() {
    Map<String, Consumer<KeptLog>> corpus = new LinkedHashMap<>();
    for (long place : new long[] {1, 5, ROWS}) {
      changed()
          .forEach(
              (field, value) -> {
                String name = "column " + field.getName() + " of row " + place;
                corpus.put(name + " changed", log -> set(log, place, field, value));
                if (!field.equals(AUDIT_EVENT.SHA256)) {
                  corpus.put(
                      name + " changed, row hashed anew",
                      log -> {
                        set(log, place, field, value);
                        log.rehash(place);
                      });
                }
              });
    }
    for (Field<?> field :
        List.of(
            AUDIT_EVENT.ACTOR_ID,
            AUDIT_EVENT.DOSSIER_ID,
            AUDIT_EVENT.VENDOR_ID,
            AUDIT_EVENT.BEFORE_SHA256,
            AUDIT_EVENT.AFTER_SHA256)) {
      corpus.put("column " + field.getName() + " emptied", log -> set(log, 5, field, null));
    }
    deletions(corpus);
    movesAndInsertions(corpus);
    wholeChains(corpus);
    return corpus;
  }

  private Map<Field<?>, Object> changed() {
    Map<Field<?>, Object> changed = new LinkedHashMap<>();
    changed.put(AUDIT_EVENT.ID, UUID.randomUUID());
    changed.put(AUDIT_EVENT.VENDOR_ID, UUID.randomUUID());
    changed.put(AUDIT_EVENT.AT, OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    changed.put(AUDIT_EVENT.ACTOR_KIND, "VENDOR");
    changed.put(AUDIT_EVENT.ACTOR_ID, UUID.randomUUID());
    changed.put(AUDIT_EVENT.ACTION, "SheetReopened");
    changed.put(AUDIT_EVENT.SUBJECT_KIND, "offer");
    changed.put(AUDIT_EVENT.SUBJECT_ID, UUID.randomUUID());
    changed.put(AUDIT_EVENT.DOSSIER_ID, UUID.randomUUID());
    changed.put(AUDIT_EVENT.BEFORE_SHA256, "a".repeat(64));
    changed.put(AUDIT_EVENT.AFTER_SHA256, "b".repeat(64));
    changed.put(AUDIT_EVENT.PREVIOUS_SHA256, "c".repeat(64));
    changed.put(AUDIT_EVENT.SHA256, "d".repeat(64));
    return changed;
  }

  @SuppressWarnings("unchecked")
  private static <T> void set(KeptLog log, long place, Field<T> field, Object value) {
    log.set(place, field, (T) value);
  }

  private static void deletions(Map<String, Consumer<KeptLog>> corpus) {
    corpus.put("first row deleted", log -> log.delete(1, 1));
    corpus.put("first rows deleted", log -> log.delete(1, 3));
    corpus.put("middle row deleted", log -> log.delete(6, 6));
    corpus.put("last row deleted", log -> log.delete(ROWS, ROWS));
    corpus.put(
        "tail cut, head rewritten",
        log -> {
          log.delete(9, ROWS);
          log.headAtLastRow();
        });
    corpus.put(
        "middle row deleted, the others moved up",
        log -> {
          log.delete(6, 6);
          for (long place = 7; place <= ROWS; place++) {
            log.set(place, AUDIT_EVENT.SEQUENCE, place - 1);
          }
          log.headAtLastRow();
        });
    corpus.put("all rows deleted", log -> log.delete(1, ROWS));
    corpus.put(
        "all rows deleted, and the head",
        log -> {
          log.delete(1, ROWS);
          log.dropHead();
        });
    corpus.put("head deleted", KeptLog::dropHead);
    corpus.put("head with another number", log -> log.setHead(ROWS - 1, "e".repeat(64)));
    corpus.put("head with another hash", log -> log.setHead(ROWS, "e".repeat(64)));
  }

  private void movesAndInsertions(Map<String, Consumer<KeptLog>> corpus) {
    corpus.put("two neighbours swapped", log -> log.swap(4, 5));
    corpus.put("first and last swapped", log -> log.swap(1, ROWS));
    corpus.put(
        "two neighbours swapped and hashed anew",
        log -> {
          log.swap(4, 5);
          log.rehash(4);
          log.rehash(5);
        });
    corpus.put(
        "a row put in between",
        log -> {
          log.makeRoom(6);
          log.insert(6, log.rows().get(4).getSha256());
        });
    corpus.put(
        "a row put in front",
        log -> {
          log.makeRoom(1);
          log.insert(1, "0".repeat(64));
        });
    corpus.put(
        "a row put behind, the head as it was",
        log -> log.insert(ROWS + 1, log.rows().getLast().getSha256()));
    corpus.put(
        "a row put behind that does not follow, the head moved",
        log -> {
          log.insert(ROWS + 1, "0".repeat(64));
          log.headAtLastRow();
        });
    corpus.put("a row put before the first", log -> log.insert(0, "0".repeat(64)));
  }

  private void wholeChains(Map<String, Consumer<KeptLog>> corpus) {
    corpus.put("an old backup put back", log -> log.putBack(old));
    corpus.put(
        "an old backup put back, and work goes on",
        log -> {
          log.putBack(old);
          for (int row = OLD + 1; row <= ROWS + 2; row++) {
            log.insert(row, log.rows().getLast().getSha256());
            log.headAtLastRow();
          }
        });
    corpus.put(
        "a row changed, everything computed anew",
        log -> {
          log.set(3, AUDIT_EVENT.ACTION, "SheetReopened");
          log.recompute();
        });
    corpus.put(
        "a row deleted, everything computed anew",
        log -> {
          log.delete(3, 3);
          log.recompute();
        });
    corpus.put(
        "rows swapped, everything computed anew",
        log -> {
          log.swap(4, 5);
          log.recompute();
        });
    corpus.put(
        "a row put in, everything computed anew",
        log -> {
          log.makeRoom(6);
          log.insert(6, "0".repeat(64));
          log.recompute();
        });
    corpus.put(
        "a row of ours moved to the end of the others' chain",
        log -> {
          log.set(ROWS, AUDIT_EVENT.SEQUENCE, ROWS + 1L);
          log.set(ROWS + 1, AUDIT_EVENT.ORGANISATION_ID, theirs);
          log.headAtLastRow();
        });
  }

  private Path anchor() {
    return folder.resolve("audit-anchor.jsonl");
  }

  private int verify() {
    said.reset();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Verify(
            new StoredDatabase(property("url"), property("username"), property("password")),
            anchor(),
            out)
        .run(List.of("audit"));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private <T> T inDatabase(Function<DSLContext, T> work) throws SQLException {
    try (Connection connection = TestDatabase.owner(database)) {
      return work.apply(DSL.using(connection, JDBCUtils.dialect(connection)));
    }
  }

  private String property(String name) {
    return (String) database.get("datasources.default." + name);
  }
}
