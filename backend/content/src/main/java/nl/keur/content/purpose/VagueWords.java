package nl.keur.content.purpose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.content.text.Text;

/**
 * Words that fill a field without fixing anything. Only sure cases: a whole answer that is a
 * placeholder or names everybody and everything, and open ends such as "etc.".
 */
final class VagueWords {
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "?",
          "x",
          "-",
          "–",
          "…",
          "...",
          "nvt",
          "n.v.t",
          "n/a",
          "tbd",
          "idem",
          "onbekend",
          "unknown",
          "niets",
          "nothing",
          "nog te bepalen",
          "nader te bepalen",
          "to be determined",
          "not applicable",
          "niet van toepassing");

  private static final Map<PurposeField, Set<String>> WHOLE =
      Map.of(
          PurposeField.WHO,
              Set.of(
                  "iedereen",
                  "everyone",
                  "everybody",
                  "alle gebruikers",
                  "all users",
                  "gebruikers",
                  "users",
                  "mensen",
                  "people",
                  "de instelling",
                  "the institution"),
          PurposeField.WHAT,
              Set.of(
                  "gebruikt ai",
                  "gebruiken ai",
                  "use ai",
                  "uses ai",
                  "gebruikt het systeem",
                  "gebruiken het systeem",
                  "uses the system",
                  "use the system"),
          PurposeField.DATA,
              Set.of(
                  "gegevens",
                  "data",
                  "alle gegevens",
                  "all data",
                  "persoonsgegevens",
                  "personal data"),
          PurposeField.WHEN,
              Set.of("altijd", "always", "indien nodig", "when needed", "als het nodig is"),
          PurposeField.RESULT,
              Set.of(
                  "sneller",
                  "faster",
                  "beter",
                  "better",
                  "efficiënter",
                  "more efficient",
                  "kwaliteit",
                  "quality"));

  private static final Map<PurposeField, Text> INSTEAD =
      Map.of(
          PurposeField.WHO,
              new Text(
                  "Noem de functie, zoals examinator.", "Name the function, such as examiner."),
          PurposeField.WHAT,
              new Text(
                  "Noem de handeling en waarover die gaat.",
                  "Name the action and what it is about."),
          PurposeField.DATA,
              new Text(
                  "Noem de soorten gegevens, zoals essays zonder naam.",
                  "Name the kinds of data, such as essays without names."),
          PurposeField.WHEN,
              new Text(
                  "Noem het moment in het onderwijs of het werk.",
                  "Name the moment in the teaching or the work."),
          PurposeField.RESULT,
              new Text(
                  "Noem een resultaat met een getal en een datum.",
                  "Name a result with a number and a date."));

  private static final Text SAY =
      new Text("Schrijf op wat u bedoelt.", "Write down what you mean.");
  private static final Text LIST_ALL =
      new Text("Noem elk gebruik op een eigen regel.", "Name every use on a row of its own.");

  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(etc\\.?|enz\\.?|enzovoorts?|e\\.d\\.|en dergelijke|en zo voort"
              + "|and so on|and the like|onder andere|among others)(?![\\p{L}])");

  private VagueWords() {}

  /** Whether a part of the sentence is too vague; a blank part is missing, not vague. */
  static Optional<PurposeFinding> in(PurposeField part, String pointer, String words) {
    String plain = plain(words);
    if (PLACEHOLDERS.contains(plain)) {
      return Optional.of(new PurposeFinding.TooVague(pointer, words.strip(), SAY));
    }
    return WHOLE.getOrDefault(part, Set.of()).contains(plain)
        ? Optional.of(new PurposeFinding.TooVague(pointer, words.strip(), INSTEAD.get(part)))
        : Optional.empty();
  }

  /** Whether a use is a placeholder or has an open end. */
  static Optional<PurposeFinding> inUse(String pointer, String words) {
    if (PLACEHOLDERS.contains(plain(words))) {
      return Optional.of(new PurposeFinding.TooVague(pointer, words.strip(), SAY));
    }
    Matcher open = OPEN_END.matcher(words);
    return open.find()
        ? Optional.of(new PurposeFinding.TooVague(pointer, open.group(), LIST_ALL))
        : Optional.empty();
  }

  private static String plain(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
