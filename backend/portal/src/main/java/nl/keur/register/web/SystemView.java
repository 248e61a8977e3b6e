package nl.keur.register.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.keur.checklist.Citation;
import nl.keur.content.text.Text;

/**
 * An AI system in use with its contract and purpose.
 *
 * @param riskLevelLaw where the law defines the levels
 * @param purposes the chain, first version first
 */
@Serdeable
record SystemView(
    SystemLine system,
    List<Citation> riskLevelLaw,
    UUID procurementId,
    ContractView contract,
    List<PurposeLine> purposes) {

  /**
   * @param riskLevel label of the indicated level
   */
  @Serdeable
  record SystemLine(
      UUID id,
      UUID offerId,
      String name,
      String vendorName,
      PersonView owner,
      String riskLevelCode,
      Text riskLevel,
      int purposeVersion,
      LocalDate inUseSince,
      @Nullable LocalDate endedOn,
      @Nullable String endedReason) {}

  @Serdeable
  record PersonView(UUID id, String name) {}

  @Serdeable
  record ContractView(String sha256, Instant frozenAt, int purposeVersion, String purposeSha256) {}

  /**
   * A version of the purpose.
   *
   * @param kind RECORDED, PROPOSED or AGREED
   * @param inContract whether the contract holds this version
   * @param current whether this is the latest that both sides agreed
   */
  @Serdeable
  record PurposeLine(
      int number,
      String kind,
      String sentence,
      List<SignatureView> signatures,
      Instant sealedAt,
      String sha256,
      boolean inContract,
      boolean current) {}

  /**
   * @param party INSTITUTION or VENDOR
   */
  @Serdeable
  record SignatureView(String party, String name, Instant at) {}
}
