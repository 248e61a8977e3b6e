package nl.keur.content.roleshift;

import java.util.List;
import nl.keur.content.text.Text;

/**
 * What one rule found and what it read.
 *
 * @param read codes and words as they stand in the agreed use and in the report
 */
public record Judgement(Outcome outcome, List<Read> read) {
  public Judgement {
    read = List.copyOf(read);
  }

  /**
   * One input with its values before and after the change; none where it has no such side.
   *
   * @param before words, or codes that the content has labels for: the same in both languages
   */
  public record Read(TraceInput input, List<Text> before, List<Text> after) {
    public Read {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
