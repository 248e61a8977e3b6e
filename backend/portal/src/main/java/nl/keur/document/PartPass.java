package nl.keur.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.keur.document.Article.Kind;
import nl.keur.document.References.Target;

/** Numbers one part: its articles, and the sections over them. */
final class PartPass {

  private final NumberingPass pass;
  private final int part;
  private final List<Supplier<Line>> lines = new ArrayList<>();
  private final Map<Kind, Integer> last = new EnumMap<>(Kind.class);
  private final Set<String> labels = new HashSet<>();
  private final Set<Kind> underSection = new HashSet<>();
  private boolean inSection;

  PartPass(NumberingPass pass, int part) {
    this.pass = pass;
    this.part = part;
  }

  List<Supplier<Line>> lines(Part source) {
    String id = pass.nextId();
    String label = pass.words().part() + " " + part;
    Target target = new Target(0, "", List.of(new Span.Hop(id, label)));
    pass.references().add(source.anchor(), target, label);
    lines.add(() -> new Line.PartHeading(id, part, label, source.title()));
    for (Part.Element element : source.elements()) {
      switch (element) {
        case Part.Section section -> section(section);
        case Part.Passage passage ->
            new BlockPass(pass, part, label, lines).passage(passage.blocks());
        case Article article -> article(article);
      }
    }
    return lines;
  }

  private void section(Part.Section section) {
    String id = pass.nextId();
    inSection = true;
    underSection.clear();
    lines.add(() -> new Line.SectionHeading(id, section.title()));
  }

  private void article(Article article) {
    String id = pass.nextId();
    int level = level(article.kind());
    String number = number(article);
    String label = pass.words().label(article.kind()) + " " + number;
    if (!labels.add(label)) {
      pass.refuse(new NumberingProblem.DuplicateLabel(label, pass.words().part() + " " + part));
    }
    String word = pass.words().label(article.kind()) + " ";
    pass.references()
        .add(article.anchor(), new Target(part, "", List.of(new Span.Hop(id, label))), label);
    lines.add(
        () ->
            new Line.ArticleHeading(
                id, level, article.kind(), number, label, article.title(), article.included()));
    if (article.included()) {
      new BlockPass(pass, part, label, lines).article(number, word, article.blocks());
    }
  }

  /**
   * A section holds the articles after it, until one of another kind: annexes do not belong to the
   * last section.
   */
  private int level(Kind kind) {
    underSection.add(kind);
    inSection = inSection && underSection.size() == 1;
    return inSection ? 3 : 2;
  }

  private String number(Article article) {
    int next = last.getOrDefault(article.kind(), 0) + 1;
    return switch (article.number()) {
      case Numeral.Running running -> {
        last.put(article.kind(), next);
        yield article.kind() == Kind.ANNEX
            ? Ordinal.letters(next).toUpperCase(Locale.ROOT)
            : String.valueOf(next);
      }
      case Numeral.Fixed fixed -> {
        last.put(article.kind(), place(fixed.text(), next));
        yield fixed.text();
      }
    };
  }

  /** From where to count on after a given number. */
  private static int place(String number, int otherwise) {
    if (number.matches("\\d{1,6}")) {
      return Integer.parseInt(number);
    }
    return number.matches("[A-Z]") ? number.charAt(0) - 'A' + 1 : otherwise;
  }
}
