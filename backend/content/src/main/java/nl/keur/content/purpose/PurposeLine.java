package nl.keur.content.purpose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.keur.content.text.FullStop;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;

/** A row of the intended purpose as a person reads it on one line. */
final class PurposeLine {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern HASH = Pattern.compile("\\p{XDigit}{64}");
  private static final int ENOUGH_TO_COMPARE = 12;

  private PurposeLine() {}

  /**
   * "Essays beoordelen (door: examinatoren; besluit: het cijfer)": the first cell, then the others
   * with what they are. Blank cells are left out.
   *
   * @param labels of each cell, in order; a blank one for a cell that speaks for itself
   */
  static Text of(List<Text> cells, List<Text> labels, Text blank) {
    return new Text(in(Language.NL, cells, labels, blank), in(Language.EN, cells, labels, blank));
  }

  private static String in(Language language, List<Text> cells, List<Text> labels, Text blank) {
    if (cells.size() == 1) {
      return said(language, cells.getFirst());
    }
    List<String> rest = new ArrayList<>();
    IntStream.range(1, cells.size())
        .filter(cell -> !cells.get(cell).equals(blank))
        .forEach(
            cell ->
                rest.add(
                    labels.get(cell).in(language)
                        + ": "
                        + FullStop.without(said(language, cells.get(cell)))));
    String first = FullStop.without(said(language, cells.getFirst()));
    return rest.isEmpty() ? first : first + " (" + String.join("; ", rest) + ")";
  }

  private static String said(Language language, Text cell) {
    String words = cell.in(language);
    if (DAY.matcher(words).matches()) {
      return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale())
          .format(LocalDate.parse(words));
    }
    return HASH.matcher(words).matches() ? words.substring(0, ENOUGH_TO_COMPARE) + "…" : words;
  }
}
