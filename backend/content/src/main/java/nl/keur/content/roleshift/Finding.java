package nl.keur.content.roleshift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.text.Text;

/**
 * What one rule found about a change, for a person to decide on. The rule points out; it concludes
 * nothing.
 *
 * @param rule id of the rule
 * @param possibleRoleShift whether the institution may become a provider because of it
 * @param asks what to find out; none where nothing is open
 * @param stage whether the change happened already or is only planned
 * @param now what that stage asks; empty where nothing has to wait
 */
public record Finding(
    String rule,
    Text name,
    Outcome outcome,
    Alert alert,
    boolean possibleRoleShift,
    Text says,
    List<Text> asks,
    Text advice,
    List<TraceLine> trace,
    List<LegalBasis> legalBasis,
    Stage stage,
    Optional<Text> now) {
  public Finding {
    asks = List.copyOf(asks);
    trace = List.copyOf(trace);
    legalBasis = List.copyOf(legalBasis);
  }

  /** Whether an article it rests on applies only from a day after this one. */
  public boolean restsOnLawThatAppliesAfter(LocalDate day) {
    return legalBasis.stream()
        .flatMap(basis -> basis.applies().stream())
        .flatMap(applies -> applies.from().stream())
        .anyMatch(from -> from.isAfter(day));
  }

  /**
   * One input that the rule read.
   *
   * @param before what was agreed; none where the input has no such side
   * @param after what was reported
   */
  public record TraceLine(TraceInput input, Text name, List<Text> before, List<Text> after) {
    public TraceLine {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
