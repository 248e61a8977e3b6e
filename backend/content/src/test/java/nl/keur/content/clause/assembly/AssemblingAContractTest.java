package nl.keur.content.clause.assembly;

import static nl.keur.content.clause.AClause.called;
import static nl.keur.content.clause.AClause.ref;
import static nl.keur.content.clause.AClause.words;
import static nl.keur.content.clause.assembly.Drafts.blocks;
import static nl.keur.content.clause.assembly.Drafts.draft;
import static nl.keur.content.clause.assembly.Drafts.filled;
import static nl.keur.content.clause.assembly.Drafts.id;
import static nl.keur.content.clause.assembly.Drafts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.clause.AClause;
import nl.keur.content.clause.ALibrary;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.OfferReading;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.proposal.Decision;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a contract, before it is numbered. */
class AssemblingAContractTest {
  private static final Parameter.Type WORDS = new Parameter.Words();

  @Test
  void aPartPerSetWithItsTitleAndStatusLine() {
    ContentLibrary library =
        new ALibrary()
            .set("terms", said("a"))
            .set("addendum", said("b"))
            .set("unused", said("c").when("risk in high"))
            .rule("group", "r1", "always", "terms", "addendum", "unused")
            .build();

    assertThat(draft(library, OfferReading.of("risk = low")).assembly().en().parts())
        .extracting(AssembledPart::set, AssembledPart::title, AssembledPart::statusLine)
        .containsExactly(
            tuple("terms", "Set terms", "Own text terms"),
            tuple("addendum", "Set addendum", "Own text addendum"));
  }

  @ParameterizedTest
  @CsvSource({"yes, a.one a.kept a.two, 0", "no, a.one a.two, 0", "?, a.one a.kept a.two, 1"})
  void aParagraphUnderAConditionIsKeptOrDroppedAndRefusesFreezingWhileOpen(
      String fact, String paragraphs, int obstacles) {
    AClause clause =
        called("a")
            .says("a.one", words("Een."))
            .saysIf("a.kept", "risky", words("Soms."))
            .says("a.two", words("Twee."));
    ContentLibrary library =
        set(ClauseSet.Numbering.RUNNING, Map.of("risky", "risk in yes"), clause);

    PackageDraft draft = draft(library, OfferReading.of("risk = " + fact));

    assertThat(blocks(draft))
        .extracting(block -> ((AssembledBlock.Numbered) block).id())
        .containsExactly(paragraphs.split(" "));
    assertThat(draft.obstacles())
        .hasSize(obstacles)
        .allSatisfy(
            obstacle ->
                assertThat(((Obstacle.ParagraphUndecided) obstacle).facts())
                    .containsExactly("risk"));
  }

  @Test
  void aChoiceOfThePackageKeepsAParagraph() {
    AClause clause =
        called("a")
            .presets("mode", AClause.choice("x", "y"), Text.same("x"))
            .saysIf("a.x", "mode-x", words("X."))
            .saysIf("a.y", "mode-y", words("Y."));
    ContentLibrary library =
        set(
            ClauseSet.Numbering.RUNNING,
            Map.of("mode-x", "$mode in x", "mode-y", "$mode in y"),
            clause);

    PackageDraft preset = draft(library, OfferReading.of());
    PackageDraft changed = draft(library, filled("mode", Value.Codes.of("y")));

    assertThat(text(preset, Language.NL)).isEqualTo("X.");
    assertThat(text(changed, Language.NL)).isEqualTo("Y.");
  }

  @Test
  void aReferenceToAnotherPartIsLeftToTheNumbering() {
    ContentLibrary library =
        new ALibrary()
            .set("terms", called("a").says("a.one", words("Zie "), ref("b.one"), words(".")))
            .set("addendum", called("b").says("b.one", words("Tekst.")))
            .rule("group", "r1", "always", "terms", "addendum")
            .build();

    PackageDraft draft = draft(library, OfferReading.of());

    assertThat(((AssembledBlock.Numbered) blocks(draft).getFirst()).text())
        .contains(new AssembledInline.Reference("b.one"));
    assertThat(draft.obstacles()).isEmpty();
  }

