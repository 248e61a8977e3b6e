package nl.keur.contract.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.content.text.Text;
import nl.keur.contract.FactChange;
import nl.keur.contract.PackageContent;
import nl.keur.contract.PackageObstacle;

/**
 * A clause package as the screen shows it.
 *
 * @param version to send back in {@code If-Match}
 * @param values what a clause in the package asks, by clause id
 * @param changedFacts what changed since somebody last worked on it, or since it was frozen
 * @param processorModel sector models that fit, while none is chosen
 * @param frozen absent while it is a draft
 */
@Serdeable
record PackageView(
    UUID offerId,
    UUID procurementId,
    String language,
    int version,
    DetailsView details,
    PackageContent.Head head,
    Map<String, PackageContent.UsedFact> facts,
    Map<String, PackageContent.GivenAnswer> answers,
    List<PackageContent.GroupEntry> rules,
    List<PackageContent.SetEntry> sets,
    Map<String, List<ValueView>> values,
    List<PackageObstacle> obstacles,
    List<FactChange> changedFacts,
    @Nullable ModelView processorModel,
    @Nullable FrozenView frozen) {

  @Serdeable
  record DetailsView(
      String agreementReference, String institutionPrivacyContact, String vendorPrivacyContact) {}

  /**
   * A value of a clause.
   *
   * @param kind TEXT, DATE, URL, LIST, NUMBER, CHOICE or TABLE
   * @param origin RECORD, FILLED_IN, PRESET or NONE
   * @param value a text {nl, en}, a string, a list of texts or rows; absent while missing
   * @param open whether it may be filled in here; else it comes from the file
   */
  @Serdeable
  record ValueView(
      String name,
      Text label,
      @Nullable Text help,
      String kind,
      @Nullable Text unit,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      List<ChoiceView> options,
      List<ColumnView> columns,
      int minRows,
      String origin,
      @Nullable Object value,
      boolean open,
      List<Text> problems,
      @Nullable String by,
      @Nullable Instant at) {}

  @Serdeable
  record ChoiceView(String value, Text label) {}

  /**
   * @param options of a closed column
   */
  @Serdeable
  record ColumnView(String id, Text label, List<ChoiceView> options) {}

  /**
   * @param fact id of the fact that a person decides
   * @param values labels of the models that fit
   */
  @Serdeable
  record ModelView(String fact, Text why, List<Text> values) {}

  @Serdeable
  record FrozenView(String by, Instant at, String sha256) {}
}
