package nl.keur.content.purpose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes free text apart into rows, where its own punctuation says where to cut. */
final class DraftWords {
  private static final int PARTS = 5;
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("\\s+[–—/|]\\s+|\\s+-\\s+|\\s*\\R\\s*");
  private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final Pattern BULLET = Pattern.compile("^\\s*([-–•*]|\\d+[.)])\\s+");
  private static final Pattern REASON = Pattern.compile("(?:,\\s*|\\s+)(?:want|omdat|because)\\s+");

  /** Where it is the only denial of the sentence. */
  private static final Pattern NOT =
      Pattern.compile(
          "^(?:niet voor|geen|niet|not for|no|not)\\s+(?!.*\\b(?:niet|geen|not|no)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MEASURE = Pattern.compile("\\s*;\\s*");

  private DraftWords() {}

  /** The five parts of a purpose sentence; words that don't have five parts stand under "what". */
  static List<String> fiveParts(String words) {
    List<String> parts =
        Arrays.stream(BETWEEN_PARTS.split(words)).filter(part -> !part.isBlank()).toList();
    return parts.size() == PARTS ? parts : List.of("", words, "", "", "");
  }

  /** One line each; a text of a single line is cut between its sentences. */
  static List<String> sentences(String words) {
    List<String> lines = Arrays.stream(LINES.split(words.strip())).toList();
    return (lines.size() > 1 ? lines.stream() : Arrays.stream(SENTENCES.split(words.strip())))
        .map(line -> BULLET.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** "Not for admission, because …": what is excluded, without the "not", and the reason. */
  static Said excluded(String sentence) {
    Said said = cut(REASON, sentence);
    String use = NOT.matcher(said.words()).replaceFirst("");
    return use.isEmpty()
        ? said
        : new Said(Character.toUpperCase(use.charAt(0)) + use.substring(1), said.reason());
  }

  /** "Adopting without reading; the suggestion is shown later": the misuse and what is done. */
  static Said withMeasure(String sentence) {
    return cut(MEASURE, sentence);
  }

  private static Said cut(Pattern at, String sentence) {
    String[] parts = at.split(sentence, 2);
    return new Said(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
  }

  /** Words with the reason or measure that goes with them; blank where there is none. */
  record Said(String words, String reason) {}
}
