package nl.keur.content.library.yaml;

import java.util.Optional;
import nl.keur.content.library.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens a YAML 1.2 file as a tree that knows its lines. */
public final class YamlFile {
  private YamlFile() {}

  /** Empty when the file can't be read as YAML; the mistake is then noted. */
  public static Optional<Cursor> open(String file, String text, Source source) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        source.unreadable(new Place(file, 1), "The file is empty. Fill it or delete it.");
      }
      return root.map(node -> new Cursor(source, file, node));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      source.unreadable(new Place(file, line), "This is not YAML: " + e.getProblem() + ". " + HINT);
      return Optional.empty();
    } catch (YamlEngineException e) {
      source.unreadable(new Place(file, 1), "This is not YAML: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static final String HINT =
      "Look at the indentation, and put quotes around a text with ': ', ' #' or a quote in it.";
}
