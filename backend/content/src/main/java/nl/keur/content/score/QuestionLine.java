package nl.keur.content.score;

import java.math.BigDecimal;
import java.util.List;
import nl.keur.content.checklist.Question;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One question on the scorecard.
 *
 * @param counted shown at submission, scored, and not left out for good
 * @param share the part of the total it decides, per reading
 * @param contribution what it brings in of 100, one decimal; per reading these add up to the total
 * @param reasons why it stands where it stands, in reading order
 */
public record QuestionLine(
    Question question,
    Mode mode,
    Standing standing,
    boolean counted,
    Ends<BigFraction> share,
    Ends<BigDecimal> contribution,
    List<Text> reasons) {
  public QuestionLine {
    reasons = List.copyOf(reasons);
  }

  /** Counted, and somebody still has to decide something. */
  public boolean open() {
    return counted && standing.open();
  }
}
