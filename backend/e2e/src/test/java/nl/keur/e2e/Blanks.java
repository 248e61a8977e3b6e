package nl.keur.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Fills in what is still blank on a page, as somebody who goes down the form once would. */
final class Blanks {
  private static final String FIELDS = "main .field:visible";
  private static final int ROUNDS = 4;

  private final Visitor visitor;
  private final String words;

  Blanks(Visitor visitor, String words) {
    this.visitor = visitor;
    this.words = words;
  }

  /** Filling in one field may call up the next. */
  void fill() {
    for (int round = 0; round < ROUNDS && fillOnce(); round++) {
      visitor.saved();
    }
  }

  private boolean fillOnce() {
    List<Locator> fields = visitor.page().locator(FIELDS).all();
    return fields.stream().filter(this::filledIn).count() > 0;
  }

  /** Whether there was anything to fill in. */
  private boolean filledIn(Locator field) {
    boolean rows = addRowTo(field);
    boolean chosen = choose(field, "radio") | choose(field, "checkbox");
    boolean typed = type(field) | pick(field);
    return rows | chosen | typed;
  }

  private boolean addRowTo(Locator field) {
    Locator table = field.locator(".table-input");
    if (table.count() == 0 || table.locator("table").count() > 0) {
      return false;
    }
    field.locator("> button").click();
    return true;
  }

  /** One of a group; a statement that stands alone is not agreed to unread. */
  private boolean choose(Locator field, String kind) {
    Locator all = field.locator("input[type=" + kind + "]:visible");
    if (all.count() < 2 || field.locator("input[type=" + kind + "]:checked").count() > 0) {
      return false;
    }
    visitor.tick(all.first());
    return true;
  }

  private boolean type(Locator field) {
    return fillEach(
        field.locator("textarea:visible, input.input:visible"),
        control -> control.inputValue().isEmpty(),
        this::enter);
  }

  private void enter(Locator control) {
    String look = control.getAttribute("class");
    String type = control.getAttribute("type");
    if (look.contains("input-year")) {
      control.fill("2027");
    } else if (look.contains("input-day")) {
      control.fill("1");
    } else if (look.contains("number")) {
      control.fill("30");
    } else if ("date".equals(type)) {
      control.fill("2027-01-01");
    } else if ("url".equals(type)) {
      control.fill("https://westerhaven.example/afspraken");
    } else {
      control.fill(words);
    }
  }

  private boolean pick(Locator field) {
    return fillEach(
        field.locator("select:visible"),
        control -> control.inputValue().isEmpty(),
        control -> control.selectOption(new SelectOption().setIndex(1)));
  }

  private static boolean fillEach(
      Locator controls, Predicate<Locator> blank, Consumer<Locator> fill) {
    List<Locator> open = controls.all().stream().filter(blank).toList();
    open.forEach(fill);
    return !open.isEmpty();
  }
}
