package nl.keur.retention.persistence;

import static nl.keur.schema.Tables.ANSWER_SHEET;
import static nl.keur.schema.Tables.CHANGE_REPORT;
import static nl.keur.schema.Tables.CLAUSE_PACKAGE;
import static nl.keur.schema.Tables.DECIDED_VALUE;
import static nl.keur.schema.Tables.FROZEN_PACKAGE;
import static nl.keur.schema.Tables.INVITATION;
import static nl.keur.schema.Tables.OFFER;
import static nl.keur.schema.Tables.PROCUREMENT;
import static nl.keur.schema.Tables.SESSION;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.keur.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * The tables in which the file of a procurement stands: that of procurements, and every table that
 * refers to one of them. Read from the schema, so that a new table is covered when it has its
 * foreign key.
 */
final class FileTables {
  /**
   * A column that refers to another.
   *
   * @param to an id
   */
  record Link(Table<?> table, Field<UUID> from, Table<?> parent, Field<UUID> to) {}

  /** What no foreign key says, or none that H2 tells after a column was renamed (V20). */
  private static final List<Link> WITHOUT_A_KEY =
      List.of(
          link(ANSWER_SHEET.SUBJECT_ID, PROCUREMENT.ID),
          link(ANSWER_SHEET.SUBJECT_ID, OFFER.ID),
          link(ANSWER_SHEET.SUBJECT_ID, CHANGE_REPORT.ID),
          link(SESSION.INVITATION_ID, INVITATION.ID),
          link(DECIDED_VALUE.OFFER_ID, OFFER.ID),
          link(CLAUSE_PACKAGE.OFFER_ID, OFFER.ID),
          link(FROZEN_PACKAGE.OFFER_ID, OFFER.ID));

  static final List<Link> LINKS =
      Stream.concat(
              DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                  .flatMap(table -> table.getReferences().stream())
                  .map(FileTables::link),
              WITHOUT_A_KEY.stream())
          .toList();

  /** Each after those that it refers to. */
  static final List<Table<?>> PARENTS_FIRST = parentsFirst();

  private FileTables() {}

  /** References of this table to others of the file. */
  static List<Link> inFile(Table<?> table) {
    return LINKS.stream()
        .filter(link -> link.table().equals(table) && PARENTS_FIRST.contains(link.parent()))
        .toList();
  }

  /** References to this column, from anywhere. */
  static List<Link> to(Field<UUID> id) {
    return LINKS.stream().filter(link -> link.to().equals(id)).toList();
  }

  private static List<Table<?>> parentsFirst() {
    List<Table<?>> open = new ArrayList<>(covered());
    List<Table<?>> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      Table<?> next =
          open.stream()
              .filter(
                  table ->
                      LINKS.stream()
                          .filter(link -> link.table().equals(table))
                          .noneMatch(link -> open.contains(link.parent())))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Tables refer in a circle: " + open));
      open.remove(next);
      ordered.add(next);
    }
    return List.copyOf(ordered);
  }

  private static List<Table<?>> covered() {
    List<Table<?>> covered = new ArrayList<>(List.of(PROCUREMENT));
    for (int index = 0; index < covered.size(); index++) {
      Table<?> parent = covered.get(index);
      LINKS.stream()
          .filter(link -> link.parent().equals(parent))
          .map(Link::table)
          .filter(table -> !covered.contains(table))
          .distinct()
          .forEach(covered::add);
    }
    return covered;
  }

  private static Link link(ForeignKey<?, ?> key) {
    if (key.getFields().size() != 1) {
      throw new IllegalStateException("Keys have one column: " + key.getName());
    }
    return link(key.getFields().getFirst(), key.getKeyFields().getFirst());
  }

  private static Link link(TableField<?, ?> from, TableField<?, ?> to) {
    return new Link(from.getTable(), uuid(from), to.getTable(), uuid(to));
  }

  @SuppressWarnings("unchecked")
  private static Field<UUID> uuid(TableField<?, ?> field) {
    return (Field<UUID>) field;
  }
}
