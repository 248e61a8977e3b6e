package nl.keur.content.condition;

import java.util.Collection;

/** Three-valued truth, strong Kleene (ARCHITECTURE §4). */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** False if any is false, else unknown if any is unknown, else true; true for none. */
  public static Truth all(Collection<Truth> parts) {
    return parts.stream().min(Truth::compareTo).orElse(TRUE);
  }

  /** True if any is true, else unknown if any is unknown, else false; false for none. */
  public static Truth any(Collection<Truth> parts) {
    return parts.stream().max(Truth::compareTo).orElse(FALSE);
  }

  public Truth negate() {
    return switch (this) {
      case TRUE -> FALSE;
      case UNKNOWN -> UNKNOWN;
      case FALSE -> TRUE;
    };
  }
}
