package nl.keur.content.roleshift;

import java.util.Map;
import java.util.Set;
import nl.keur.content.condition.Truth;
import nl.keur.content.fact.FactValue;
import nl.keur.content.purpose.IntendedPurpose;

/**
 * What was agreed, as the rules read it: the sealed purpose and the offer's facts at that moment.
 *
 * @param transparency duties of Art. 50 that applied, as codes of the fact
 * @param optOut whether the provider said that its system may not become high-risk (Art. 25(2))
 * @param duties whether the contract leaves the provider's duties with another, also under the
 *     institution's own name (Art. 25(1)(a))
 */
public record AgreedUse(
    IntendedPurpose purpose,
    RiskLevel risk,
    Practice practice,
    Set<String> transparency,
    OptOut optOut,
    ProviderDuties duties) {
  public AgreedUse {
    transparency = Set.copyOf(transparency);
  }

  /**
   * From the offer's facts, decisions included.
   *
   * @param waived whether the provider waived its opt-out for this institution in writing (RQ-07)
   */
  public static AgreedUse of(
      IntendedPurpose purpose,
      Map<String, FactValue> facts,
      boolean waived,
      ProviderDuties duties) {
    return new AgreedUse(
        purpose,
        Coded.of(RiskLevel.class, single(facts, "offer_risk_level"), RiskLevel.UNSETTLED),
        Coded.of(Practice.class, single(facts, "offer_practice"), Practice.POSSIBLE),
        several(facts, "offer_transparency"),
        optOut(single(facts, "provider_opt_out_high_risk"), waived),
        duties);
  }

  private static OptOut optOut(String stated, boolean waived) {
    OptOut optOut = Coded.of(OptOut.class, stated, OptOut.UNKNOWN);
    return waived && optOut != OptOut.NONE ? OptOut.WAIVED : optOut;
  }

  private static String single(Map<String, FactValue> facts, String id) {
    Set<String> values = several(facts, id);
    return values.size() == 1 ? values.iterator().next() : "";
  }

  private static Set<String> several(Map<String, FactValue> facts, String id) {
    return facts.get(id) instanceof FactValue.Known known ? known.values() : Set.of();
  }

  boolean high() {
    return risk == RiskLevel.HIGH;
  }

  /** Established as not high-risk, by its use or by an exemption. */
  boolean belowHigh() {
    return risk == RiskLevel.BELOW_HIGH || risk == RiskLevel.EXEMPT;
  }

  OutputRole outputRole() {
    return OutputRole.of(purpose.decision().outputRole());
  }

  Truth profiling() {
    return switch (purpose.classification().profiling()) {
      case "yes" -> Truth.TRUE;
      case "no" -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }

  /** The risk level of the offer: the values of the fact {@code offer_risk_level}. */
  public enum RiskLevel implements Coded {
    HIGH("high"),
    EXEMPT("exempt_6_3"),
    BELOW_HIGH("below_high"),
    UNSETTLED("unsettled");

    private final String code;

    RiskLevel(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Prohibited practice: the values of the fact {@code offer_practice}. */
  public enum Practice implements Coded {
    NONE("none"),
    POSSIBLE("possible"),
    PROHIBITED("prohibited");

    private final String code;

    Practice(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** The provider's statement that its system may not be changed into a high-risk one. */
  public enum OptOut implements Coded {
    STATED("yes"),
    WAIVED("waived"),
    NONE("no"),
    UNKNOWN("unclear");

    private final String code;

    OptOut(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether the contract leaves the provider's duties with the original provider. */
  public enum ProviderDuties implements Coded {
    ASSIGNED("assigned"),
    NOT_ASSIGNED("not-assigned"),
    UNKNOWN("unclear");

    private final String code;

    ProviderDuties(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
