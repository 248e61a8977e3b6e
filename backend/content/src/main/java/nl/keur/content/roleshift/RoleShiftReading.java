package nl.keur.content.roleshift;

import java.util.List;
import nl.keur.content.text.Text;

/**
 * Everything the rules make of one change.
 *
 * @param findings loudest first; none where no rule holds
 * @param reasons why there is nothing to find, said by rules that hold without an alert
 * @param nothingFound what is said when there is no finding; the reasons say it better
 * @param notInForceYet said beside findings on law that applies from a later day
 */
public record RoleShiftReading(
    List<Finding> findings, List<Finding> reasons, Text nothingFound, Text notInForceYet) {
  public RoleShiftReading {
    findings = List.copyOf(findings);
    reasons = List.copyOf(reasons);
  }

  /** Why there is no finding; none when there is one. */
  public List<Text> noFindingBecause() {
    if (!findings.isEmpty()) {
      return List.of();
    }
    return reasons.isEmpty() ? List.of(nothingFound) : reasons.stream().map(Finding::says).toList();
  }

  /** Whether the institution may become a provider because of the change. */
  public boolean possibleRoleShift() {
    return findings.stream().anyMatch(Finding::possibleRoleShift);
  }
}
