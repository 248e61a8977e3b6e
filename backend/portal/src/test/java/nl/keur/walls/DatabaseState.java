package nl.keur.walls;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.keur.kernel.Sha256;
import nl.keur.kernel.Transactions;
import nl.keur.schema.DefaultSchema;
import nl.keur.testing.RunningPortal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** A hash of every table of the portal, with all its rows and columns. */
record DatabaseState(Map<String, String> tables) {
  /** What reading a page may write, and why. */
  static final Map<String, String> EXCEPTIONS =
      Map.of("session.last_seen_at", "a session that is used does not run out");

  static DatabaseState of(RunningPortal portal) {
    DSLContext db = portal.bean(DSLContext.class);
    return portal
        .bean(Transactions.class)
        .read(
            () ->
                new DatabaseState(
                    DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                        .collect(
                            Collectors.toMap(
                                Table::getName,
                                table -> hash(db, table),
                                (one, other) -> one,
                                TreeMap::new))));
  }

  private static String hash(DSLContext db, Table<?> table) {
    Field<?>[] fields =
        Arrays.stream(table.fields())
            .filter(field -> !EXCEPTIONS.containsKey(table.getName() + "." + field.getName()))
            .toArray(Field[]::new);
    return Sha256.of(
            db.select(fields).from(table).fetch().stream()
                .map(DatabaseState::row)
                .sorted()
                .collect(Collectors.joining("\n")))
        .toString();
  }

  private static String row(Record row) {
    return Arrays.stream(row.intoArray())
        .map(value -> value instanceof byte[] bytes ? Arrays.toString(bytes) : "" + value)
        .collect(Collectors.joining("|"));
  }

  /** Names of the tables that are not as they were. */
  Set<String> changedSince(DatabaseState before) {
    Set<String> changed = new TreeSet<>(tables.keySet());
    changed.removeIf(table -> tables.get(table).equals(before.tables.get(table)));
    return changed;
  }
}
