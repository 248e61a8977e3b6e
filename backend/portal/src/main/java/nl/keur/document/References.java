package nl.keur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.keur.document.layout.Words;

/** What every anchor prints, and running text with its references resolved. */
final class References {

  static final String BLANK = "—";

  private final Words words;
  private final List<NumberingProblem> problems;
  private final Map<String, Target> targets = new LinkedHashMap<>();

  References(Words words, List<NumberingProblem> problems) {
    this.words = words;
    this.problems = problems;
  }

  /**
   * What a reference leads to.
   *
   * @param part the number of the part it stands in; 0 for a part itself
   */
  record Target(int part, String lead, List<Span.Hop> hops) {

    Target deeper(Span.Hop hop) {
      List<Span.Hop> longer = new ArrayList<>(hops);
      longer.add(hop);
      return new Target(part, lead, longer);
    }
  }

  void add(String anchor, Target target, String where) {
    if (!anchor.isEmpty() && targets.putIfAbsent(anchor, target) != null) {
      problems.add(new NumberingProblem.DuplicateAnchor(anchor, where));
    }
  }

  Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    targets.forEach((anchor, target) -> labels.put(anchor, link(target, target.part()).text()));
    return labels;
  }

  /** The text as it stands in part {@code part}. */
  List<Span> resolve(List<Inline> text, int part, String where) {
    return Amounts.kept(text.stream().map(inline -> resolve(inline, part, where)).toList());
  }

  private Span resolve(Inline inline, int part, String where) {
    return switch (inline) {
      case Inline.Run run -> new Span.Text(run.text(), run.bold());
      case Inline.Value value ->
          new Span.Text(value.text().isEmpty() ? BLANK : value.text(), false);
      case Inline.Reference reference -> reference(reference, part, where);
    };
  }

  private Span reference(Inline.Reference reference, int part, String where) {
    Target target = targets.get(reference.anchor());
    if (target == null) {
      problems.add(new NumberingProblem.DanglingReference(reference.anchor(), where));
      return new Span.Text("?", false);
    }
    return link(target, part);
  }

  private Span.Link link(Target target, int part) {
    boolean elsewhere = target.part() != 0 && target.part() != part;
    return new Span.Link(
        target.lead(), target.hops(), elsewhere ? " " + words.ofPart(target.part()) : "");
  }
}
