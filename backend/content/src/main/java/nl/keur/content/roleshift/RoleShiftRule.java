package nl.keur.content.roleshift;

import java.util.Optional;
import java.util.Set;

/** One rule: a pure function of what was agreed and what was observed. */
public interface RoleShiftRule {
  /** Its id in {@code vocabulary/role-shift-rules-*.yaml}, which says it and names its articles. */
  String id();

  /** Every outcome that {@link #judge} can give; the content has words for each. */
  Set<Outcome> outcomes();

  /** What it finds; empty when the rule does not hold. */
  Optional<Judgement> judge(AgreedUse agreed, ObservedChange change);
}
