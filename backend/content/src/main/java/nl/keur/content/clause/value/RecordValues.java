package nl.keur.content.clause.value;

import java.util.Optional;

/**
 * The record of a procurement and an offer, as clause parameters read it ({@code
 * clauses/README.md}, "from").
 */
@FunctionalInterface
public interface RecordValues {

  /**
   * The value at a path such as {@code purpose.sentence.who}, {@code gap.RQ-22} or {@code
   * table.RQ-47}.
   *
   * <p>Labels come as text in both languages, dates as dates, rows with the codes of their closed
   * columns. Empty: not in the record yet, which refuses freezing; where the record is complete and
   * holds nothing, {@link Value#NOTHING_RECORDED} or rows without rows.
   */
  Optional<Value> find(String path);
}
