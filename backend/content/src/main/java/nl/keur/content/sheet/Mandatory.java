package nl.keur.content.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;

/**
 * The questions that must be answered before submitting: every shown knock-out, and every shown
 * question without whose answer another one would be waiting. An answered trigger is found by
 * reading the sheet once more without its answer.
 */
final class Mandatory {
  private Mandatory() {}

  static Set<String> of(Sheet sheet, Pass pass, Map<String, Set<String>> waitsOn) {
    Dependencies dependencies = new Dependencies(sheet);
    Set<String> mandatory = new LinkedHashSet<>();
    for (Question question : sheet.questions()) {
      String id = question.id();
      boolean shown = pass.visibility(id) == Visibility.SHOWN;
      if (shown
          && (question.knockOut().isPresent()
              || waitedOn(id, waitsOn.values())
              || (dependencies.triggers().contains(id)
                  && pass.findAnswer(id).isPresent()
                  && wouldBeWaitedOn(id, sheet)))) {
        mandatory.add(id);
      }
    }
    return Collections.unmodifiableSet(mandatory);
  }

  private static boolean waitedOn(String id, Collection<Set<String>> waitsOn) {
    return waitsOn.stream().anyMatch(blanks -> blanks.contains(id));
  }

  private static boolean wouldBeWaitedOn(String id, Sheet sheet) {
    Map<String, Answer> others = new HashMap<>(sheet.answers());
    others.remove(id);
    Pass without = new Pass(sheet.withAnswers(others));
    return sheet.questions().stream()
        .anyMatch(question -> without.waiting().blanks(question.showWhen()).contains(id));
  }
}
