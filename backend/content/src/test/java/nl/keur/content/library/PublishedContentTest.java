package nl.keur.content.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.clause.Clause;
import org.junit.jupiter.api.Test;

/** Reads the folders in which writers work, and shows every mistake with its file and line. */
class PublishedContentTest {
  private static final Path ROOT = Path.of("..", "..");

  @Test
  void theContentHasNoMistakes() {
    switch (ContentReader.of(ROOT.resolve("checklists"), ROOT.resolve("clauses"))) {
      case ContentReading.Complete complete ->
          assertThat(complete.library().checklists()).hasSize(6);
      case ContentReading.Refused refused ->
          fail(
              refused.mistakes().stream()
                  .map(Mistake::toString)
                  .collect(Collectors.joining("\n", "Mistakes in the content:\n", "\n")));
    }
  }

  @Test
  void whatExcludesAnOfferIsSaidToTheVendorAndNotAboutIt() {
    var knockOuts =
        ContentReader.ofClassPath().checklists().values().stream()
            .flatMap(checklist -> checklist.sectionsFor(Respondent.VENDOR).stream())
            .flatMap(section -> section.questions().stream())
            .flatMap(question -> question.knockOut().stream())
            .toList();

    assertThat(knockOuts)
        .isNotEmpty()
        .extracting(knockOut -> knockOut.reasonFor(Respondent.VENDOR))
        .allSatisfy(
            reason -> {
              assertThat(reason.nl()).doesNotContainIgnoringCase("leverancier");
              assertThat(reason.en()).doesNotContainIgnoringCase("vendor");
            });
    assertThat(knockOuts)
        .extracting(knockOut -> knockOut.reasonFor(Respondent.INSTITUTION).nl())
        .contains("De leverancier ziet zelf een verboden praktijk.");
  }

  @Test
  void everyQuestionAndEveryClauseNamesItsLaw() {
    ContentLibrary content = ContentReader.ofClassPath();

    assertThat(content.questionsById().values())
        .filteredOn(question -> question.legalBasis().isEmpty())
        .extracting(Question::id)
        .isEmpty();
    assertThat(content.clauses())
        .filteredOn(clause -> clause.legalBasis().isEmpty())
        .extracting(Clause::id)
        .isEmpty();
  }

  @Test
  void theClassPathHoldsTheSameContentAsTheFolders() {
    ContentLibrary folders =
        ContentReader.of(ROOT.resolve("checklists"), ROOT.resolve("clauses")).library();

    assertThat(ContentReader.ofClassPath()).isEqualTo(folders);
  }
}
