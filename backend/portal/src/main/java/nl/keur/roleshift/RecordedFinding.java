package nl.keur.roleshift;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.roleshift.Alert;
import nl.keur.content.text.Text;

/** A finding as it was made, with the words and dates of that day. It never changes. */
public record RecordedFinding(
    UUID id,
    UUID organisationId,
    UUID vendorId,
    UUID reportId,
    UUID systemId,
    Content content,
    Instant foundAt) {

  /**
   * What was found.
   *
   * @param rule id of the rule
   * @param says what the rule points out, with both sides where it compares
   * @param asks what to find out; none where nothing is open
   * @param now what to do while the change is planned or has happened; absent where nothing waits
   * @param notInForceYet said when an article applies from a later day
   */
  @Serdeable
  public record Content(
      String rule,
      Text name,
      Alert alert,
      boolean possibleRoleShift,
      Text says,
      List<Text> asks,
      Text advice,
      List<TraceLine> trace,
      List<LegalPlace> legalBasis,
      String stage,
      Optional<Text> now,
      Optional<Text> notInForceYet) {
    public Content {
      asks = List.copyOf(asks);
      trace = List.copyOf(trace);
      legalBasis = List.copyOf(legalBasis);
    }
  }

  /**
   * What the rule read.
   *
   * @param before as agreed; none where there is no such side
   * @param after as reported
   */
  @Serdeable
  public record TraceLine(Text name, List<Text> before, List<Text> after) {
    public TraceLine {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * An article with the day from which it applies.
   *
   * @param from absent when it is open
   * @param readings the days that are defended, where they differ
   * @param certainty A adopted, B interpretation, C pending
   * @param asOf the day on which the text was checked; absent in findings from before it was kept
   */
  @Serdeable
  public record LegalPlace(
      Text label,
      URI url,
      Optional<LocalDate> from,
      List<LocalDate> readings,
      Optional<String> certainty,
      Optional<LocalDate> asOf) {
    public LegalPlace {
      readings = List.copyOf(readings);
    }
  }
}
