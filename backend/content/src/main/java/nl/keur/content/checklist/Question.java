package nl.keur.content.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Condition;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.text.Text;

/**
 * One question of a checklist. Its meaning per field: {@code checklists/README.md}.
 *
 * @param weight 1 to 5 when scored; empty when it only sets facts or informs
 * @param rubric present on scored open answers, which a reviewer judges
 * @param prefillFrom questions whose answers are shown as a starting text
 * @param callsNoClause why a gap in the answer calls for no clause; empty where clauses name the
 *     question as their trigger, and where nothing is scored
 */
public record Question(
    String id,
    String version,
    Respondent answeredBy,
    Text text,
    String domain,
    AnswerType type,
    Optional<Integer> weight,
    Optional<Rubric> rubric,
    Explanation explanation,
    EvidenceDemand evidence,
    boolean notApplicableAllowed,
    Optional<KnockOut> knockOut,
    Condition showWhen,
    List<LegalBasis> legalBasis,
    List<String> source,
    Help help,
    Optional<Fills> fills,
    List<String> prefillFrom,
    Optional<Text> callsNoClause) {
  public Question {
    legalBasis = List.copyOf(legalBasis);
    source = List.copyOf(source);
    prefillFrom = List.copyOf(prefillFrom);
  }

  public boolean scored() {
    return weight.isPresent();
  }

  /** Free text beside the answer; it never sets a fact. */
  public record Explanation(Need need, Optional<Text> prompt) {}

  /**
   * @param kinds ids in {@code vocabulary/evidence-kinds.yaml}
   * @param requiredFor answers that need it; empty: every answer worth more than 0 points
   */
  public record EvidenceDemand(Need need, List<String> kinds, Set<String> requiredFor) {
    public EvidenceDemand {
      kinds = List.copyOf(kinds);
      requiredFor = Set.copyOf(requiredFor);
    }
  }

  /**
   * Answers that stop an offer or the procurement.
   *
   * @param liftable whether a reviewer may lift it with a reason; a prohibited practice never
   * @param duty id of the duty of law behind it: before the day from which that applies the answer
   *     counts in the points only
   * @param from the day itself, in content published before the duty was named
   * @param reason as the institution reads it
   * @param toVendor the same said to the vendor, where the reason speaks about it
   */
  public record KnockOut(
      Set<String> onAnswer,
      Effect effect,
      boolean liftable,
      Optional<String> duty,
      Optional<LocalDate> from,
      Text reason,
      Optional<Text> toVendor) {
    public KnockOut {
      onAnswer = Set.copyOf(onAnswer);
    }

    /** The reason as whoever answers reads it. */
    public Text reasonFor(Respondent reader) {
      return reader == Respondent.VENDOR ? toVendor.orElse(reason) : reason;
    }

    public enum Effect {
      STOPS_OFFER,
      STOPS_PROCUREMENT
    }
  }

  public record Help(
      Optional<Text> about,
      Optional<Text> term,
      Optional<Text> why,
      Optional<Text> good,
      Optional<Text> weak) {}

  /** The clause parameter that a table answer fills. */
  public record Fills(String clause, String parameter) {}
}
