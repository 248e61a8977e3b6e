package nl.keur.content.law;

import java.util.List;
import nl.keur.content.text.Text;

/** A role the law knows: provider, deployer, controller, processor and the like. */
public record LegalRole(String id, Text name, Text about, List<LegalBasis> legalBasis) {
  public LegalRole {
    legalBasis = List.copyOf(legalBasis);
  }
}
