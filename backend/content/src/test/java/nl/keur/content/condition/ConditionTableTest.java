package nl.keur.content.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.checklist.AQuestion;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.Parameter;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.sheet.ContentWording;
import nl.keur.content.sheet.Sheet;
import nl.keur.content.sheet.SheetEvaluation;
import nl.keur.content.sheet.Visibility;
import nl.keur.content.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The meaning of conditions, row by row (ARCHITECTURE §4). The sheet of every row: A; B, shown when
 * A is yes; M, several choices; L, a level; and X, shown by the tree. Outside it: risk and points.
 * A sets minors; alarm follows from minors and risk.
 */
class ConditionTableTest {
  private static final Map<String, Fact> FACTS =
      Stream.of(
              fact(
                  "risk",
                  Fact.Kind.CHOICE,
                  new Text("Risiconiveau", "Risk level"),
                  new Fact.SetBy("IN-1", Map.of()),
                  value("high", "hoog risico", "high risk"),
                  value("open", "nog niet beslist", "not settled yet"),
                  value("low", "geen hoog risico", "not high risk")),
              fact(
                  "points",
                  Fact.Kind.SET,
                  new Text("Punten van bijlage III", "Annex III points"),
                  new Fact.SetBy("IN-2", Map.of()),
                  value("3a", "toelating", "admission"),
                  value("3b", "beoordeling", "assessment"),
                  value("none", "geen", "none")),
              fact(
                  "minors",
                  Fact.Kind.CHOICE,
                  new Text("Gebruik door minderjarigen", "Use by minors"),
                  new Fact.SetBy("A", Map.of()),
                  value("yes", "ja", "yes"),
                  value("no", "nee", "no"),
                  value("unclear", "nog onduidelijk", "not clear yet")),
              fact(
                  "alarm",
                  Fact.Kind.CHOICE,
                  new Text("Extra toezicht", "Extra oversight"),
                  new Fact.FirstMatch(
                      List.of(
                          new Fact.Rule(Trees.parse("minors in yes"), "yes"),
                          new Fact.Rule(Trees.parse("risk in high"), "yes")),
                      "no"),
                  value("yes", "nodig", "needed"),
                  value("no", "niet nodig", "not needed")))
          .collect(Collectors.toMap(Fact::id, Function.identity()));

  private static final List<AQuestion> QUESTIONS =
      List.of(
          AQuestion.of("A", choice("yes Ja Yes", "no Nee No", "unclear Onbekend Unknown"))
              .asking("Gebruiken kinderen het?", "Do children use it?"),
          AQuestion.of("B", choice("yes Ja Yes", "no Nee No"))
              .asking("Vraagt u toestemming?", "Do you ask consent?")
              .shownWhen(Trees.parse("A in yes")),
          AQuestion.of(
                  "M",
                  new AnswerType.MultiChoice(
                      options("x Nederlands Dutch", "y Engels English", "z Fries Frisian"),
                      List.of(),
                      List.of(),
                      Optional.empty(),
                      false,
                      List.of()))
              .asking("Welke talen kent het?", "Which languages does it know?"),
          AQuestion.level("L").asking("Hoe is het toezicht?", "How is the oversight?"));

