package nl.keur.purpose.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.keur.checklist.Citation;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.text.Text;
import nl.keur.purpose.PurposeVersion.Kind;
import nl.keur.purpose.PurposeVersion.Party;

/**
 * The institution's own purpose.
 *
 * @param frozen whether the questionnaire was sent, which fixed it
 * @param lastVersion whether the draft is the version that was recorded last
 * @param recordable whether it is not, and nothing hinders recording it
 */
@Serdeable
record PurposeView(
    UUID procurementId,
    String procurementTitle,
    DraftView draft,
    boolean frozen,
    boolean lastVersion,
    boolean recordable,
    List<VersionView> versions) {

  /**
   * What is being written.
   *
   * @param version to send back in {@code If-Match}; 0 while nobody saved it
   * @param sha256 of the text; to name when recording or agreeing
   * @param fields the same as it reads
   */
  @Serdeable
  record DraftView(
      IntendedPurpose purpose,
      int version,
      String sha256,
      @Nullable String changedBy,
      @Nullable Instant changedAt,
      List<FieldView> fields,
      List<FindingView> findings,
      ChoicesView choices) {}

  /**
   * @param pointer place in the purpose: {@code /allowedUses/0/who}
   * @param hinders whether it can't be recorded or agreed like this
   */
  @Serdeable
  record FindingView(String pointer, Text sentence, boolean hinders) {}

  /**
   * A field with its lines; none when it is blank.
   *
   * @param law where the law defines what stands in it; none for other fields and while it is blank
   */
  @Serdeable
  record FieldView(Text label, List<Text> lines, List<Citation> law) {}

  @Serdeable
  record Choice(String value, Text label) {}

  /**
   * What the coded fields may hold.
   *
   * @param law where the law defines the points of Annex III and the exemptions
   */
  @Serdeable
  record ChoicesView(
      List<Citation> law,
      List<Choice> minors,
      List<Choice> annexIii,
      List<Choice> exemption,
      List<Choice> profiling,
      List<Choice> outputRole,
      List<Choice> dataCategories,
      List<Choice> sectors,
      List<Choice> supplierRole,
      List<Choice> relation,
      List<Choice> party,
      List<Choice> statement) {}

  @Serdeable
  record VersionView(
      int number,
      Kind kind,
      Instant sealedAt,
      List<SignatureView> signatures,
      String sha256,
      @Nullable String previousSha256,
      List<FieldView> fields) {}

  @Serdeable
  record SignatureView(Party party, String name, Instant at) {}
}
