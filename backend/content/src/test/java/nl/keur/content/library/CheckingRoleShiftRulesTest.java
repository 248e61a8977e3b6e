package nl.keur.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.keur.content.roleshift.RoleShiftTexts;
import org.junit.jupiter.api.Test;

/** The words of the rules on change of use fit the rules, checked on the published content. */
class CheckingRoleShiftRulesTest {
  private static final String FILES = "checklists/vocabulary/role-shift";
  private static final Map<String, String> TEXTS =
      ContentFiles.of(Path.of("..", "..", "checklists"), Path.of("..", "..", "clauses")).texts();

  @Test
  void thePublishedWordsFit() {
    assertThat(mistakes("", "")).isEmpty();
  }

  @Test
  void wordsAndRulesInOneFileAreReadWhereAProcurementBeganWithThem() {
    Map<String, String> before = new TreeMap<>(TEXTS);
    StringBuilder whole = new StringBuilder(before.remove(FILES + ".yaml"));
    whole.append("\nas-of: 2026-11-21\nrole-shift-rules:\n");
    for (String part : List.of("name-and-purpose", "system", "use")) {
      String rules = before.remove(FILES + "-rules-" + part + ".yaml");
      whole.append(rules.substring(rules.indexOf("- id: ")));
    }
    before.put(FILES + "-rules.yaml", whole.toString());

    assertThat(roleShift(before)).isEqualTo(roleShift(TEXTS));
  }

  private static RoleShiftTexts roleShift(Map<String, String> texts) {
    return ContentReader.ofPublished(ContentFiles.of(texts)).library().vocabulary().roleShift();
  }

  @Test
  void aRuleThatDoesNotExistIsRefusedAndTheOneWithoutWordsNamed() {
    assertThat(mistakes("- id: one-employee\n", "- id: one-colleague\n"))
        .hasSize(2)
        .anyMatch(mistake -> mistake.contains("There is no rule 'one-colleague'."))
        .anyMatch(mistake -> mistake.contains("The rule 'one-employee' has no words. Add it."));
  }

  @Test
  void anOutcomeThatTheRuleNeverGivesIsRefused() {
    assertThat(
            mistakes(
                "  - outcome: assigned\n    alert: info", "  - outcome: differs\n    alert: info"))
        .hasSize(2)
        .anyMatch(mistake -> mistake.contains("This rule never gives 'differs'."))
        .anyMatch(mistake -> mistake.contains("The outcome 'assigned' of this rule has no words."));
  }

  @Test
  void whatIsNotKnownCanNotBeJudged() {
    assertThat(
            mistakes(
                "  - outcome: unknown\n    alert: cannot-be-judged",
                "  - outcome: unknown\n    alert: red"))
        .singleElement()
        .asString()
        .contains("What is not known can't be judged. Write 'cannot-be-judged'.");
  }

  @Test
  void labelsComeFromAFactThatExists() {
    assertThat(mistakes("fact: exemption_ground}", "fact: exemption}"))
        .singleElement()
        .asString()
        .contains("There is no fact 'exemption'. Name an existing one.");
  }

  @Test
  void labelsComeFromAQuestionThatExists() {
    assertThat(mistakes("question: CR-04}", "question: CR-99}"))
        .singleElement()
        .asString()
        .contains("There is no question 'CR-99'. Name an existing one.");
  }

  @Test
  void articlesAreOfAnActThatExists() {
    assertThat(mistakes("{act: gdpr, article: \"44\"", "{act: avg, article: \"44\""))
        .singleElement()
        .asString()
        .contains("There is no act 'avg'.");
  }

  @Test
  void everyStageHasWords() {
    assertThat(mistakes("- {stage: unknown,", "- {stage: planned,"))
        .singleElement()
        .asString()
        .contains("The stage 'unknown' has no words. Add it.");
  }

  private static List<String> mistakes(String from, String to) {
    Map<String, String> texts = new TreeMap<>(TEXTS);
    texts.computeIfPresent(fileWith(from), (name, text) -> replaceFirst(text, from, to));
    return switch (ContentReader.of(ContentFiles.of(texts))) {
      case ContentReading.Complete complete -> List.of();
      case ContentReading.Refused refused ->
          refused.mistakes().stream().map(Mistake::toString).toList();
    };
  }

  /** The first file with these words. */
  private static String fileWith(String words) {
    return TEXTS.entrySet().stream()
        .filter(file -> file.getKey().startsWith(FILES) && file.getValue().contains(words))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static String replaceFirst(String text, String from, String to) {
    int at = text.indexOf(from);
    return text.substring(0, at) + to + text.substring(at + from.length());
  }
}
