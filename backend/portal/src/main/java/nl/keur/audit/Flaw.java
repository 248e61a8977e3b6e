package nl.keur.audit;

/**
 * What is wrong with a chain, at the first row where it shows.
 *
 * @param sequence place in the chain
 */
public record Flaw(Kind kind, long sequence, String says) {
  public enum Kind {
    /** A row is not the one that was hashed. */
    CHANGED,
    DELETED,
    REORDERED,
    INSERTED,
    /** Rows at the end are gone, or an older copy of the database was put back. */
    CUT,
    /** The record of where the chain ends is not the chain's. */
    HEAD,
    /** Every hash fits, but another one was noted outside the database: all was computed anew. */
    RECOMPUTED
  }
}
