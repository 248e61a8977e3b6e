package nl.keur.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.keur.content.law.Certainty;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageContent.ArticleLink;

/** An article in a document: from when it applies, how certain that is, and which text was read. */
final class LawLine {
  private static final Text PENDING = new Text("datum nog niet bekend", "date not known yet");

  private LawLine() {}

  /**
   * @param day a date as the document writes it
   */
  static String of(ArticleLink link, Language language, Function<LocalDate, String> day) {
    List<String> said = new ArrayList<>();
    link.certainty()
        .ifPresent(
            certainty -> {
              said.add(applies(link, language, day));
              said.add(Certainty.valueOf(certainty).ofDate().in(language));
            });
    link.asOf()
        .map(day)
        .map(on -> new Text("tekst zoals die gold op " + on, "text as in force on " + on))
        .ifPresent(text -> said.add(text.in(language)));
    String label = link.label().in(language);
    return said.isEmpty() ? label : label + ": " + String.join("; ", said);
  }

  private static String applies(
      ArticleLink link, Language language, Function<LocalDate, String> day) {
    List<LocalDate> days = link.from().map(List::of).orElse(link.readings());
    if (days.isEmpty()) {
      return PENDING.in(language);
    }
    return new Text("geldt vanaf ", "applies from ").in(language)
        + days.stream().map(day).collect(Collectors.joining(new Text(" of ", " or ").in(language)));
  }
}
