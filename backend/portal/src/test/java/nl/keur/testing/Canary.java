package nl.keur.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word that one party types into everything it writes. Wherever it turns up later, something of
 * that party is told.
 *
 * @param word letters alone, so that no encoding changes it; empty for who types none
 */
public record Canary(String word) {
  public static final Canary NONE = new Canary("");

  /** Texts of one word; all others are known by the spaces in them. */
  private static final Set<String> NAMES =
      Set.of("title", "vendorName", "systemName", "contactName", "name", "nameShown", "model");

  private static final Pattern FILE_NAME = Pattern.compile("(?<=[?&]fileName=)");

  public boolean isIn(String text) {
    return !word.isEmpty() && text.toLowerCase(Locale.ROOT).contains(word);
  }

  /** The body with the word in every free text and in front of every e-mail address. */
  JsonNode in(JsonNode body) {
    return word.isEmpty() ? body : in("", body);
  }

  private JsonNode in(String name, JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        object.properties().forEach(entry -> entry.setValue(in(entry.getKey(), entry.getValue())));
        yield object;
      }
      case ArrayNode array -> {
        for (int index = 0; index < array.size(); index++) {
          array.set(index, in(name, array.get(index)));
        }
        yield array;
      }
      case TextNode text -> new TextNode(in(name, text.asText()));
      default -> node;
    };
  }

  private String in(String name, String text) {
    if (isIn(text)) {
      return text;
    }
    if (text.contains("@") && !text.contains(" ")) {
      return word + "." + text;
    }
    return text.contains(" ") || NAMES.contains(name) ? word + " " + text : text;
  }

  String inFileName(String path) {
    return FILE_NAME.matcher(path).replaceFirst(word);
  }

  byte[] in(byte[] file) {
    return word.isEmpty()
        ? file
        : (word + " " + new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
