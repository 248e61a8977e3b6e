package nl.keur.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.keur.kernel.CanonicalTree;
import nl.keur.kernel.Sha256;

/**
 * That the file of a procurement is gone: what it was in numbers and hashes, under which rule, when
 * and by whom. Who still has a document of the file can show by its hash that it was part of it;
 * nobody can read a word of it here.
 *
 * @param document canonical JSON
 * @param sha256 of the document; stands in the log of events too
 */
public record ErasureCertificate(
    UUID id,
    UUID organisationId,
    UUID procurementId,
    String document,
    String sha256,
    UUID erasedBy,
    Instant erasedAt) {

  /** Under which rule, and what was there. */
  record Content(Retention retention, LocalDate endedOn, ErasableFiles.Erased erased) {}

  static ErasureCertificate of(
      UUID id, UUID organisationId, UUID personId, Instant at, Content content) {
    Retention retention = content.retention();
    Map<String, Object> document = new TreeMap<>();
    document.put("certificate", id);
    document.put("organisation", organisationId);
    document.put("procurement", retention.procurementId());
    document.put("erasedBy", personId);
    document.put("erasedAt", at);
    document.put("rule", rule(retention, content.endedOn()));
    document.put("rows", content.erased().rows());
    document.put("sha256", content.erased().sha256());
    String text = CanonicalTree.json(document);
    return new ErasureCertificate(
        id, organisationId, retention.procurementId(), text, Sha256.of(text), personId, at);
  }

  /** No word that somebody typed on this procurement: those went with the file. */
  private static Map<String, Object> rule(Retention retention, LocalDate endedOn) {
    Map<String, Object> rule = new TreeMap<>();
    rule.put("months", retention.period().months());
    rule.put("setBy", retention.own().isPresent() ? "procurement" : "institution");
    rule.put("ended", retention.everUsed() > 0 ? "use-ended" : "closed-without-contract");
    rule.put("endedOn", endedOn);
    retention.kept().ifPresent(kept -> rule.put("keptUntil", kept.on()));
    return rule;
  }
}
