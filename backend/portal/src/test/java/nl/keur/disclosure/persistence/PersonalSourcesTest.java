package nl.keur.disclosure.persistence;

import static nl.keur.schema.Tables.PERSON;
import static nl.keur.schema.Tables.VENDOR_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.disclosure.persistence.PersonalSources.Source;
import nl.keur.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;

/** A new column about somebody is in that person's copy, or somebody says here why it is not. */
class PersonalSourcesTest {
  private static final List<Table<?>> PEOPLE = List.of(PERSON, VENDOR_PERSON);

  /** Columns that point to somebody, name or address somebody, by their own name. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          ".*_by(_name)?|actor_id|owner_id|(.*_)?person_id|.*email.*|recipient.*"
              + "|(contact|attested)_name");

  private static final Pattern SECRET =
      Pattern.compile(".*(hash|sha256|hmac|token|secret|encrypted|csrf|content|bytes$).*");

  /** What may hold words of somebody's own has room for a name at least. */
  private static final int WORDS = 200;

  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("person.password_hash", "a secret; the copy says whether there is one"),
          Map.entry("procurement.title", "who changed it last stands in the log alone"),
          Map.entry("procurement.need", "as the title"),
          Map.entry("offer.system_name", "of a product"),
          Map.entry("questionnaire.content", "everything that was sent, whoever wrote it"),
          Map.entry("submission.content", "all answers of the offer, whoever gave them"),
          Map.entry("purpose_draft.purpose", "a text that both sides write together"),
          Map.entry("frozen_package.content", "the contract, whoever wrote in it"),
          Map.entry("ai_system.name", "of a product"),
          Map.entry("ai_system.ended_reason", "who wrote it stands in the log alone"),
          Map.entry("change_assessment.answers", "of all who answered; their own are answers"),
          Map.entry("change_assessment.no_finding_because", "words of a rule"),
          Map.entry("erasure_certificate.document", "numbers and hashes of a file"));

  @Test
  void everyColumnThatIsAboutSomebodyIsInTheCopyOrSaysWhyNot() {
    Set<String> about =
        Stream.of(references(), named(), ofPeople(), words())
            .flatMap(columns -> columns)
            .map(PersonalSourcesTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(about).hasSizeGreaterThan(80).containsAll(LEFT_OUT.keySet());

    about.removeAll(covered());

    assertThat(about).isEqualTo(LEFT_OUT.keySet());
  }

  @Test
  void noSecretIsInACopy() {
    assertThat(PersonalSources.ALL.stream().flatMap(source -> source.shown().stream()))
        .extracting(Field::getName)
        .filteredOn(name -> !name.equals("size_in_bytes"))
        .noneMatch(name -> SECRET.matcher(name).matches());
  }

  @Test
  void eachSourceShowsSomethingOfItsOwnTable() {
    assertThat(PersonalSources.ALL)
        .allSatisfy(
            source -> {
              assertThat(source.shown()).as(source.table().getName()).isNotEmpty();
              assertThat(source.table().getPrimaryKey()).isNotNull();
              assertThat(columns(source.shown()))
                  .allMatch(column -> column.getTable().equals(source.table()));
            });
  }

  private static Stream<TableField<?, ?>> references() {
    return tables()
        .flatMap(table -> table.getReferences().stream())
        .filter(key -> PEOPLE.contains(key.getKey().getTable()))
        .flatMap(key -> key.getFields().stream());
  }

  private static Stream<TableField<?, ?>> named() {
    return tables()
        .flatMap(PersonalSourcesTest::columns)
        .filter(column -> SOMEBODY.matcher(column.getName()).matches());
  }

  /** Everything in the tables of people, but what says which row it is. */
  private static Stream<TableField<?, ?>> ofPeople() {
    return PEOPLE.stream().flatMap(PersonalSourcesTest::columns);
  }

  /** What somebody may have written, in tables that say who did. */
  private static Stream<TableField<?, ?>> words() {
    return PersonalSources.ALL.stream()
        .map(Source::table)
        .distinct()
        .flatMap(PersonalSourcesTest::columns)
        .filter(column -> column.getType() == String.class)
        .filter(
            column -> {
              int length = column.getDataType().length();
              return length == 0 || length >= WORDS;
            });
  }

  private static Set<String> covered() {
    return PersonalSources.ALL.stream()
        .flatMap(source -> Stream.concat(columns(source.who()), columns(source.shown())))
        .map(PersonalSourcesTest::name)
        .collect(Collectors.toSet());
  }

  private static Stream<Table<?>> tables() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(table -> table);
  }

  private static Stream<TableField<?, ?>> columns(Table<?> table) {
    return columns(Arrays.asList(table.fields()));
  }

  private static Stream<TableField<?, ?>> columns(List<? extends Field<?>> fields) {
    return fields.stream()
        .filter(TableField.class::isInstance)
        .<TableField<?, ?>>map(field -> (TableField<?, ?>) field);
  }

  private static String name(TableField<?, ?> column) {
    return column.getTable().getName() + "." + column.getName();
  }
}
