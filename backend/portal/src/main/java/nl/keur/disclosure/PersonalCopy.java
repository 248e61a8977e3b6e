package nl.keur.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.keur.audit.EventSentence;
import nl.keur.audit.SubjectWords;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.kernel.CanonicalTree;

/**
 * What is kept of somebody, as a file: {@code person.json} for machines, in canonical order (GDPR
 * Art. 20), and {@code index.html}, which says what each part is and why it is kept (Art. 15).
 *
 * @param language of the explanation, and of what happened according to the log
 */
record PersonalCopy(
    Instant madeAt, Language language, Map<Part, List<Map<String, String>>> records) {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final Text TITLE =
      new Text("Uw gegevens in dit portaal", "Your data in this portal");
  private static final Text MADE = new Text("Gemaakt op ", "Made on ");
  private static final Text INTRODUCTION =
      new Text(
          "Dit is een kopie van wat het portaal over u bewaart. Alles staat in person.json, dat u"
              + " met elk tekstprogramma kunt lezen en ergens anders kunt inlezen. Hieronder staat"
              + " wat elk deel is en waarom het wordt bewaard.",
          "This is a copy of what the portal keeps about you. All of it stands in person.json, which"
              + " you can read with any text editor and take elsewhere. Below stands what each part"
              + " is and why it is kept.");
  private static final Text WHERE = new Text("In person.json onder", "In person.json under");
  private static final Text LEFT_OUT_TITLE = new Text("Wat er niet in staat", "What is not in it");
  private static final Text LEFT_OUT =
      new Text(
          "Wat geheim moet blijven om uw account te beschermen, zoals wachtwoord, tweede stap en"
              + " nummers van sessies. Wat anderen schreven, ook in hetzelfde dossier. Een tekst"
              + " waarin iemand u noemt: daarin kan het portaal u niet herkennen. Reservekopieën.",
          "What has to stay secret to protect your account, such as password, second step and"
              + " numbers of sessions. What others wrote, in the same file too. A text in which"
              + " somebody names you: the portal can't recognise you there. Backups.");
  private static final Text RIGHTS_TITLE = new Text("Klopt er iets niet?", "Is something wrong?");
  private static final Text RIGHTS =
      new Text(
          "Vraag de instelling om het te verbeteren of te wissen. U kunt ook een klacht indienen"
              + " bij de Autoriteit Persoonsgegevens.",
          "Ask the institution to correct or erase it. You can also complain to the Dutch data"
              + " protection authority, the Autoriteit Persoonsgegevens.");

  /** A ZIP archive. */
  byte[] archive() {
    var bytes = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      archive.putNextEntry(new ZipEntry("index.html"));
      archive.write(page().getBytes(StandardCharsets.UTF_8));
      archive.putNextEntry(new ZipEntry("person.json"));
      archive.write(json().getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private String json() {
    Map<String, Object> parts = new TreeMap<>();
    records.forEach((part, rows) -> parts.put(part.key(), rows.stream().map(this::row).toList()));
    return CanonicalTree.json(Map.of("madeAt", madeAt, "kept", parts));
  }

  /** What the log names by a word of its own is said in words too. */
  private Map<String, String> row(Map<String, String> row) {
    Map<String, String> worded = new LinkedHashMap<>(row);
    word(worded, "action", "action_in_words", EventSentence.labels());
    word(worded, "subject_kind", "subject_in_words", SubjectWords.labels());
    return worded;
  }

  private void word(Map<String, String> row, String name, String words, Map<String, Text> labels) {
    Text label = labels.get(row.getOrDefault(name, ""));
    if (label != null) {
      row.put(words, label.in(language));
    }
  }

  /** Words of the portal alone, so there is nothing to escape. */
  private String page() {
    List<String> lines = new ArrayList<>();
    lines.add("<!doctype html>");
    lines.add("<html lang=\"%s\">".formatted(language.code()));
    lines.add("<meta charset=\"utf-8\">");
    lines.add("<title>%s</title>".formatted(TITLE.in(language)));
    lines.add("<h1>%s</h1>".formatted(TITLE.in(language)));
    lines.add("<p>%s%s.</p>".formatted(MADE.in(language), day()));
    lines.add("<p>%s</p>".formatted(INTRODUCTION.in(language)));
    records.forEach(
        (part, rows) -> {
          lines.add("<h2>%s (%d)</h2>".formatted(part.title().in(language), rows.size()));
          lines.add("<p>%s</p>".formatted(part.why().in(language)));
          lines.add("<p>%s <code>%s</code>.</p>".formatted(WHERE.in(language), part.key()));
        });
    lines.add("<h2>%s</h2>".formatted(LEFT_OUT_TITLE.in(language)));
    lines.add("<p>%s</p>".formatted(LEFT_OUT.in(language)));
    lines.add("<h2>%s</h2>".formatted(RIGHTS_TITLE.in(language)));
    lines.add("<p>%s</p>".formatted(RIGHTS.in(language)));
    return String.join("\n", lines) + "\n";
  }

  private String day() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(madeAt.atZone(AMSTERDAM));
  }
}
