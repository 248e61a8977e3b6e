package nl.keur.content.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.library.yaml.YamlFile;

/** A folder beside the content, such as that of the cases. */
public final class YamlFolder {
  private YamlFolder() {}

  /**
   * What each YAML file directly in a folder holds, in the order of their names.
   *
   * @param called how writers know the folder: {@code checklists/cases}
   * @param read what one file holds, by its name and what is written in it
   */
  public static <T> List<T> read(
      Path folder, String called, Source source, BiFunction<String, Cursor, T> read) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> one(file, called + "/" + file.getFileName(), source, read).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Optional<T> one(
      Path file, String name, Source source, BiFunction<String, Cursor, T> read) {
    try {
      return YamlFile.open(name, Files.readString(file), source)
          .map(root -> read.apply(name, root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
