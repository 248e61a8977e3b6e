package nl.keur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.keur.document.layout.Words;

/** What every anchor prints, and running text with its references resolved. */
final class References {

  private static final Pattern SENTENCE_END = Pattern.compile("(?s)^\\s*$|.*[.!?]\\s+$");
  private static final String BLANK = "—";

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
    targets.forEach(
        (anchor, target) -> labels.put(anchor, link(target, target.part(), false).text()));
    return labels;
  }

  /**
   * The text as it stands in part {@code part}; a reference that starts a sentence starts with a
   * capital.
   */
  List<Span> resolve(List<Inline> text, int part, String where) {
    List<Span> spans = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (Inline inline : text) {
      Span span =
          switch (inline) {
            case Inline.Run run -> new Span.Text(run.text(), run.bold());
            case Inline.Value value ->
                new Span.Text(value.text().isEmpty() ? BLANK : value.text(), false);
            case Inline.Reference reference ->
                reference(reference, part, where, startsSentence(before));
          };
      spans.add(span);
      before.append(span.text());
    }
    return spans;
  }

  private Span reference(
      Inline.Reference reference, int part, String where, boolean startsSentence) {
    Target target = targets.get(reference.anchor());
    if (target == null) {
      problems.add(new NumberingProblem.DanglingReference(reference.anchor(), where));
      return new Span.Text("?", false);
    }
    return link(target, part, startsSentence);
  }

  private Span.Link link(Target target, int part, boolean capital) {
    boolean elsewhere = target.part() != 0 && target.part() != part;
    String tail = elsewhere ? " " + words.ofPart(target.part()) : "";
    if (!capital) {
      return new Span.Link(target.lead(), target.hops(), tail);
    }
    if (!target.lead().isEmpty()) {
      return new Span.Link(capital(target.lead()), target.hops(), tail);
    }
    List<Span.Hop> hops = new ArrayList<>(target.hops());
    Span.Hop first = hops.getFirst();
    hops.set(0, new Span.Hop(first.lineId(), capital(first.text())));
    return new Span.Link("", hops, tail);
  }

  private static boolean startsSentence(StringBuilder before) {
    return SENTENCE_END.matcher(before).matches();
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
