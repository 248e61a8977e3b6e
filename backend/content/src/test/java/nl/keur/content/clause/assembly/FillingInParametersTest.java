package nl.keur.content.clause.assembly;

import static nl.keur.content.clause.AClause.called;
import static nl.keur.content.clause.AClause.value;
import static nl.keur.content.clause.AClause.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.keur.content.checklist.Option;
import nl.keur.content.clause.AClause;
import nl.keur.content.clause.ALibrary;
import nl.keur.content.clause.ClauseSet;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Obstacle;
import nl.keur.content.clause.OfferReading;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.RecordValues;
import nl.keur.content.clause.value.Value;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of parameters: from the record, filled in, preset or missing, and what is wrong. */
class FillingInParametersTest {
  private static final Parameter.Type WORDS = new Parameter.Words();
  private static final Parameter.Type HOURS =
      new Parameter.Number(
          "hours", Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(40)));
  private static final Parameter.Type SHARE =
      new Parameter.Number("percent", Optional.of(BigDecimal.ONE), Optional.empty());
  private static final Parameter.Type TABLE =
      new Parameter.Table(
          List.of(
              new Parameter.TableColumn("measure", new Text("Maatregel", "Measure"), List.of()),
              new Parameter.TableColumn(
                  "by",
                  new Text("Door", "By"),
                  List.of(
                      new Option(
                          "vendor",
                          new Text("de leverancier", "the supplier"),
                          Optional.empty())))));

  @Test
  void theRecordComesFirstAndIsNeverTyped() {
    AClause clause = called("a").reads("p", WORDS, "institution.name").says("a.one", value("p"));

    ParameterState read =
        state(clause, path -> Optional.of(Value.words("Westerhaven: " + path)), FilledIn.NOTHING);
    PackageDraft typed = draft(ALibrary.of(clause), nothing(), filled(Value.words("Anders")));

    assertThat(read.origin()).isEqualTo(ParameterState.Origin.RECORD);
    assertThat(read.printable()).contains(Value.words("Westerhaven: institution.name"));
    assertThat(typed.obstacles())
        .extracting(obstacle -> obstacle.sentence().nl())
        .containsExactly(
            "“Veld p” bij de bepaling “Bepaling a” (Set set): Dit komt uit het dossier en is hier"
                + " niet in te vullen. Wijzig het daar.");
  }

  @Test
  void whatTheRecordDoesNotHoldYetRefusesFreezing() {
    AClause clause = called("a").reads("p", WORDS, "purpose.sentence").says("a.one", value("p"));

    assertThat(draft(ALibrary.of(clause), nothing(), FilledIn.NOTHING).obstacles())
        .singleElement()
        .satisfies(
            obstacle -> {
              assertThat(((Obstacle.RecordMissing) obstacle).path()).isEqualTo("purpose.sentence");
              assertThat(obstacle.sentence().en())
                  .isEqualTo(
                      "“Field p” is not in the file yet; the clause “Clause a” (Set set) takes it"
                          + " from there. Complete the file.");
            });
  }

  @Test
  void whereTheRecordHoldsNothingTheContractSaysSo() {
    AClause clause = called("a").reads("p", WORDS, "purpose.exemption").says("a.one", value("p"));

    PackageDraft draft =
        draft(ALibrary.of(clause), path -> Optional.of(Value.NOTHING_RECORDED), FilledIn.NOTHING);

    assertThat(draft.readyToFreeze()).isTrue();
    assertThat(draft.assembly().nl().toString()).contains("niets vastgelegd");
    assertThat(draft.assembly().en().toString()).contains("nothing recorded");
  }

  @Test
  void whatIsFilledInGoesBeforeThePreset() {
    AClause clause =
        called("a").presets("p", WORDS, new Text("een", "one")).says("a.one", value("p"));

    assertThat(state(clause, nothing(), FilledIn.NOTHING).printable())
        .contains(new Value.Words(new Text("een", "one")));
    assertThat(state(clause, nothing(), filled(Value.words("twee"))).printable())
        .contains(Value.words("twee"));
  }

  @Test
  void presetsHaveTheFormOfTheirParameter() {
    assertThat(preset(HOURS, "4")).isEqualTo(new Value.Amount(BigDecimal.valueOf(4)));
    assertThat(preset(Parameter.OnDate.ANY, "2027-01-31"))
        .isEqualTo(new Value.OnDate(LocalDate.of(2027, 1, 31)));
    assertThat(preset(AClause.choice("x"), "x")).isEqualTo(Value.Codes.of("x"));
    assertThat(preset(new Parameter.Url(), "https://example.org"))
        .isEqualTo(new Value.Link(URI.create("https://example.org")));
  }

  private static Value preset(Parameter.Type type, String preset) {
    AClause clause = called("a").presets("p", type, Text.same(preset)).says("a.one", value("p"));
    return state(clause, nothing(), FilledIn.NOTHING).printable().orElseThrow();
  }

  @Test
  void aMissingFieldRefusesFreezingAndNamesItsClause() {
    AClause clause = called("a").asks("p", WORDS).says("a.one", value("p"));

    assertThat(draft(ALibrary.of(clause), nothing(), FilledIn.NOTHING).obstacles())
        .extracting(obstacle -> obstacle.sentence().nl())
        .containsExactly("Vul “Veld p” in bij de bepaling “Bepaling a” (Set set).");
  }

  @Test
  void aFieldIsAskedOnlyWhileItsConditionCanHold() {
    AClause clause = called("a").asksWhen("p", WORDS, "risky").says("a.one", value("p"));
    ContentLibrary library = conditional(clause);

    assertThat(asked(library, "risk = yes")).isTrue();
    assertThat(asked(library, "risk = ?")).isTrue();
    assertThat(asked(library, "risk = no")).isFalse();
  }

  @Test
  void aFieldThatOnlyADroppedParagraphPrintsIsNotAsked() {
    AClause clause =
        called("a")
            .asks("p", WORDS)
            .says("a.zero", words("Tekst."))
            .saysIf("a.one", "risky", value("p"));
    ContentLibrary library = conditional(clause);

    assertThat(asked(library, "risk = yes")).isTrue();
    assertThat(asked(library, "risk = no")).isFalse();
    assertThat(
            PackageDraft.of(
                    library,
                    OfferReading.of("risk = no"),
                    nothing(),
                    FilledIn.NOTHING,
                    Decisions.NONE)
                .obstacles())
        .isEmpty();
  }

  private static boolean asked(ContentLibrary library, String facts) {
    return PackageDraft.of(
            library, OfferReading.of(facts), nothing(), FilledIn.NOTHING, Decisions.NONE)
        .values()
        .find(new ParameterId("a", "p"))
        .orElseThrow()
        .asked();
  }

  private static ContentLibrary conditional(AClause clause) {
    return new ALibrary()
        .set("set", ClauseSet.Numbering.RUNNING, Map.of("risky", "risk in yes"), List.of(), clause)
        .rule("group", "r1", "always", "set")
        .build();
  }

  @ParameterizedTest(name = "{1}: {3}")
  @MethodSource("wrong")
  void aWrongValueSaysWhatToDo(
      Parameter.Type type, Value value, String pointer, String dutch, String english) {
    ParameterState state = state(asking(type), nothing(), filled(value));

    assertThat(state.printable()).isEmpty();
    assertThat(state.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo(pointer);
              assertThat(problem.sentence()).isEqualTo(new Text(dutch, english));
            });
  }

  static List<Arguments> wrong() {
    return List.of(
        Arguments.of(
            HOURS,
            amount("41"),
            "",
            "Vul een getal in van 1 tot en met 40.",
            "Fill in a number from 1 to 40."),
        Arguments.of(
            HOURS,
            amount("0"),
            "",
            "Vul een getal in van 1 tot en met 40.",
            "Fill in a number from 1 to 40."),
        Arguments.of(HOURS, amount("1.5"), "", "Vul een heel getal in.", "Fill in a whole number."),
        Arguments.of(
            SHARE,
            amount("0.5"),
            "",
            "Vul een getal in van ten minste 1.",
            "Fill in a number of at least 1."),
        Arguments.of(
            HOURS, Value.words("vier"), "", "Vul hier een getal in.", "Fill in a number here."),
        Arguments.of(
            Parameter.OnDate.ANY,
            Value.words("morgen"),
            "",
            "Vul hier een datum in.",
            "Fill in a date here."),
        Arguments.of(
            new Parameter.Url(),
            new Value.Link(URI.create("javascript:alert(1)")),
            "",
            "Vul een volledig webadres in dat begint met https:// of http://.",
            "Fill in a complete web address that starts with https:// or http://."),
        Arguments.of(
            new Parameter.Url(),
            new Value.Link(URI.create("/lijst")),
            "",
            "Vul een volledig webadres in dat begint met https:// of http://.",
            "Fill in a complete web address that starts with https:// or http://."),
        Arguments.of(
            AClause.choice("x", "y"),
            Value.Codes.of("z"),
            "",
            "“z” is hier geen keuze. Kies uit de lijst.",
            "“z” is no choice here. Choose from the list."),
        Arguments.of(
            AClause.choice("x", "y"),
            new Value.Codes(List.of("x", "y")),
            "",
            "Vul hier één keuze in.",
            "Fill in one choice here."),
        Arguments.of(
            new Parameter.Items(),
            new Value.Items(List.of()),
            "",
            "Vul ten minste één regel in.",
            "Fill in at least one line."),
        Arguments.of(
            WORDS,
            Value.words("a".repeat(4001)),
            "",
            "De tekst is 4001 tekens lang. Er passen er 4000. Maak hem korter.",
            "The text is 4001 characters long. 4000 fit. Make it shorter."),
        Arguments.of(
            TABLE,
            new Value.Rows(List.of()),
            "",
            "Vul ten minste 1 rij in.",
            "Fill in at least 1 row."),
        Arguments.of(
            TABLE,
            rows(Map.of()),
            "/0",
            "Deze rij is leeg. Vul haar in of haal haar weg.",
            "This row is empty. Fill it in or remove it."),
        Arguments.of(
            TABLE,
            rows(Map.of("other", Value.words("x"))),
            "/0/other",
            "De kolom “other” hoort niet bij deze tabel.",
            "The column “other” does not belong to this table."),
        Arguments.of(
            TABLE,
            rows(Map.of("by", Value.Codes.of("nobody"))),
            "/0/by",
            "“nobody” is hier geen keuze. Kies uit de lijst.",
            "“nobody” is no choice here. Choose from the list."),
        Arguments.of(
            TABLE,
            rows(Map.of("by", Value.words("de buurman"))),
            "/0/by",
            "Vul hier een keuze uit de lijst in.",
            "Fill in a choice from the list here."));
  }

  @Test
  void aBlankCellMayStayBlank() {
    Value row = rows(Map.of("measure", Value.words("Slot op de deur")));

    assertThat(state(asking(TABLE), nothing(), filled(row)).problems()).isEmpty();
  }

  @Test
  void aTableThatMayStayEmptyIsNotMissing() {
    AClause clause = called("a").asksRows("p", TABLE, 0).says(tableOf("p"));

    assertThat(state(clause, nothing(), FilledIn.NOTHING).missing()).isFalse();
  }

  @Test
  void aCodeInTheRecordThatTheTableDoesNotKnowIsNotPrinted() {
    AClause clause = called("a").reads("p", TABLE, "table.RQ-48").says(tableOf("p"));
    Value row = rows(Map.of("by", Value.Codes.of("nobody")));

    assertThat(state(clause, path -> Optional.of(row), FilledIn.NOTHING).problems()).hasSize(1);
  }

  private static AClause asking(Parameter.Type type) {
    return type instanceof Parameter.Table
        ? called("a").asksRows("p", type, 1).says(tableOf("p"))
        : called("a").asks("p", type).says("a.one", value("p"));
  }

  private static ClauseText.Paragraph tableOf(String parameter) {
    return new ClauseText.Paragraph(
        "a.table", Optional.empty(), List.of(new ClauseText.ParameterTable(parameter)), List.of());
  }

  private static Value rows(Map<String, Value> row) {
    return new Value.Rows(List.of(row));
  }

  private static Value amount(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  private static RecordValues nothing() {
    return path -> Optional.empty();
  }

  private static FilledIn filled(Value value) {
    return new FilledIn(Map.of(new ParameterId("a", "p"), value));
  }

  private static ParameterState state(AClause clause, RecordValues record, FilledIn filledIn) {
    return draft(ALibrary.of(clause), record, filledIn)
        .values()
        .find(new ParameterId("a", "p"))
        .orElseThrow();
  }

  private static PackageDraft draft(
      ContentLibrary library, RecordValues record, FilledIn filledIn) {
    return PackageDraft.of(library, OfferReading.of(), record, filledIn, Decisions.NONE);
  }
}