  @Test
  void aReferenceToAClauseThatIsNotThereDangles() {
    ContentLibrary library =
        ALibrary.of(
            called("a").says("a.one", words("Zie "), ref("b.one"), words(".")),
            called("b").says("b.one", words("Tekst.")));
    Decisions without = new Decisions(Map.of(), Map.of("b", Decision.leaveOut("Niet nodig.")));

    PackageDraft draft =
        PackageDraft.of(
            library, OfferReading.of(), path -> Optional.empty(), FilledIn.NOTHING, without);

    assertThat(draft.obstacles())
        .singleElement()
        .satisfies(
            obstacle -> {
              assertThat(((Obstacle.DanglingReference) obstacle).anchor()).isEqualTo("b.one");
              assertThat(obstacle.sentence().en())
                  .isEqualTo(
                      "The clause “Clause a” (Set set) refers to a part of “Clause b” that is not"
                          + " in the contract. Include it, or leave this clause out.");
            });
  }

  @Test
  void aReferenceToADroppedParagraphDanglesUnlessItIsDroppedToo() {
    AClause clause =
        called("a")
            .saysIf("a.some", "risky", words("Soms."))
            .saysIf("a.same", "risky", ref("a.some"))
            .says("a.always", ref("a.some"));
    ContentLibrary library =
        set(ClauseSet.Numbering.RUNNING, Map.of("risky", "risk in yes"), clause);

    assertThat(draft(library, OfferReading.of("risk = no")).obstacles())
        .singleElement()
        .extracting(obstacle -> ((Obstacle.DanglingReference) obstacle).paragraph())
        .isEqualTo("a.always");
    assertThat(draft(library, OfferReading.of("risk = yes")).obstacles()).isEmpty();
  }

  @Test
  void inAModelAClauseLeftOutKeepsItsNumber() {
    ContentLibrary library = threeArticles(ClauseSet.Numbering.MODEL);

    assertThat(draft(library, OfferReading.of("risk = no")).assembly().nl().clauses())
        .extracting(AssembledClause::number, AssembledClause::included)
        .containsExactly(
            tuple(new AssembledClause.Given("1"), true),
            tuple(new AssembledClause.Given("2"), false),
            tuple(new AssembledClause.Given("3"), true));
  }

  @Test
  void elsewhereTheRestIsRenumbered() {
    ContentLibrary library = threeArticles(ClauseSet.Numbering.RUNNING);

    assertThat(draft(library, OfferReading.of("risk = no")).assembly().nl().clauses())
        .extracting(AssembledClause::id, AssembledClause::number)
        .containsExactly(
            tuple("a", new AssembledClause.Running()), tuple("c", new AssembledClause.Running()));
  }

  @Test
  void annexesKeepTheirLetterAndSpecialConditionsNameTheirQuestion() {
    ContentLibrary library =
        ALibrary.of(
            said("annex").kind(Clause.Kind.ANNEX).number("F"),
            said("sc")
                .kind(Clause.Kind.SPECIAL_CONDITION)
                .number("RQ-22")
                .triggeredBy("RQ-22 < 3/4"));

    assertThat(draft(library, OfferReading.of("RQ-22 low")).assembly().nl().clauses())
        .extracting(AssembledClause::kind, AssembledClause::number, AssembledClause::question)
        .containsExactly(
            tuple(AssembledClause.Kind.ANNEX, new AssembledClause.Given("F"), Optional.empty()),
            tuple(
                AssembledClause.Kind.SPECIAL_CONDITION,
                new AssembledClause.Running(),
                Optional.of("RQ-22")));
  }

