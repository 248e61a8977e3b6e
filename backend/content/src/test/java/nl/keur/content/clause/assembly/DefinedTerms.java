package nl.keur.content.clause.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms that one contract defines, and how it uses them. A defined term is written in small
 * letters unless it is a name, so a capital inside a sentence is a name or a term of somebody else.
 */
final class DefinedTerms {
  /** Where the next sentence starts, with a capital of its own. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])\\s+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

  /** Article and annex numbers: I, IV, A. */
  private static final Pattern NUMBER = Pattern.compile("[IVX]+|\\p{Lu}");

  /** How a definition goes on behind its term, in both languages. */
  private static final Pattern DEFINING =
      Pattern.compile(
          "\\s*(?:\\)|,|:|\\(|(?:is|zijn|are|means|betekent|hoort bij|belongs to|en|and)\\b).*");

  private final List<Passage> passages;
  private final Set<String> names;
  private final Map<String, List<String>> paragraphsByTerm = new LinkedHashMap<>();
  private final Set<String> used;

  /**
   * @param names proper names that need no definition
   */
  DefinedTerms(AssembledPackage assembled, Set<String> names) {
    this.passages = Passage.of(assembled);
    this.names = names;
    for (Passage passage : passages) {
      passage
          .terms()
          .forEach(
              term ->
                  paragraphsByTerm
                      .computeIfAbsent(term, none -> new ArrayList<>())
                      .add(passage.paragraph()));
    }
    this.used =
        paragraphsByTerm.keySet().stream()
            .filter(this::isUsed)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is wrong, each with the paragraph. */
  List<String> mistakes() {
    Set<String> mistakes = new LinkedHashSet<>();
    passages.forEach(passage -> undefined(passage, mistakes));
    passages.forEach(passage -> bold(passage, mistakes));
    paragraphsByTerm.forEach(
        (term, paragraphs) -> {
          if (paragraphs.size() > 1) {
            mistakes.add("'%s' is defined twice: %s.".formatted(term, hashed(paragraphs)));
          }
        });
    return List.copyOf(mistakes);
  }

  private static String hashed(List<String> paragraphs) {
    return paragraphs.stream().map(id -> "#" + id).collect(Collectors.joining(", "));
  }

  private void undefined(Passage passage, Set<String> mistakes) {
    for (String sentence : SENTENCE.split(passage.words().strip())) {
      WORD.matcher(sentence)
          .results()
          .filter(word -> word.start() > 0)
          .map(MatchResult::group)
          .filter(word -> !settled(word))
          .forEach(
              word ->
                  mistakes.add(
                      ("#%s: '%s' is neither defined in this contract nor a name. Define it, write"
                              + " it in small letters or add the name.")
                          .formatted(passage.paragraph(), word)));
    }
  }

  /** A compound by its halves: <i>AI-functie</i> needs a name for its first half only. */
  private boolean settled(String word) {
    return known(word) || Stream.of(word.split("-")).allMatch(this::known);
  }

  private boolean known(String word) {
    return !Character.isUpperCase(word.charAt(0))
        || NUMBER.matcher(word).matches()
        || names.contains(word)
        || paragraphsByTerm.keySet().stream().flatMap(DefinedTerms::words).anyMatch(word::equals);
  }

  static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  private static void bold(Passage passage, Set<String> mistakes) {
    for (int i = 0; i < passage.text().size(); i++) {
      if (passage.text().get(i) instanceof AssembledInline.Term term
          && !DEFINING.matcher(passage.behind(i)).matches()) {
        mistakes.add(
            "#%s: '%s' is bold but not defined here. Say what it is: '(the **term**)', '**term**:'"
                    .formatted(passage.paragraph(), term.text())
                + " or 'a **term** is …'.");
      }
    }
  }

  /** Terms that other paragraphs than their definition use. */
  Set<String> used() {
    return used;
  }

  /** Terms that stand nowhere but where they are defined. */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>(paragraphsByTerm.keySet());
    unused.removeAll(used);
    return unused;
  }

  /** Also inflected: <i>gebrek</i> in gebreken, <i>defect</i> in defects. */
  private boolean isUsed(String term) {
    String stem = term.length() > 5 ? term.substring(0, term.length() - 1) : term;
    Pattern word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem), Pattern.CASE_INSENSITIVE);
    return passages.stream()
        .anyMatch(
            passage -> !passage.terms().contains(term) && word.matcher(passage.words()).find());
  }
}
