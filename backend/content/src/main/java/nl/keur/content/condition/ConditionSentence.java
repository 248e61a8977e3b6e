package nl.keur.content.condition;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A condition in words, for a purchaser: no ids, no symbols. Negations are pushed down to what they
 * deny, which keeps the three-valued truth; a group inside a group stands in brackets.
 */
public final class ConditionSentence {
  private static final Text AND = new Text(", en ", ", and ");
  private static final Text OR = new Text(", of ", ", or ");

  private final Wording wording;

  private ConditionSentence(Wording wording) {
    this.wording = wording;
  }

  /** A whole sentence, with capital and full stop. */
  public static Text of(Condition condition, Wording wording) {
    Text clause = clause(condition, wording);
    return new Text(sentence(clause.nl()), sentence(clause.en()));
  }

  /** The same words to stand inside another sentence, after "because" or "when". */
  public static Text clause(Condition condition, Wording wording) {
    return new ConditionSentence(wording).say(Said.of(condition, true), false);
  }

  /** The capital comes after opening brackets. */
  private static String sentence(String clause) {
    int first = 0;
    while (clause.charAt(first) == '(') {
      first++;
    }
    return clause.substring(0, first)
        + clause.substring(first, first + 1).toUpperCase(Locale.ROOT)
        + clause.substring(first + 1)
        + ".";
  }

  private Text say(Said said, boolean inside) {
    return switch (said) {
      case Said.Every every -> group(every.parts(), AND, inside);
      case Said.Some some -> group(some.parts(), OR, inside);
      case Said.Single single -> say(single.leaf(), single.holds());
    };
  }

  private Text group(List<Said> parts, Text link, boolean inside) {
    Text joined =
        parts.stream()
            .map(part -> say(part, true))
            .reduce((left, right) -> join(join(left, link), right))
            .orElseThrow();
    return inside ? join(join(Text.same("("), joined), Text.same(")")) : joined;
  }

  private Text say(Condition.Leaf leaf, boolean holds) {
    return switch (leaf) {
      case Condition.Always always ->
          holds ? new Text("altijd", "always") : new Text("nooit", "never");
      case Condition.FactIn read -> say(read, holds);
      case Condition.AnswerIn read -> say(read, holds);
      case Condition.ParameterIn read -> say(read, holds);
      case Condition.PointsBelow read -> say(read, holds);
    };
  }

  private Text say(Condition.FactIn leaf, boolean holds) {
    Predicate predicate = new Predicate(wording.factValues(leaf.fact(), leaf.values()), holds);
    return spaced(
        quoted(wording.fact(leaf.fact())),
        wording.severalValues(leaf.fact()) ? predicate.includes() : predicate.is());
  }

  private Text say(Condition.AnswerIn leaf, boolean holds) {
    List<Text> answers =
        wording.answers(leaf.question(), leaf.values()).stream()
            .map(ConditionSentence::quoted)
            .toList();
    Predicate predicate = new Predicate(answers, holds);
    return spaced(
        answerTo(leaf.question()),
        wording.severalAnswers(leaf.question()) ? predicate.includes() : predicate.is());
  }

  private Text say(Condition.ParameterIn leaf, boolean holds) {
    Predicate predicate =
        new Predicate(wording.parameterValues(leaf.parameter(), leaf.values()), holds);
    return spaced(
        new Text("bij", "for"), quoted(wording.parameter(leaf.parameter())), predicate.chosen());
  }

  private Text answerTo(String question) {
    return spaced(new Text("het antwoord op", "the answer to"), quoted(wording.question(question)));
  }

  private Text say(Condition.PointsBelow leaf, boolean holds) {
    String share = share(leaf.points());
    Text predicate =
        holds
            ? new Text(
                "krijgt minder dan " + share + " van de punten",
                "gets less than " + share + " of the points")
            : new Text(
                "krijgt " + share + " van de punten of meer",
                "gets " + share + " of the points or more");
    return spaced(answerTo(leaf.question()), predicate);
  }

  /** 75% where that is a whole number, else the fraction itself. */
  private static String share(BigFraction points) {
    BigFraction percentage = points.multiply(100);
    return percentage.getDenominator().equals(BigInteger.ONE)
        ? percentage.getNumerator() + "%"
        : points.getNumerator() + "/" + points.getDenominator();
  }

  private static Text quoted(Text text) {
    return new Text("“" + text.nl() + "”", "“" + text.en() + "”");
  }

  private static Text spaced(Text... parts) {
    return Stream.of(parts)
        .reduce((left, right) -> left.combine(right, (one, two) -> one + " " + two))
        .orElseThrow();
  }

  private static Text join(Text left, Text right) {
    return left.combine(right, String::concat);
  }
}
