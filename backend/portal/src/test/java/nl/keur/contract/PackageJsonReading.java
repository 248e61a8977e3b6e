package nl.keur.contract;

import io.micronaut.json.tree.JsonNode;
import nl.keur.content.text.Language;

/** What the JSON of a package says, from top to bottom, without any white space. */
final class PackageJsonReading {
  private final StringBuilder said = new StringBuilder();
  private final String notIncluded;

  private PackageJsonReading(Language language) {
    this.notIncluded = language == Language.NL ? "(niet opgenomen)" : "(not included)";
  }

  static String text(JsonNode text, Language language) {
    PackageJsonReading reading = new PackageJsonReading(language);
    text.get("parts").values().forEach(reading::part);
    return reading.said.toString().replaceAll("[\\s\\u00A0]+", "");
  }

  private void part(JsonNode part) {
    say(part, "label");
    said.append("–");
    say(part, "title");
    part.get("elements").values().forEach(this::element);
  }

  private void element(JsonNode element) {
    say(element, "label");
    say(element, "title");
    said.append(element.get("included").getBooleanValue() ? "" : notIncluded);
    element.get("blocks").values().forEach(this::block);
  }

  private void block(JsonNode block) {
    say(block, "label");
    said.append(words(block));
    for (JsonNode row : block.get("rows").values()) {
      row.values().forEach(cell -> said.append(dashed(words(cell))));
    }
    if (block.get("rows").size() == 1) {
      said.append("—".repeat(block.get("rows").get(0).size()));
    }
    block.get("content").values().forEach(this::block);
  }

  private static String words(JsonNode holder) {
    StringBuilder words = new StringBuilder();
    if (holder.get("text") == null) {
      return "";
    }
    holder
        .get("text")
        .values()
        .forEach(
            piece -> {
              String text = piece.get("text").getStringValue();
              words.append(
                  piece.get("kind").getStringValue().equals("VALUE") ? dashed(text) : text);
            });
    return words.toString();
  }

  private static String dashed(String words) {
    return words.isBlank() ? "—" : words;
  }

  private void say(JsonNode node, String name) {
    said.append(node.get(name).getStringValue());
  }
}