  @Test
  void aHeadingStandsBeforeTheFirstPrintedClauseUnderItOrNowhere() {
    List<ClauseSet.Heading> headings =
        List.of(
            new ClauseSet.Heading("a", new Text("Eerst", "First")),
            new ClauseSet.Heading("b", new Text("Leeg", "Empty")),
            new ClauseSet.Heading("c", new Text("Rest", "Rest")));
    ContentLibrary library =
        new ALibrary()
            .set(
                "set",
                ClauseSet.Numbering.RUNNING,
                Map.of(),
                headings,
                said("a"),
                said("b").when("risk in yes"),
                said("c").when("risk in yes"),
                said("d"))
            .rule("group", "r1", "always", "set")
            .build();

    assertThat(
            draft(library, OfferReading.of("risk = no"))
                .assembly()
                .nl()
                .parts()
                .getFirst()
                .elements())
        .extracting(
            element ->
                switch (element) {
                  case AssembledPart.Heading heading -> heading.title();
                  case AssembledClause clause -> clause.id();
                })
        .containsExactly("Eerst", "a", "Rest", "d");
  }

  @Test
  void aReferenceIsAnArticleThatTakesTheDocumentInUnchanged() {
    ContentLibrary library = ALibrary.of(called("model").reference(reference(Optional.empty())));
    FilledIn filledIn =
        new FilledIn(
            Map.of(
                new ParameterId("model", "text_version"), Value.words("nl, 1 mei 2026, 3f9a"),
                new ParameterId("model", "choice_1"), Value.words("algemeen")));

    PackageDraft draft = draft(library, filledIn);
    AssembledClause article = draft.assembly().nl().clauses().findFirst().orElseThrow();

    assertThat(draft.obstacles()).isEmpty();
    assertThat(article.kind()).isEqualTo(AssembledClause.Kind.ARTICLE);
    assertThat(text(draft, Language.NL))
        .startsWith(
            "Partijen nemen dit document ongewijzigd in deze overeenkomst op: Model 4.0. Het is"
                + " gepubliceerd op https://example.org/model. De opgenomen tekst is nl, 1 mei"
                + " 2026, 3f9a, en partijen voegen hem bij de ondertekening bij deze overeenkomst.");
    assertThat(article.blocks().get(2).toString()).contains("Toestemming").contains("algemeen");
    assertThat(((AssembledBlock.Numbered) article.blocks().get(3)).content()).hasSize(2);
    assertThat(draft(library, OfferReading.of()).obstacles())
        .extracting(obstacle -> ((Obstacle.ParameterMissing) obstacle).parameter().name())
        .containsExactly("text_version", "choice_1");
  }

  @Test
  void aReferenceThatAnotherClauseTakesInPrintsNothing() {
    ContentLibrary library =
        ALibrary.of(
            said("takes-in"), called("model").reference(reference(Optional.of("takes-in"))));

    PackageDraft draft = draft(library, OfferReading.of());

    assertThat(draft.assembly().nl().clauses())
        .extracting(AssembledClause::id)
        .containsExactly("takes-in");
    assertThat(draft.obstacles()).isEmpty();
  }

  private static Clause.Reference reference(Optional<String> incorporatedBy) {
    return new Clause.Reference(
        new Text("Model 4.0", "Model 4.0 (Dutch)"),
        URI.create("https://example.org/model"),
        incorporatedBy,
        List.of(new Text("Toestemming", "Authorisation")),
        List.of(
            new Text("1: verwerkingen", "1: processing"),
            new Text("2: beveiliging", "2: security")));
  }

  private static ContentLibrary threeArticles(ClauseSet.Numbering numbering) {
    return set(
        numbering,
        Map.of(),
        said("a").number("1"),
        said("b").number("2").when("risk in yes"),
        said("c").number("3"));
  }

  private static AClause said(String id) {
    return called(id).says(id + ".one", words("Tekst."));
  }

  private static ContentLibrary set(
      ClauseSet.Numbering numbering, Map<String, String> conditions, AClause... clauses) {
    return new ALibrary()
        .set("set", numbering, conditions, List.of(), clauses)
        .rule("group", "r1", "always", "set")
        .build();
  }
}
