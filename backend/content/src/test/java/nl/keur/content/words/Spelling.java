package nl.keur.content.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import nl.keur.content.text.Language;

/**
 * Spelling of one language: the dictionary of LanguageTool, and a checked-in list of our own words
 * ({@code src/test/resources/spelling/}). Its rule on compounds is left out: it takes many seconds
 * to start and accepts whatever splits into known halves, where a list is exact.
 */
final class Spelling {
  private static final Map<Language, String> DICTIONARIES =
      Map.of(
          Language.NL, "/org/languagetool/resource/nl/spelling/nl_NL",
          Language.EN, "/org/languagetool/resource/en/hunspell/en_GB");

  /** What stands in a text without being words of it. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\{\\{[^}]*}}|\\{#[^}]*}|]\\([^)]*\\)|https?://\\S+|\\S+@\\S+|`[^`]*`|\\b\\w+(\\.\\w+)*\\.(nl|eu|org|com)\\b");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*-?(?![\\p{L}\\p{N}])");

  private final Speller dictionary;
  private final Set<String> own;
  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, Boolean> judged = new HashMap<>();

  private Spelling(Speller dictionary, Set<String> own) {
    this.dictionary = dictionary;
    this.own = own;
  }

  /** With the checked-in list of our own words. */
  static Spelling of(Language language) {
    return of(language, list(language));
  }

  static Spelling of(Language language, Set<String> own) {
    String path = DICTIONARIES.get(language);
    try (InputStream words = Spelling.class.getResourceAsStream(path + ".dict");
        InputStream properties = Spelling.class.getResourceAsStream(path + ".info")) {
      return new Spelling(new Speller(Dictionary.read(words, properties)), own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list, one a line; {@code #} starts a heading. */
  private static Set<String> list(Language language) {
    String file = "/spelling/" + language.code() + ".txt";
    try (InputStream list = Spelling.class.getResourceAsStream(file)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a text that neither the dictionary nor our own list knows, in reading order. */
  List<String> unknown(String text) {
    return WORD.matcher(MARKUP.matcher(text).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .filter(word -> !judged.computeIfAbsent(word, this::known))
        .toList();
  }

  private boolean known(String written) {
    String word = written.replace('’', '\'');
    return word.chars().anyMatch(Character::isDigit)
        || ours(word)
        || inDictionary(word)
        || parts(word).allMatch(part -> ours(part) || inDictionary(part));
  }

  /** As it stands in the list, or with the capital of a first word. */
  private boolean ours(String word) {
    return Stream.of(word, uncapitalised(word)).filter(own::contains).peek(used::add).count() > 0;
  }

  private static String uncapitalised(String word) {
    return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  private boolean inDictionary(String word) {
    return word.length() == 1 || !dictionary.isMisspelled(word);
  }

  /**
   * A word with a hyphen by its parts, and without {@code 's}. What stands before a hyphen alone is
   * the first half of a compound, with or without its linking <i>s</i>: <i>trainings- en
   * testdata</i>.
   */
  private static Stream<String> parts(String word) {
    return Arrays.stream(word.replaceAll("'s?$|(?<=\\p{L}{3})s-$|-$", "").split("-"));
  }

  /** What may have been meant. */
  List<String> meant(String word) {
    return dictionary.findReplacements(word).stream().limit(3).toList();
  }

  /** Our own words that no text needs any more. */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>(own);
    unused.removeAll(used);
    return unused;
  }
}
