package nl.keur.content.clause.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.Unit;
import nl.keur.content.clause.value.Value;
import nl.keur.content.text.Language;

/**
 * Fits the words of a clause to the value before them: "1 werkdag" where the text says "{{days}}
 * werkdagen", and no second full stop behind a value that ends with one. The value itself is never
 * changed.
 */
final class Joints {
  private Joints() {}

  /** The words that follow a value, as they read behind it. */
  static String behind(
      Parameter parameter, Value value, String printed, String words, Language language) {
    if (printed.endsWith(".") && words.startsWith(".")) {
      return words.substring(1);
    }
    return unit(parameter, value).map(unit -> singular(words, unit, language)).orElse(words);
  }

  /** The unit, where the number is one. */
  private static Optional<Unit> unit(Parameter parameter, Value value) {
    return parameter.type() instanceof Parameter.Number number
            && value instanceof Value.Amount amount
            && amount.number().compareTo(BigDecimal.ONE) == 0
        ? Unit.find(number.unit())
        : Optional.empty();
  }

  private static String singular(String words, Unit unit, Language language) {
    String plural = " " + unit.plural().in(language);
    boolean whole =
        words.startsWith(plural)
            && (words.length() == plural.length()
                || !Character.isLetter(words.charAt(plural.length())));
    return whole ? " " + unit.singular().in(language) + words.substring(plural.length()) : words;
  }
}
