package nl.keur.content.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.Place;
import nl.keur.content.text.Language;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Every text that people read: whatever stands under {@code nl} or {@code en} in a YAML file, and
 * each line of a clause. Nothing can be read by people and escape this list.
 */
final class ReadTexts {
  private static final Map<String, Language> LANGUAGES =
      Map.of("nl", Language.NL, "en", Language.EN);

  private final List<ReadText> texts = new ArrayList<>();

  private ReadTexts() {}

  static List<ReadText> of(ContentFiles files) {
    ReadTexts read = new ReadTexts();
    files.texts().forEach(read::file);
    return List.copyOf(read.texts);
  }

  private void file(String name, String text) {
    if (name.endsWith(".yaml")) {
      new Compose(LoadSettings.builder().setLabel(name).build())
          .composeString(text)
          .ifPresent(root -> node(name, root));
    } else {
      clause(name, text);
    }
  }

  private void node(String file, Node node) {
    switch (node) {
      case MappingNode mapping -> mapping.getValue().forEach(pair -> pair(file, pair));
      case SequenceNode items -> items.getValue().forEach(item -> node(file, item));
      default -> {}
    }
  }

  private void pair(String file, NodeTuple pair) {
    Optional<Language> language =
        pair.getKeyNode() instanceof ScalarNode key
            ? Optional.ofNullable(LANGUAGES.get(key.getValue()))
            : Optional.empty();
    if (language.isPresent() && pair.getValueNode() instanceof ScalarNode words) {
      texts.add(new ReadText(place(file, words), language.get(), words.getValue()));
    } else {
      node(file, pair.getValueNode());
    }
  }

  private static Place place(String file, Node node) {
    return new Place(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
  }

  /** The lines below the second {@code ---}. */
  private void clause(String file, String text) {
    Language language = file.endsWith(".nl.md") ? Language.NL : Language.EN;
    List<String> lines = text.lines().toList();
    int head = lines.subList(1, lines.size()).indexOf("---") + 2;
    for (int i = head; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        texts.add(new ReadText(new Place(file, i + 1), language, lines.get(i)));
      }
    }
  }
}
