package nl.keur.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Hash of a state as the domain has it, for the audit log: who has the record can compute it again
 * and see whether it is the one of which the log speaks. A record is written as a map of its
 * components and says its type, everything else as text.
 */
final class StateSha256 {
  private static final Set<Class<?>> TEXT =
      Set.of(
          String.class, Number.class, Boolean.class, UUID.class, URI.class, TemporalAccessor.class);

  private StateSha256() {}

  static String of(Object state) {
    return Sha256.of(CanonicalTree.json(tree(state)));
  }

  private static Object tree(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.<Object>map(StateSha256::tree).orElse(List.of());
      case Set<?> set ->
          set.stream()
              .map(StateSha256::tree)
              .sorted(Comparator.comparing(CanonicalTree::json))
              .toList();
      case Collection<?> list -> list.stream().map(StateSha256::tree).toList();
      case Map<?, ?> map -> entries(map);
      case Record state -> components(state);
      case Enum<?> constant -> constant.name();
      default -> text(value);
    };
  }

  /** What would be written differently each time is refused. */
  private static String text(Object value) {
    if (TEXT.stream().noneMatch(type -> type.isInstance(value))) {
      throw new IllegalArgumentException("No state: " + value.getClass());
    }
    return value.toString();
  }

  private static Map<String, Object> entries(Map<?, ?> map) {
    Map<String, Object> entries = new LinkedHashMap<>();
    map.forEach((key, value) -> entries.put(key.toString(), tree(value)));
    return entries;
  }

  private static Map<String, Object> components(Record state) {
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("type", state.getClass().getSimpleName());
    Arrays.stream(state.getClass().getRecordComponents())
        .forEach(component -> components.put(component.getName(), tree(read(state, component))));
    return components;
  }

  private static Object read(Record state, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return Objects.requireNonNull(accessor.invoke(state), component::toString);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException("A component of a record can't be read", unreadable);
    }
  }
}
