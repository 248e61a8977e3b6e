package nl.keur.content.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Parameter;
import nl.keur.content.condition.Condition;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading gives: the records, from folders and from the class path. */
class ContentReaderTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void aQuestionIsReadWithAllItSays() {
    var question = library().findQuestion("OP-01").orElseThrow();

    assertThat(question.weight()).contains(1);
    assertThat(question.type()).isInstanceOf(AnswerType.MultiChoice.class);
    var choice = (AnswerType.MultiChoice) question.type();
    assertThat(choice.exclusive()).containsExactly("none");
    assertThat(choice.options().get(0).points()).contains(BigFraction.of(1, 2));
    assertThat(choice.options().get(1).points()).contains(BigFraction.of(1, 2));
    assertThat(choice.options().get(1).label()).isEqualTo(new Text("B", "B"));
  }

  @Test
  void aConditionIsReadAsATree() {
    assertThat(library().vocabulary().contradictions().getFirst().when())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.FactIn("primary", Set.of("yes")),
                    new Condition.Not(new Condition.FactIn("vendor_ai", Set.of("no"))))));
  }

  @Test
  void checklistsKeepTheOrderOfAProcurement() {
    assertThat(library().checklists().keySet())
        .containsExactly(
            "intake", "pre-flight", "business-case", "required", "optional", "change-report");
  }

  @Test
  void theWordsOfAClauseAreATree() {
    ClauseText.Version words = clause("terms-1").text().orElseThrow().en();

    assertThat(words.heading()).isEqualTo("Purpose");
    ClauseText.Paragraph term = words.paragraphs().getFirst();
    assertThat(term.blocks())
        .containsExactly(
            new ClauseText.Sentence(
                List.of(
                    new ClauseText.Words("The "),
                    new ClauseText.Term("purpose"),
                    new ClauseText.Words(" is the use by "),
                    new ClauseText.Value("who"),
                    new ClauseText.Words(", as "),
                    new ClauseText.Ref("measures"),
                    new ClauseText.Words(" says:"))));
    assertThat(term.items().get(1).onlyIf()).isEqualTo(Optional.of("strict"));
    assertThat(words.paragraphs().get(1).blocks().get(1)).isInstanceOf(ClauseText.Grid.class);
  }

  @Test
  void aTableParameterAloneIsATable() {
    assertThat(clause("terms-2").text().orElseThrow().nl().paragraphs().getFirst().blocks())
        .endsWith(new ClauseText.ParameterTable("measures"));
  }

  @Test
  void aTableParameterRightBehindTheIdIsATable() {
    SmallContent content =
        new SmallContent(folder)
            .replacing(SmallClauses.SECOND + ".nl.md", "De leverancier neemt deze:\n\n   ", "")
            .replacing(SmallClauses.SECOND + ".en.md", "The supplier takes these:\n\n   ", "");

    assertThat(clause(content.read().library(), "terms-2").text().orElseThrow().en().paragraphs())
        .extracting(ClauseText.Paragraph::blocks)
        .containsExactly(List.of(new ClauseText.ParameterTable("measures")));
  }

  @Test
  void aDefaultIsTheSameInBothLanguagesUnlessItIsText() {
    assertThat(clause("terms-1").parameters())
        .extracting(Parameter::preset)
        .containsExactly(
            Optional.of(Text.same("strict")), Optional.of(Text.same("5")), Optional.empty());
  }

  @Test
  void aReferenceHasNoWordsOfItsOwn() {
    assertThat(clause("terms-3").text()).isEmpty();
    assertThat(clause("terms-3").reference()).isPresent();
  }

  @Test
  void aHeadingStandsBeforeAClauseById() {
    assertThat(library().clauseSets().get("terms").headings().getFirst().beforeClause())
        .isEqualTo("terms-2");
  }

  @Test
  void aSingleJarHoldsTheContentToo() throws IOException {
    Path jar = elsewhere.resolve("keur.jar");
    zip(new SmallContent(folder).folder(), jar);

    try (URLClassLoader classPath = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertThat(ContentReader.ofClassPath(classPath)).isEqualTo(library());
      assertThat(ContentReader.ofClassPath(classPath)).isEqualTo(library());
    }
  }

  @Test
  void brokenContentIsThrownWithEveryMistake() throws IOException {
    SmallContent broken =
        new SmallContent(folder)
            .replacing(SmallChecklists.REQUIRED, "weight: 5", "weight: 6")
            .replacing(SmallChecklists.FACTS, "IN-01", "IN-99");

    assertThatThrownBy(() -> broken.read().library())
        .isInstanceOf(BrokenContent.class)
        .hasMessageContaining("checklists/required/oversight.yaml:18: A weight runs from 1 to 5")
        .hasMessageContaining(
            "checklists/vocabulary/facts-procurement.yaml:8: There is no question");
  }

  private ContentLibrary library() {
    return new SmallContent(folder).read().library();
  }

  private Clause clause(String id) {
    return clause(library(), id);
  }

  private static Clause clause(ContentLibrary library, String id) {
    return library.clauses().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** Without entries for folders, as a shaded jar may be. */
  private static void zip(Path folder, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }
}
