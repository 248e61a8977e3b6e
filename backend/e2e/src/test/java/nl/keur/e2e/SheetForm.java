package nl.keur.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keur.testing.WorkedCase.Given;

/** Fills in a sheet in its forms, section by section, with the answers of a worked case. */
final class SheetForm {
  private final Visitor visitor;
  private final Map<String, Given> answers;
  private final Set<String> answered = new HashSet<>();

  SheetForm(Visitor visitor, Map<String, Given> answers) {
    this.visitor = visitor;
    this.answers = answers;
  }

  /** Walks through the sections of the sheet; ends at the page that checks the answers. */
  void fill(String sheetPath) {
    visitor.open(sheetPath);
    visitor.press(visitor.page().locator(".task-list a[href^='/sheets/']").first());
    while (!visitor.path().contains("/check")) {
      visitor.page().locator(".question").first().waitFor();
      answerSection();
      String section = visitor.path();
      visitor.send();
      visitor.page().waitForURL(url -> !url.endsWith(section));
      visitor.settle();
    }
  }

  /** An answer may call up the next question. */
  private void answerSection() {
    while (visitor.shownQuestions().stream().filter(this::answer).count() > 0) {
      visitor.saved();
    }
  }

  private boolean answer(String question) {
    if (!answers.containsKey(question) || !answered.add(question)) {
      return false;
    }
    Given given = answers.get(question);
    given.notApplicable().ifPresent(reason -> notApplicable(question, reason));
    if (given.value() != null) {
      enter(question, given.value());
    }
    given.details().forEach((column, cell) -> enter(question + "-details-" + column, cell));
    if (!given.explanation().isEmpty()) {
      explain(question, given.explanation());
    }
    if (given.evidence().isPresent()) {
      attach(question);
    }
    return true;
  }

  private void notApplicable(String question, String reason) {
    visitor.tick(visitor.at(question + "-not-applicable"));
    visitor.type(question, reason);
  }

  private void enter(String id, Object value) {
    if (value instanceof List<?> several) {
      enterSeveral(id, several);
    } else if (radios(id).count() > 0) {
      visitor.choose(id, value.toString());
    } else if (visitor.at(id + "-year").count() > 0) {
      visitor.date(id, LocalDate.parse(value.toString()));
    } else if (visitor.is(id, "select")) {
      visitor.at(id).selectOption(value.toString());
    } else {
      visitor.type(id, value.toString());
    }
  }

  private Locator radios(String name) {
    return visitor.page().locator("input[type=radio][name='" + name + "']");
  }

  private void enterSeveral(String id, List<?> several) {
    for (int row = 0; row < several.size(); row++) {
      if (several.get(row) instanceof Map<?, ?> cells) {
        addRow(id, row, cells);
      } else {
        visitor.choose(id, several.get(row).toString());
      }
    }
  }

  private void addRow(String id, int row, Map<?, ?> cells) {
    visitor.page().locator("fieldset:has([id='" + id + "']) > button").click();
    cells.forEach((column, cell) -> enterCell(id + "-" + row + "-" + column, cell));
  }

  private void enterCell(String id, Object cell) {
    if (cell instanceof List<?> codes) {
      Locator boxes = visitor.page().locator("[role=group]:has([id='" + id + "'])").last();
      codes.forEach(code -> boxOf(boxes, id, code.toString()).check());
    } else if (visitor.is(id, "select")) {
      visitor.at(id).selectOption(cell.toString());
    } else {
      visitor.type(id, cell.toString());
    }
  }

  /** The first box of a cell has the id of the cell, as the label of the column jumps to it. */
  private Locator boxOf(Locator boxes, String id, String code) {
    Locator named = visitor.at(id + "-" + code);
    return named.count() > 0 ? named : boxes.locator("[id='" + id + "']");
  }

  private void explain(String question, String explanation) {
    visitor.unfold(question + "-explanation").type(question + "-explanation", explanation);
  }

  private void attach(String question) {
    String id = question + "-evidence";
    visitor.unfold(id).firstOf(id + "-kind");
    visitor
        .page()
        .waitForResponse(
            response -> response.url().contains("/evidence"),
            () ->
                visitor
                    .at(id)
                    .setInputFiles(
                        new FilePayload(
                            "bewijs-" + question + ".txt",
                            "text/plain",
                            ("Bewijs bij " + question).getBytes(StandardCharsets.UTF_8))));
  }
}
