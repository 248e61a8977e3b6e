package nl.keur.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.keur.document.Line;
import nl.keur.document.Span;

/**
 * Column widths of a table, the same on both kinds of paper. Each column gets room for its longest
 * word first; what is left goes mostly to the columns with the most text. A word that is longer
 * than a fair share, such as a check value, breaks in its cell and does not squeeze its neighbours.
 */
public final class ColumnWidths {

  /** About how many characters fit on one line of a table over the whole page. */
  private static final int LINE = 88;

  private static final int LONGEST_TEXT = 90;

  /** The part of what is left over that every column gets, so that none takes it all. */
  private static final double EVEN_SHARE = 0.25;

  /** Where words are long, fewer letters fit. */
  private static final int SHORT_LINE = 70;

  private static final double LINE_HEIGHT = 4.4;
  private static final double CELL_PADDING = 2.5;

  /** Beyond half a page a table starts where it stands. */
  private static final int LONGEST_START = 120;

  private ColumnWidths() {}

  /** Whether so many columns stand side by side that the letters have to be smaller. */
  public static boolean isCrowded(Line.Table table) {
    return table.header().size() > 5;
  }

  /** Whole percentages that add up to 100. */
  public static List<Integer> of(Line.Table table) {
    int columns = table.header().size();
    int[] need = new int[columns];
    int[] want = new int[columns];
    for (int i = 0; i < columns; i++) {
      List<String> texts = column(table, i).toList();
      need[i] =
          texts.stream().mapToInt(text -> longestWord(text, columns)).max().orElse(1) * 6 / 5 + 4;
      want[i] = Math.max(0, naturalLength(texts) - need[i]);
    }
    int spare = Math.max(0, LINE - Arrays.stream(need).sum());
    int wanted = Math.max(1, Arrays.stream(want).sum());
    double[] widths = new double[columns];
    Arrays.setAll(
        widths,
        i ->
            need[i]
                + spare * (EVEN_SHARE / columns + (1 - EVEN_SHARE) * want[i] / (double) wanted));
    return percentages(widths);
  }

  /**
   * About how much room the heading and the first row take, in millimetres. The layout of the PDF
   * keeps room for the heading twice, since it may have to repeat it.
   */
  public static int startOf(Line.Table table) {
    List<Integer> widths = of(table);
    double height =
        Stream.concat(Stream.of(table.header(), table.header()), table.rows().stream().limit(1))
            .mapToDouble(row -> lines(row, widths) * LINE_HEIGHT + CELL_PADDING)
            .sum();
    return (int) Math.ceil(Math.min(LONGEST_START, height));
  }

  private static int lines(List<List<Span>> row, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < row.size(); i++) {
      int letters = Math.max(1, SHORT_LINE * widths.get(i) / 100);
      lines = Math.max(lines, Math.ceilDiv(Span.textOf(row.get(i)).length(), letters));
    }
    return lines;
  }

  private static Stream<String> column(Line.Table table, int i) {
    return Stream.concat(
            Stream.of(table.header().get(i)), table.rows().stream().map(row -> row.get(i)))
        .map(Span::textOf);
  }

  private static int longestWord(String text, int columns) {
    int longest = Arrays.stream(text.split("[\\s/-]+")).mapToInt(String::length).max().orElse(0);
    return Math.min(longest, Math.max(16, 72 / columns));
  }

  private static int naturalLength(List<String> texts) {
    double longest = texts.stream().mapToInt(String::length).max().orElse(1);
    double average = texts.stream().mapToInt(String::length).average().orElse(1);
    return (int) Math.min((longest + average) / 2, LONGEST_TEXT);
  }

  private static List<Integer> percentages(double[] widths) {
    double total = Arrays.stream(widths).sum();
    List<Integer> shares = new ArrayList<>();
    int before = 0;
    double upTo = 0;
    for (double width : widths) {
      upTo += width;
      int edge = (int) Math.round(upTo * 100 / total);
      shares.add(Math.max(1, edge - before));
      before = edge;
    }
    return List.copyOf(shares);
  }
}
