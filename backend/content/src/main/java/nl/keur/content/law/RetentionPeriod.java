package nl.keur.content.law;

import java.util.List;
import nl.keur.content.text.Text;

/**
 * How long something is kept when nobody chose a period.
 *
 * @param id what is kept: {@code procurement-file}
 * @param months after what it is about has ended; from 1 to 600
 * @param why the duty or interest that asks for it
 */
public record RetentionPeriod(String id, int months, Text why, List<LegalBasis> legalBasis) {
  public RetentionPeriod {
    legalBasis = List.copyOf(legalBasis);
  }
}
