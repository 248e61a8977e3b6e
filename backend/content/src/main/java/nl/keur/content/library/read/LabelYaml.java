package nl.keur.content.library.read;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.text.Text;

/** Reads lists of ids with a name: domains and evidence kinds. */
final class LabelYaml {
  private LabelYaml() {}

  static Map<String, Text> labels(Cursor file, String key, String family) {
    Map<String, Text> labels = new LinkedHashMap<>();
    file.record(
        fields ->
            fields
                .get(key)
                .items(
                    one ->
                        one.record(
                            label -> {
                              String id = label.id("id", family);
                              Text name = label.text("name");
                              labels.putIfAbsent(id, name);
                              return name;
                            })));
    return labels;
  }
}
