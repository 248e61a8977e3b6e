import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Fails the build when the first page costs a visitor too much: {@code java Budget.java <assets>}.
 *
 * <p>Counted is what is shipped, gzipped: main.js with every chunk it imports statically, the one
 * style sheet, and each chunk that a page fetches by itself.
 */
class Budget {
  private static final int INITIAL_JS = 120_000;
  private static final int CSS = 15_000;
  private static final int PAGE = 15_000;
  private static final Pattern STATIC_IMPORT = Pattern.compile("(?:from|import)\\s*\"(\\.[^\"]+\\.js)\"");

  public static void main(String[] args) throws IOException {
    Path assets = Path.of(args[0]);
    Set<Path> initial = new LinkedHashSet<>();
    follow(assets.resolve("main.js"), initial);
    boolean fits = check("initial JavaScript", initial, INITIAL_JS);
    fits &= check("style sheet", Set.of(assets.resolve("main.css")), CSS);
    for (Path chunk : listFiles(assets, ".js")) {
      if (!initial.contains(chunk)) {
        fits &= check("page chunk " + chunk.getFileName(), Set.of(chunk), PAGE);
      }
    }
    // esbuild writes the CSS of a lazy page to a file that nothing loads.
    if (listFiles(assets, ".css").size() > 1) {
      System.err.println("Import style sheets from src/app/styles.css only: a lazy page's own are never loaded.");
      fits = false;
    }
    if (!fits) {
      System.exit(1);
    }
  }

  private static void follow(Path file, Set<Path> seen) throws IOException {
    if (seen.add(file.normalize())) {
      for (var match : STATIC_IMPORT.matcher(Files.readString(file)).results().toList()) {
        follow(file.resolveSibling(match.group(1)).normalize(), seen);
      }
    }
  }

  private static boolean check(String what, Set<Path> files, int limit) throws IOException {
    int size = 0;
    for (Path file : files) {
      size += gzipped(file);
    }
    boolean fits = size <= limit;
    if (!fits || limit == INITIAL_JS) {
      System.out.printf("%s: %.1f kB gzipped, at most %d kB%s%n", what, size / 1000.0, limit / 1000, fits ? "" : ": TOO LARGE");
    }
    return fits;
  }

  private static int gzipped(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    return bytes.size();
  }

  private static List<Path> listFiles(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).map(Path::normalize).sorted().toList();
    }
  }
}
