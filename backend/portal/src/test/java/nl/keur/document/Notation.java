package nl.keur.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.document.Article.Kind;

/**
 * Parts in a short notation, so that a test shows its document at a glance:
 *
 * <pre>
 * == part-1 | Voorwaarden | status        a part
 * -- Eisen                                a section
 * @ ARTICLE 7 oversight | Toezicht        an article; number * is the next one, - before the title leaves it out
 * 1 oversight.design | text               a paragraph; a an item, i a sub-item, each with anchor
 * > text                                  plain text under the last number, or a passage outside articles
 * | Onderdeel | Vastgelegd                a table; its first line is the header
 * </pre>
 *
 * In texts {@code [[anchor]]} is a reference, <code>{{x}}</code> a value and {@code **x**} is bold.
 */
final class Notation {

  private static final Pattern INLINE =
      Pattern.compile("\\[\\[(?<to>[^\\]]+)]]|\\{\\{(?<value>.*?)}}|\\*\\*(?<bold>.+?)\\*\\*");

  private Notation() {}

  /** A block with its children still open. */
  private record Open(int depth, String anchor, List<Inline> text, List<Block> content) {}

  static List<Part> parts(String source) {
    return Arrays.stream(source.split("(?m)^(?=== )"))
        .filter(s -> !s.isBlank())
        .map(Notation::part)
        .toList();
  }

  private static Part part(String source) {
    List<String> lines = source.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    String[] head = fields(lines.getFirst().substring(3));
    List<Part.Element> elements = new ArrayList<>();
    int i = 1;
    while (i < lines.size()) {
      String line = lines.get(i);
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).matches("(--|@) .*")) {
        end++;
      }
      if (line.startsWith("-- ")) {
        elements.add(new Part.Section(line.substring(3)));
        elements.addAll(passage(lines.subList(i + 1, end)));
      } else if (line.startsWith("@ ")) {
        elements.add(article(line.substring(2), blocks(lines.subList(i + 1, end))));
      } else {
        elements.addAll(passage(lines.subList(i, end)));
      }
      i = end;
    }
    return new Part(head[0], head[1], head.length > 2 ? head[2] : "", elements);
  }

  private static List<Part.Passage> passage(List<String> lines) {
    return lines.isEmpty() ? List.of() : List.of(new Part.Passage(blocks(lines)));
  }

  private static Article article(String head, List<Block> blocks) {
    String[] fields = fields(head);
    String[] names = fields[0].split(" ");
    boolean included = !fields[1].startsWith("- ");
    String title = included ? fields[1] : fields[1].substring(2);
    Numeral number = names[1].equals("*") ? Numeral.running() : Numeral.of(names[1]);
    return new Article(names[2], Kind.valueOf(names[0]), number, title, included, blocks);
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> top = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("|")) {
        int end = i;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
          end++;
        }
        current(top, open).add(table(lines.subList(i, end)));
        i = end - 1;
      } else if (line.startsWith("> ")) {
        current(top, open).add(new Block.Plain(inlines(line.substring(2))));
      } else {
        int depth = "1ai".indexOf(line.charAt(0)) + 1;
        String[] fields = line.substring(2).split(" \\| ", 2);
        closeTo(depth - 1, top, open);
        open.add(new Open(depth, fields[0].strip(), inlines(fields[1]), new ArrayList<>()));
      }
    }
    closeTo(0, top, open);
    return top;
  }

  private static List<Block> current(List<Block> top, List<Open> open) {
    return open.isEmpty() ? top : open.getLast().content();
  }

  private static void closeTo(int depth, List<Block> top, List<Open> open) {
    while (!open.isEmpty() && open.getLast().depth() > depth) {
      Open done = open.removeLast();
      current(top, open).add(new Block.Numbered(done.anchor(), done.text(), done.content()));
    }
  }

  private static Block.Table table(List<String> lines) {
    List<Block.Row> rows = lines.stream().map(Notation::row).toList();
    return new Block.Table(rows.getFirst().cells(), rows.subList(1, rows.size()));
  }

  private static Block.Row row(String line) {
    return new Block.Row(
        Arrays.stream(fields(line.substring(1)))
            .map(cell -> new Block.Cell(inlines(cell)))
            .toList());
  }

  static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = INLINE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      if (matcher.start() > from) {
        inlines.add(Inline.text(text.substring(from, matcher.start())));
      }
      if (matcher.group("to") != null) {
        inlines.add(Inline.to(matcher.group("to")));
      } else if (matcher.group("value") != null) {
        inlines.add(Inline.value(matcher.group("value")));
      } else {
        inlines.add(Inline.bold(matcher.group("bold")));
      }
      from = matcher.end();
    }
    if (from < text.length()) {
      inlines.add(Inline.text(text.substring(from)));
    }
    return inlines;
  }

  private static String[] fields(String line) {
    return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
  }
}
