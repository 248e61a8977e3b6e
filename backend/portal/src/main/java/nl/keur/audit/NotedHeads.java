package nl.keur.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.keur.kernel.CanonicalTree;
import nl.keur.kernel.Sha256;

/**
 * Heads of chains noted outside the database, one JSON object a line: in the file to which the
 * portal adds them, in an export, or as the exported rows themselves. A line with {@code sha256}
 * says the hash of a row; one without it is a row, and its hash that of the line.
 */
public final class NotedHeads {
  private static final Pattern ORGANISATION =
      Pattern.compile("\"organisation_id\":\"([0-9a-f-]{36})\"");
  private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":\"(\\d{1,18})\"");
  private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");

  private NotedHeads() {}

  /** As it is written. */
  public static String line(ChainHead head, String at) {
    return CanonicalTree.json(
        Map.of(
            "at", at,
            "organisation_id", head.organisationId().toString(),
            "sequence", Long.toString(head.sequence()),
            "sha256", head.sha256()));
  }

  /**
   * Of a file of lines, or of every such file in an exported archive.
   *
   * @throws IOException when the file can't be read, or a line says no head
   */
  public static List<ChainHead> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<ChainHead> heads = new ArrayList<>();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = archive.getNextEntry();
            entry != null;
            entry = archive.getNextEntry()) {
          if (entry.getName().endsWith(".jsonl")) {
            heads.addAll(lines(file + "/" + entry.getName(), archive.readAllBytes()));
          }
        }
      }
    } else {
      heads.addAll(lines(file.toString(), bytes));
    }
    return heads;
  }

  private static List<ChainHead> lines(String name, byte[] bytes) throws IOException {
    List<ChainHead> heads = new ArrayList<>();
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      number++;
      if (!line.isBlank()) {
        String place = name + ", line " + number;
        heads.add(head(line.strip()).orElseThrow(() -> new IOException(place + " says no head")));
      }
    }
    return heads;
  }

  private static Optional<ChainHead> head(String line) {
    Matcher organisation = ORGANISATION.matcher(line);
    Matcher sequence = SEQUENCE.matcher(line);
    Matcher sha256 = SHA256.matcher(line);
    return organisation.find() && sequence.find()
        ? Optional.of(
            new ChainHead(
                UUID.fromString(organisation.group(1)),
                Long.parseLong(sequence.group(1)),
                sha256.find() ? sha256.group(1) : Sha256.of(line)))
        : Optional.empty();
  }

  /** Every line of the stream, with a line feed behind each. */
  public static String text(Stream<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
