package nl.keur.retention.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.schema.DefaultSchema;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** A new table is part of the file of a procurement, or somebody says here why it is not. */
class FileTablesTest {
  /** Tables that are about no procurement. */
  private static final Map<String, String> OF_NONE =
      Map.ofEntries(
          Map.entry("organisation", "whose file it is; of a vendor it loses its name"),
          Map.entry("organisation_link", "lets an organisation in"),
          Map.entry("person", "staff"),
          Map.entry("person_role", "roles that hold everywhere"),
          Map.entry("reviewer_domain", "of staff, everywhere"),
          Map.entry("second_step", "of staff"),
          Map.entry("recovery_code", "of staff"),
          Map.entry("external_identity", "of staff"),
          Map.entry("one_time_link", "of staff"),
          Map.entry("used_sign_in_state", "hashes of answers of an identity provider"),
          Map.entry("rate_limit", "hashes of what is tried"),
          Map.entry("content_snapshot", "published content"),
          Map.entry("vendor", "the address book; removed when nothing refers to it"),
          Map.entry("vendor_person", "removed when nothing refers to it"),
          Map.entry("idempotent_request", "answers of a day, removed by who asked"),
          Map.entry("usual_retention", "of the institution"),
          Map.entry("erasure_certificate", "says that a file is gone"),
          Map.entry("audit_event", "ids and hashes; a row that goes breaks the chain"),
          Map.entry("audit_head", "where a chain ends"));

  /** What names its procurement or its offer beside it. */
  private static final Set<String> TWICE = Set.of("purpose_draft.subject_id");

  @Test
  void everyTableIsPartOfTheFileOrSaysWhyNot() {
    Set<String> covered =
        FileTables.PARENTS_FIRST.stream().map(Table::getName).collect(Collectors.toSet());
    Set<String> all = new TreeSet<>(OF_NONE.keySet());
    all.addAll(covered);

    assertThat(covered).doesNotContainAnyElementsOf(OF_NONE.keySet());
    assertThat(all)
        .isEqualTo(
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Table::getName)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyIdOfSomethingInAFileIsAKeyOrALink() {
    Set<String> things =
        FileTables.PARENTS_FIRST.stream()
            .map(table -> table.getName() + "_id")
            .collect(Collectors.toCollection(TreeSet::new));
    things.addAll(Set.of("subject_id", "sheet_id", "package_id", "report_id", "system_id"));
    Set<String> unexplained = new TreeSet<>();
    for (Table<?> table : FileTables.PARENTS_FIRST) {
      Arrays.stream(table.fields())
          .filter(field -> field.getType() == UUID.class && things.contains(field.getName()))
          .filter(field -> FileTables.inFile(table).stream().noneMatch(l -> l.from().equals(field)))
          .forEach(field -> unexplained.add(table.getName() + "." + field.getName()));
    }
    unexplained.removeAll(TWICE);

    assertThat(unexplained).isEmpty();
  }
}
