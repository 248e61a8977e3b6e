package nl.keur.disclosure.persistence;

import static nl.keur.schema.Tables.PERSON;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.disclosure.DataSubject;
import nl.keur.disclosure.Part;
import nl.keur.disclosure.PersonalRecords;
import nl.keur.disclosure.persistence.PersonalSources.Source;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads the sources one by one. */
@Singleton
class JooqPersonalRecords implements PersonalRecords {
  private final DSLContext jooq;

  JooqPersonalRecords(DSLContext jooq) {
    this.jooq = jooq;
  }

  @Override
  public Map<Part, List<Map<String, String>>> of(DataSubject subject) {
    Map<Part, List<Map<String, String>>> parts = new EnumMap<>(Part.class);
    Arrays.stream(Part.values()).forEach(part -> parts.put(part, new ArrayList<>()));
    PersonalSources.ALL.forEach(source -> parts.get(source.part()).addAll(rows(source, subject)));
    return parts;
  }

  private List<Map<String, String>> rows(Source source, DataSubject subject) {
    return jooq.select(source.shown())
        .from(source.table())
        .where(source.theirs().apply(subject))
        .and(within(source, subject))
        .orderBy(order(source))
        .fetch(row -> row(source, row));
  }

  /** Of staff in the files of their own organisation alone, where a table says whose file it is. */
  private static Condition within(Source source, DataSubject subject) {
    Field<UUID> keeper = source.table().field(PERSON.ORGANISATION_ID);
    return subject.staff() && keeper != null
        ? keeper.eq(subject.organisationId())
        : DSL.noCondition();
  }

  private static List<OrderField<?>> order(Source source) {
    List<OrderField<?>> order = new ArrayList<>();
    order.add(source.shown().getFirst());
    order.addAll(source.table().getPrimaryKey().getFields());
    return order;
  }

  private static Map<String, String> row(Source source, Record row) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("record", source.table().getName());
    for (Field<?> column : source.shown()) {
      Object value = row.get(column);
      if (value != null) {
        shown.put(column.getName(), text(value));
      }
    }
    return shown;
  }

  private static String text(Object value) {
    return value instanceof OffsetDateTime at ? at.toInstant().toString() : value.toString();
  }
}
