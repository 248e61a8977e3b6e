package nl.keur.kernel;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Canonical JSON (RFC 8785) of what consists of maps, lists and text alone: the same as {@link
 * Canonical} writes, but to be had where no portal runs, as when its log is verified.
 */
public final class CanonicalTree {
  private CanonicalTree() {}

  /** Whatever is neither a map nor a collection is text. */
  public static String json(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> object(map);
      case Collection<?> list ->
          list.stream().map(CanonicalTree::json).collect(Collectors.joining(",", "[", "]"));
      default -> quoted(tree.toString());
    };
  }

  /** Members in the order of their UTF-16 units, which is how Java compares text. */
  private static String object(Map<?, ?> map) {
    Map<String, String> members = new TreeMap<>();
    map.forEach((name, value) -> members.put(composed(name.toString()), json(value)));
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return composed(text)
        .chars()
        .mapToObj(CanonicalTree::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String escaped(int unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> unit < ' ' ? "\\u%04x".formatted(unit) : String.valueOf((char) unit);
    };
  }
}
