package nl.keur.procurement;

import java.util.UUID;

/** Somebody's part in a procurement. */
public record TeamMember(UUID personId, Raci raci) {

  /** Who does it, who answers for it, who is asked, who is told (seed 000, chapter 6). */
  public enum Raci {
    RESPONSIBLE,
    ACCOUNTABLE,
    CONSULTED,
    INFORMED
  }
}
