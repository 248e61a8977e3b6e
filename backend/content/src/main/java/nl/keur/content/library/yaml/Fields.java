package nl.keur.content.library.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keur.content.library.Place;
import nl.keur.content.library.Places;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The keys of one mapping. {@code find…} is for what may be left out; the others note a mistake and
 * give a stand-in when the key is missing. What was asked for is what is allowed.
 */
public final class Fields implements Places.Located {
  /** Stands in for a text that is missing and has been reported. */
  public static final String MISSING = "?";

  private final Source source;
  private final String file;
  private final MappingNode mapping;
  private final Place place;
  private final Map<String, Cursor> keys = new LinkedHashMap<>();
  private final Map<String, Cursor> values = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(Source source, String file, MappingNode mapping, Place place) {
    this.source = source;
    this.file = file;
    this.mapping = mapping;
    this.place = place;
    mapping.getValue().forEach(this::take);
  }

  private void take(NodeTuple tuple) {
    Cursor key = new Cursor(source, file, tuple.getKeyNode());
    Cursor value = new Cursor(source, file, tuple.getValueNode());
    String name = name(tuple.getKeyNode());
    if (values.containsKey(name)) {
      key.mistake("The key '%s' stands here twice. Keep one.".formatted(name));
    } else {
      keys.put(name, key);
      values.put(name, value);
    }
  }

  private static String name(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : key.getTag().getValue();
  }

  public Source source() {
    return source;
  }

  public Place place() {
    return place;
  }

  @Override
  public Place at(Object... path) {
    if (path.length == 0) {
      return place;
    }
    Cursor key = keys.get(path[0]);
    return key == null ? place : within(key.place(), values.get(path[0]), path, 1);
  }

  private static Place within(Place known, Cursor value, Object[] path, int step) {
    if (step == path.length) {
      return known;
    }
    if (value.hasItem(path[step])) {
      Cursor item = value.item((Integer) path[step]);
      return within(item.place(), item, path, step + 1);
    }
    Object[] rest = Arrays.copyOfRange(path, step, path.length);
    return value
        .asFields()
        .filter(fields -> fields.keys.containsKey(rest[0]))
        .map(fields -> fields.at(rest))
        .orElse(known);
  }

  public void mistake(String message) {
    source.mistakes().add(place, message);
  }

  public void mistake(String key, String message) {
    source.mistakes().add(at(key), message);
  }

  public boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /** All keys as they stand, for maps from code to code. */
  public Map<String, Cursor> all() {
    asked.addAll(values.keySet());
    return values;
  }

