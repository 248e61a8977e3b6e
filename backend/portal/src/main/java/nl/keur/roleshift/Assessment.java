package nl.keur.roleshift;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.content.text.Text;

/**
 * What the rules made of a change report, as it was judged. It never changes.
 *
 * @param purposeVersion the agreed purpose it was held against
 * @param noFindingBecause why there is nothing to find; none when there is a finding
 * @param answers what was reported, in the order of the questions
 */
public record Assessment(
    UUID reportId,
    UUID organisationId,
    UUID vendorId,
    int purposeVersion,
    String purposeSha256,
    List<Text> noFindingBecause,
    List<ReportedAnswer> answers,
    UUID assessedBy,
    Instant assessedAt) {
  public Assessment {
    noFindingBecause = List.copyOf(noFindingBecause);
    answers = List.copyOf(answers);
  }

  /**
   * An answer of the report, as people read it.
   *
   * @param explanation empty when nothing was written beside it
   */
  @Serdeable
  public record ReportedAnswer(Text question, Text answer, String explanation) {}
}
