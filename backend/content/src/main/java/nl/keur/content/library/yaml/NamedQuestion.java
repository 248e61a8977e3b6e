package nl.keur.content.library.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a question in words that people read. Whoever reads a form or a contract does not have
 * the list of questions; the words name the subject instead.
 */
public final class NamedQuestion {
  private static final Pattern ID = Pattern.compile("\\b(IN|BC|PF|VP|RQ|OP|CR)-\\d\\d\\b");

  private NamedQuestion() {}

  /** What is wrong with these words; empty when nothing is. */
  public static Optional<String> mistakeIn(String words) {
    Matcher id = ID.matcher(words);
    return id.find()
        ? Optional.of(
            "'%s' says nothing to a reader. Name the subject of the question instead."
                .formatted(id.group()))
        : Optional.empty();
  }
}