  /** What stands under a key; nothing when the key is missing or has no value. */
  public Optional<Cursor> find(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).filter(value -> !value.nothing());
  }

  public Cursor get(String key) {
    return find(key)
        .orElseGet(
            () -> {
              mistake(key, "'%s' is missing here. Add it.".formatted(key));
              return Cursor.absent(source, file, mapping.getStartMark());
            });
  }

  /** An id: letters, digits, dots, hyphens and underscores; unique within its family. */
  public String id(String key, String family) {
    String id = words(key);
    if (!id.equals(MISSING) && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      mistake(key, "'%s' is no id. Use letters, digits, '.', '-' and '_'.".formatted(id));
    }
    source.give(family, id, at(key));
    return id;
  }

  public String words(String key) {
    return find(key).isEmpty() ? missing(key) : find(key).orElseThrow().words();
  }

  private String missing(String key) {
    get(key);
    return MISSING;
  }

  public Optional<String> findWords(String key) {
    return find(key).map(Cursor::words);
  }

  /** A text in both languages under a key. */
  public Text text(String key) {
    return get(key).record(Fields::text);
  }

  public Optional<Text> findText(String key) {
    return find(key).map(text -> text.record(Fields::text));
  }

  /** The two languages that stand among the keys of this mapping itself. */
  public Text text() {
    return new Text(shown("nl"), shown("en"));
  }

  private String shown(String language) {
    String words = words(language);
    NamedQuestion.mistakeIn(words).ifPresent(mistake -> mistake(language, mistake));
    return words;
  }

  public List<String> codes(String key) {
    return list(key, Cursor::words);
  }

  /** Each item of a list; none when the key is missing. */
  public <T> List<T> list(String key, Function<Cursor, T> read) {
    return find(key).map(list -> list.items(read)).orElse(List.of());
  }

  public LocalDate date(String key) {
    return find(key).isEmpty() ? missingDate(key) : findDate(key).orElse(LocalDate.EPOCH);
  }

  private LocalDate missingDate(String key) {
    get(key);
    return LocalDate.EPOCH;
  }

  public Optional<LocalDate> findDate(String key) {
    return find(key).map(value -> dateAt(value));
  }

  public static LocalDate dateAt(Cursor value) {
    try {
      return LocalDate.parse(value.raw().orElse(""));
    } catch (DateTimeParseException e) {
      value.mistake("Write a date as 2026-11-21.");
      return LocalDate.EPOCH;
    }
  }

  /** False when left out. */
  public boolean flag(String key) {
    String raw = find(key).flatMap(Cursor::raw).orElse("false");
    if (!raw.equals("true") && !raw.equals("false")) {
      mistake(key, "Write 'true' or 'false' at '%s'.".formatted(key));
    }
    return raw.equals("true");
  }

  public Optional<BigDecimal> findNumber(String key) {
    Optional<Cursor> value = find(key);
    try {
      return value.map(written -> new BigDecimal(written.raw().orElse("")));
    } catch (NumberFormatException e) {
      mistake(key, "Write a number at '%s'.".formatted(key));
      return Optional.empty();
    }
  }

  public Optional<Integer> findInteger(String key) {
    try {
      return findNumber(key).map(BigDecimal::intValueExact);
    } catch (ArithmeticException e) {
      mistake(key, "Write a whole number at '%s'.".formatted(key));
      return Optional.empty();
    }
  }

  public int integer(String key) {
    get(key);
    return findInteger(key).orElse(0);
  }

  /** Points as an exact fraction: {@code 0.75} or {@code 1/3}. */
  public Optional<BigFraction> findFraction(String key) {
    Optional<Cursor> value = find(key);
    try {
      return value.map(written -> fraction(written.raw().orElse("")));
    } catch (ArithmeticException | NumberFormatException e) {
      mistake(key, "Write a number such as 0.75 or a fraction such as 1/3 at '%s'.".formatted(key));
      return Optional.empty();
    }
  }

  private static BigFraction fraction(String written) {
    if (written.contains("/")) {
      return BigFraction.parse(written);
    }
    BigDecimal number = new BigDecimal(written);
    return number.scale() <= 0
        ? BigFraction.of(number.toBigIntegerExact())
        : BigFraction.of(number.unscaledValue(), java.math.BigInteger.TEN.pow(number.scale()));
  }

  /** One of the constants of an enum, written in kebab-case. */
  public <E extends Enum<E>> E choice(String key, Class<E> type) {
    get(key);
    return findChoice(key, type).orElse(type.getEnumConstants()[0]);
  }

  public <E extends Enum<E>> Optional<E> findChoice(String key, Class<E> type) {
    return find(key).flatMap(value -> constant(value, type));
  }

  public static <E extends Enum<E>> Optional<E> constant(Cursor value, Class<E> type) {
    String written = value.raw().orElse("");
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(one -> code(one).equals(written)).findFirst();
    if (found.isEmpty()) {
      String known =
          Arrays.stream(type.getEnumConstants())
              .map(Fields::code)
              .collect(Collectors.joining(", "));
      value.mistake("'%s' is not known here. Write one of: %s.".formatted(written, known));
    }
    return found;
  }

  private static String code(Enum<?> constant) {
    String name = constant.name();
    return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void reportUnknownKeys() {
    List<String> unknown = new ArrayList<>(keys.keySet());
    unknown.removeAll(asked);
    for (String key : unknown) {
      mistake(
          key,
          "The key '%s' does not belong here. Known here: %s."
              .formatted(key, String.join(", ", asked)));
    }
  }
}
