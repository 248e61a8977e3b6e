package nl.keur.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text to print: a cover, a table of contents and numbered parts.
 *
 * <p>All texts are plain: what looks like markup or a field code is printed as it stands, and
 * characters that cannot be printed are dropped. A part's number is its place in {@code parts},
 * from 1.
 *
 * @param language Dutch or English; decides the words of labels ("Artikel 7.3", "Article 7.3") and
 *     of the contents page
 * @param status what the text is and is not; printed at the foot of every page of which the part
 *     says nothing of its own
 * @param note what stands under the status at the foot of every page; may be empty
 * @param header what stands left at the head of every page after the cover, such as the parties
 * @param reference version or reference, right at the head of every page and on the cover
 * @param cover rows of the table on the cover
 */
public record TextDocument(
    String title,
    String subtitle,
    Locale language,
    String status,
    String note,
    String header,
    String reference,
    List<CoverRow> cover,
    List<Part> parts) {

  private static final Set<String> LANGUAGES = Set.of("nl", "en");

  /** One row of the table on the cover; the value may hold line breaks. */
  public record CoverRow(String label, String value) {
    public CoverRow {
      label = PlainText.oneLine(label);
      value = PlainText.lines(value);
    }
  }

  public TextDocument {
    if (!LANGUAGES.contains(language.getLanguage())) {
      throw new IllegalArgumentException("A document is in Dutch or English, not in " + language);
    }
    title = PlainText.oneLine(title);
    subtitle = PlainText.oneLine(subtitle);
    status = PlainText.oneLine(status);
    note = PlainText.oneLine(note);
    header = PlainText.oneLine(header);
    reference = PlainText.oneLine(reference);
    cover = List.copyOf(cover);
    parts = List.copyOf(parts);
    if (title.isBlank()) {
      throw new IllegalArgumentException("A document has a title");
    }
  }

  /**
   * The lines at the foot of a page.
   *
   * @param partStatus of the part that the page belongs to; empty before the first part
   */
  public List<String> foot(String partStatus) {
    return Stream.of(partStatus.isEmpty() ? status : partStatus, note)
        .flatMap(String::lines)
        .toList();
  }
}