  private static final ContentWording WORDING =
      new ContentWording(
          FACTS,
          Stream.concat(
                  QUESTIONS.stream(),
                  Stream.of(
                      AQuestion.yesNo("OP").asking("Kan het offline?", "Does it work offline?")))
              .map(AQuestion::build)
              .collect(Collectors.toMap(Question::id, Function.identity())),
          Map.of(
              "auth",
              new Parameter(
                  "auth",
                  new Parameter.Choice(
                      options("general algemeen general", "specific specifiek specific")),
                  new Text("Toestemming voor subverwerkers", "Authorisation of sub-processors"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  0)));

  @ParameterizedTest(name = "{0} with {1} is {2}, {3}: {4}")
  @CsvFileSource(resources = "conditions.csv", delimiter = ';', numLinesToSkip = 1)
  void aTreeIsTrueFalseOrUnknownAndShowsHidesOrWaits(
      String tree,
      String values,
      String truth,
      Visibility visibility,
      String reason,
      String nl,
      String en) {
    Condition condition = Trees.parse(tree);
    SheetEvaluation sheet = sheet(condition, values);

    assertThat(condition.over(sheet.facts()).name()).startsWith(truth);
    assertThat(sheet.visibility("X")).isEqualTo(visibility);
    assertThat(ConditionSentence.of(condition, WORDING)).isEqualTo(new Text(nl, en));
  }

  @ParameterizedTest(name = "{0} with {1} is {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          $auth in general;                        auth=general;        TRUE;    Bij “Toestemming voor subverwerkers” is de keuze algemeen.; For “Authorisation of sub-processors” the choice is general.
          $auth in general|specific;              auth=specific;       TRUE;    Bij “Toestemming voor subverwerkers” is de keuze algemeen of specifiek.; For “Authorisation of sub-processors” the choice is general or specific.
          not($auth in general);                   auth=general;        FALSE;   Bij “Toestemming voor subverwerkers” is de keuze niet algemeen.; For “Authorisation of sub-processors” the choice is not general.
          $auth in general;                        ;                     UNKNOWN; Bij “Toestemming voor subverwerkers” is de keuze algemeen.; For “Authorisation of sub-processors” the choice is general.
          L < 3/4;                                  L=2/4;                TRUE;    Het antwoord op “Hoe is het toezicht?” krijgt minder dan 75% van de punten.; The answer to “How is the oversight?” gets less than 75% of the points.
          L < 3/4;                                  L=3/4;                FALSE;   Het antwoord op “Hoe is het toezicht?” krijgt minder dan 75% van de punten.; The answer to “How is the oversight?” gets less than 75% of the points.
          L < 1/3;                                  ;                     UNKNOWN; Het antwoord op “Hoe is het toezicht?” krijgt minder dan 1/3 van de punten.; The answer to “How is the oversight?” gets less than 1/3 of the points.
          not(L < 1/1);                             L=1/1;                TRUE;    Het antwoord op “Hoe is het toezicht?” krijgt 100% van de punten of meer.; The answer to “How is the oversight?” gets 100% of the points or more.
          any(L < 1/2, $auth in specific);         L=1/1;                UNKNOWN; Het antwoord op “Hoe is het toezicht?” krijgt minder dan 50% van de punten, of bij “Toestemming voor subverwerkers” is de keuze specifiek.; The answer to “How is the oversight?” gets less than 50% of the points, or for “Authorisation of sub-processors” the choice is specific.
          all(L < 1/2, $auth in specific);         L=1/1;                FALSE;   Het antwoord op “Hoe is het toezicht?” krijgt minder dan 50% van de punten, en bij “Toestemming voor subverwerkers” is de keuze specifiek.; The answer to “How is the oversight?” gets less than 50% of the points, and for “Authorisation of sub-processors” the choice is specific.
          """)
  void aClauseAlsoReadsParametersAndPoints(
      String tree, String values, Truth truth, String nl, String en) {
    Condition condition = Trees.parse(tree);

    assertThat(condition.over(new ClauseReading(pairs(values)))).isEqualTo(truth);
    assertThat(ConditionSentence.of(condition, WORDING)).isEqualTo(new Text(nl, en));
  }

  private static SheetEvaluation sheet(Condition condition, String values) {
    Map<String, Set<String>> pairs = pairs(values);
    Map<String, Answer> answers =
        pairs.entrySet().stream()
            .filter(pair -> Character.isUpperCase(pair.getKey().charAt(0)))
            .collect(Collectors.toMap(Map.Entry::getKey, ConditionTableTest::answer));
    Map<String, FactValue> outside =
        pairs.entrySet().stream()
            .filter(pair -> Character.isLowerCase(pair.getKey().charAt(0)))
            .collect(Collectors.toMap(Map.Entry::getKey, pair -> given(pair.getValue())));
    List<Question> questions =
        Stream.concat(QUESTIONS.stream(), Stream.of(AQuestion.yesNo("X").shownWhen(condition)))
            .map(AQuestion::build)
            .toList();
    return new Sheet(questions, FACTS, outside, answers, Map.of(), false).evaluate();
  }

  private static Answer answer(Map.Entry<String, Set<String>> pair) {
    return Answer.of(
        pair.getKey().equals("L")
            ? new AnswerValue.AtLevel(new BigDecimal(pair.getValue().iterator().next()).intValue())
            : new AnswerValue.Chosen(pair.getValue()));
  }

  private static FactValue given(Set<String> values) {
    return values.equals(Set.of("-")) ? new FactValue.Unset() : new FactValue.Known(values);
  }

  /** {@code A=yes, points=3a|3b}; nothing behind the sign is an empty set. */
  private static Map<String, Set<String>> pairs(String line) {
    return line == null
        ? Map.of()
        : Stream.of(line.split(", "))
            .map(pair -> pair.split("=", -1))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> pair[1].isEmpty() ? Set.of() : Set.of(pair[1].split("\\|"))));
  }

  private static AnswerType choice(String... options) {
    return new AnswerType.Choice(
        AnswerType.Choice.Style.CHOICE, options(options), false, List.of());
  }

  /** Each: value, words in Dutch, words in English. */
  private static List<Option> options(String... options) {
    return Stream.of(options)
        .map(option -> option.split(" "))
        .map(words -> new Option(words[0], new Text(words[1], words[2]), Optional.empty()))
        .toList();
  }

  private static Fact fact(
      String id, Fact.Kind kind, Text name, Fact.Origin origin, Fact.Value... values) {
    return new Fact(
        id, "1.0", Fact.Scope.PROCUREMENT, name, kind, List.of(values), origin, List.of());
  }

  private static Fact.Value value(String code, String nl, String en) {
    return new Fact.Value(code, new Text(nl, en));
  }
}
