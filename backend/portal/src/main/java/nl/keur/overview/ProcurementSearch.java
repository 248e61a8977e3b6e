package nl.keur.overview;

import java.util.Optional;

/**
 * Which procurements to list.
 *
 * @param words found in title, need or the name of a vendor; blank for all
 * @param descending whether the order is turned around
 * @param page from 1
 */
public record ProcurementSearch(
    String words, Optional<Stage> stage, Sort sort, boolean descending, int page) {
  /** Procurements on one page. */
  public static final int PAGE_SIZE = 20;

  /** What the list is ordered by. */
  public enum Sort {
    TITLE,
    STAGE,
    DEADLINE,
    CREATED
  }

  public int offset() {
    return (page - 1) * PAGE_SIZE;
  }
}
