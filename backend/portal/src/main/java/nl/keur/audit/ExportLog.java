package nl.keur.audit;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.kernel.DomainEvent;
import nl.keur.kernel.Events;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Transactions;

/**
 * The log of an institution as a file for its auditor: every row as it was hashed, the same rows to
 * read, the head, and how to check it. That it was exported stands in the log, and in the export.
 */
@Singleton
public class ExportLog {
  private static final String NOTE =
      """
      HOE CONTROLEERT U DIT?

      audit.jsonl   het logboek, een gebeurtenis per regel, precies zoals de hash is berekend
      audit.csv     dezelfde gebeurtenissen om te lezen in een rekenblad, met namen
      heads.jsonl   nummer en hash van de laatste regel

      De SHA-256 van elke regel van audit.jsonl (zonder het einde van de regel) staat in de regel
      erna als previous_sha256, en die van de laatste regel in heads.jsonl. Klopt dat overal, dan is
      er in dit bestand niets gewijzigd, weggehaald, toegevoegd of verplaatst.

      Bewaar dit bestand buiten het portaal. De beheerder controleert er later het hele logboek mee:
      java -jar keur.jar verify audit --against DIT-BESTAND.zip

      HOW TO CHECK THIS

      audit.jsonl   the log, one event a line, exactly as its hash was computed
      audit.csv     the same events to read in a spreadsheet, with names
      heads.jsonl   number and hash of the last line

      The SHA-256 of each line of audit.jsonl (without the end of the line) stands in the next line
      as previous_sha256, and that of the last line in heads.jsonl. If that is right everywhere,
      nothing in this file was changed, removed, added or moved.

      Keep this file outside the portal. With it the administrator can later check the whole log:
      java -jar keur.jar verify audit --against THIS-FILE.zip
      """;

  private final LoggedEvents events;
  private final Events trail;
  private final Clock clock;
  private final Transactions transactions;

  ExportLog(LoggedEvents events, Events trail, Clock clock, Transactions transactions) {
    this.events = events;
    this.trail = trail;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** A ZIP archive. */
  public byte[] of(InstitutionScope scope, Actor.Person actor) {
    transactions.run(
        () ->
            trail.publish(
                DomainEvent.of(
                    scope, actor, "LogExported", "organisation", scope.organisationId())));
    return transactions.read(() -> archive(scope));
  }

  private byte[] archive(InstitutionScope scope) {
    var bytes = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      archive.putNextEntry(new ZipEntry("audit.jsonl"));
      var last = new LastRow();
      events.each(
          scope,
          line -> {
            write(archive, line.row().json() + "\n");
            last.head =
                Optional.of(
                    new ChainHead(scope.organisationId(), line.row().sequence(), line.sha256()));
          });
      archive.putNextEntry(new ZipEntry("audit.csv"));
      write(archive, "\uFEFF" + Csv.line(COLUMNS));
      events.each(scope, line -> write(archive, Csv.line(cells(line))));
      archive.putNextEntry(new ZipEntry("heads.jsonl"));
      write(archive, NotedHeads.line(last.head.orElseThrow(), clock.instant().toString()) + "\n");
      archive.putNextEntry(new ZipEntry("README.txt"));
      write(archive, NOTE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static final class LastRow {
    private Optional<ChainHead> head = Optional.empty();
  }

  private static final List<String> COLUMNS =
      List.of(
          "sequence",
          "at",
          "who",
          "vendor",
          "wat",
          "what",
          "procurement",
          "action",
          "subject_kind",
          "subject_id",
          "before_sha256",
          "after_sha256",
          "sha256");

  private static List<String> cells(LogLine line) {
    AuditRow.What what = line.row().what();
    Text sentence = EventSentence.of(line);
    return List.of(
        Long.toString(line.row().sequence()),
        line.row().at().toString(),
        line.who().orElse(""),
        line.vendor().orElse(""),
        sentence.nl(),
        sentence.en(),
        line.procurement().orElse(""),
        what.action(),
        what.subject().kind(),
        what.subject().id().toString(),
        what.beforeSha256().orElse(""),
        what.afterSha256().orElse(""),
        line.sha256());
  }

  private static void write(OutputStream archive, String text) {
    try {
      archive.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
