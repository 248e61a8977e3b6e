package nl.keur.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A JSON body of a type of the portal, with a value in each of its fields, that the portal can
 * read.
 */
final class Request {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Texts that have a form of their own, by the pattern that asks for it. */
  private static final Map<String, String> FORMS =
      Map.of("nl|en", "nl", "[0-9a-f]{64}", "ab".repeat(32));

  private final ObjectNode body;
  private final List<ObjectNode> records = new ArrayList<>();
  private final List<Id> ids = new ArrayList<>();

  /** An id in the body: the object that has it, and the name of the field. */
  record Id(ObjectNode in, String name) {}

  private Request(Class<?> type) {
    body = record(type);
  }

  static Request of(Class<?> type) {
    return new Request(type);
  }

  String json() {
    return body.toString();
  }

  /** Every object in the body that is of a type of the portal, the body itself first. */
  List<ObjectNode> records() {
    return records;
  }

  List<Id> ids() {
    return ids;
  }

  private ObjectNode record(Class<?> type) {
    ObjectNode node = JSON.createObjectNode();
    records.add(node);
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() == UUID.class) {
        ids.add(new Id(node, component.getName()));
      }
      node.set(component.getName(), value(component, component.getGenericType()));
    }
    return node;
  }

  private JsonNode value(RecordComponent component, Type type) {
    if (type instanceof ParameterizedType many) {
      Class<?> raw = (Class<?>) many.getRawType();
      return Collection.class.isAssignableFrom(raw)
          ? JSON.createArrayNode().add(value(component, many.getActualTypeArguments()[0]))
          : JSON.createObjectNode();
    }
    Class<?> one = (Class<?>) type;
    if (one.isRecord()) {
      return record(one);
    }
    return JSON.valueToTree(simple(component, one));
  }

  private static Object simple(RecordComponent component, Class<?> type) {
    if (type.isEnum()) {
      return ((Enum<?>) type.getEnumConstants()[0]).name();
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == UUID.class) {
      return UUID.randomUUID().toString();
    }
    if (type == Instant.class) {
      return Instant.now().plus(3, ChronoUnit.DAYS).toString();
    }
    if (type == LocalDate.class) {
      return "2030-01-01";
    }
    if (type == BigDecimal.class || Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return 1;
    }
    return text(component);
  }

  private static String text(RecordComponent component) {
    Pattern pattern = component.getAccessor().getAnnotation(Pattern.class);
    if (component.getAccessor().isAnnotationPresent(Email.class)
        || component.getName().endsWith("mail")) {
      return UUID.randomUUID() + "@voorbeeld.example";
    }
    return pattern == null
        ? "een gewone tekst"
        : FORMS.getOrDefault(pattern.regexp(), "een gewone tekst");
  }
}
