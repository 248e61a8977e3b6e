package nl.keur.audit;

import java.util.UUID;

/**
 * Where the chain of an organisation ends.
 *
 * @param sequence number of the last row; 0 while there is none
 * @param sha256 its hash
 */
public record ChainHead(UUID organisationId, long sequence, String sha256) {
  public static ChainHead start(UUID organisation) {
    return new ChainHead(organisation, 0, AuditRow.NONE);
  }

  public static ChainHead of(AuditRow last) {
    return new ChainHead(last.organisationId(), last.sequence(), last.sha256());
  }
}
