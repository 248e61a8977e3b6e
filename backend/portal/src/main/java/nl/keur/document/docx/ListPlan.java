package nl.keur.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.keur.document.Article.Kind;
import nl.keur.document.Line;
import nl.keur.document.NumberedDocument;
import nl.keur.document.NumberedDocument.NumberedPart;

/**
 * Which list each article heading starts or continues. Headings whose numbers follow on each other
 * within a part share one list, so that an article inserted in a word processor renumbers the rest;
 * a gap, a new part or a number that no list can count ("I.A") starts a list with a fixed start.
 */
final class ListPlan {

  /** Lists 1 to 4 are what the styles name; the plan's own start here. */
  private static final int FIRST = 10;

  /** How a list writes its first level. */
  enum Format {
    DECIMAL,
    LETTER,
    LITERAL;

    static Format of(String number) {
      if (number.matches("[1-9]\\d{0,3}")) {
        return DECIMAL;
      }
      return number.matches("[A-Z]") ? LETTER : LITERAL;
    }

    int place(String number) {
      return switch (this) {
        case DECIMAL -> Integer.parseInt(number);
        case LETTER -> number.charAt(0) - 'A' + 1;
        case LITERAL -> 1;
      };
    }
  }

  /** A list with its own start; {@code number} is the first, and for a literal the only one. */
  record Numbering(int id, Kind kind, Format format, String number) {
    int start() {
      return format.place(number);
    }
  }

  /** The list that a following heading may go on in. */
  private record Running(Numbering list, int last) {}

  private final List<Numbering> lists = new ArrayList<>();
  private final Map<String, Integer> byHeading = new HashMap<>();

  private ListPlan() {}

  static ListPlan of(NumberedDocument document) {
    ListPlan plan = new ListPlan();
    document.parts().forEach(plan::part);
    return plan;
  }

  List<Numbering> lists() {
    return lists;
  }

  int listOf(String headingId) {
    return byHeading.get(headingId);
  }

  private void part(NumberedPart part) {
    Map<Kind, Running> running = new HashMap<>();
    for (Line line : part.lines()) {
      if (line instanceof Line.ArticleHeading heading) {
        Running now = next(heading, running.get(heading.kind()));
        running.put(heading.kind(), now);
        byHeading.put(heading.id(), now.list().id());
      }
    }
  }

  private Running next(Line.ArticleHeading heading, Running before) {
    Format format = Format.of(heading.number());
    int place = format.place(heading.number());
    boolean goesOn =
        before != null
            && format != Format.LITERAL
            && before.list().format() == format
            && before.last() + 1 == place;
    if (goesOn) {
      return new Running(before.list(), place);
    }
    Numbering list = new Numbering(FIRST + lists.size(), heading.kind(), format, heading.number());
    lists.add(list);
    return new Running(list, place);
  }
}
