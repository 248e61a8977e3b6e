package nl.keur.answering.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.keur.content.text.Text;

/**
 * Everything before submitting.
 *
 * @param missing what is blank or incomplete, in order
 * @param keptHidden answers on questions that are hidden now; they are not submitted
 */
@Serdeable
record CheckView(
    SheetView sheet, List<SectionView> sections, List<Missing> missing, int keptHidden) {

  /**
   * @param mandatory without it nothing can be submitted
   * @param scoresZero whether leaving it costs points
   */
  @Serdeable
  record Missing(
      String questionId,
      String sectionId,
      Text question,
      String what,
      Text sentence,
      boolean mandatory,
      boolean scoresZero) {}
}
