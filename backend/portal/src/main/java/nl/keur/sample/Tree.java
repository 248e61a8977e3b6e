package nl.keur.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML mapping of the portal's own jar. What is wrong in it, a test of the sample shows. */
record Tree(Map<String, Object> entries) {

  static Tree ofResource(String file) {
    try (InputStream in = Tree.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + file);
      }
      return of(new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Tree of(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalStateException("Not a mapping: " + value);
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    map.forEach((key, entry) -> entries.put(key.toString(), entry));
    return new Tree(entries);
  }

  Optional<Object> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Empty when the key is missing. */
  Tree findTree(String key) {
    return find(key).map(Tree::of).orElse(new Tree(Map.of()));
  }

  Tree get(String key) {
    return of(find(key).orElseThrow(() -> new IllegalStateException("Missing: " + key)));
  }

  String words(String key) {
    return find(key)
        .map(Object::toString)
        .orElseThrow(() -> new IllegalStateException("Missing: " + key));
  }

  /** Mappings in a list; none when the key is missing. */
  List<Tree> items(String key) {
    return find(key)
        .map(value -> ((List<?>) value).stream().map(Tree::of).toList())
        .orElse(List.of());
  }

  /** Words in a list; none when the key is missing. */
  List<String> list(String key) {
    return find(key).map(Tree::words).orElse(List.of());
  }

  /** One value or several, as words. */
  static List<String> words(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }
}
