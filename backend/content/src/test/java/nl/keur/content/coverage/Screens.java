package nl.keur.content.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the portal, as the front end names them: {@code /procurements/:id/team}. */
final class Screens {
  private static final Pattern PATH = Pattern.compile("path: '(/[^']*)'");

  private Screens() {}

  /**
   * @param features {@code frontend/src/features}, where each feature names its pages
   */
  static Set<String> in(Path features) {
    try (Stream<Path> files = Files.walk(features)) {
      return files
          .filter(file -> file.getFileName().toString().equals("index.ts"))
          .flatMap(file -> PATH.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
