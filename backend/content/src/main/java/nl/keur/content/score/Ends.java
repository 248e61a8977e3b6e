package nl.keur.content.score;

import java.util.Optional;

/**
 * A range over everything that is still open: the reading that comes out lowest and the one that
 * comes out highest. An end is empty where nothing is counted in that reading.
 */
public record Ends<T>(Optional<T> lowest, Optional<T> highest) {

  static <T> Ends<T> none() {
    return new Ends<>(Optional.empty(), Optional.empty());
  }

  /** The one value, once both readings agree. */
  public Optional<T> findSingle() {
    return lowest.equals(highest) ? lowest : Optional.empty();
  }
}
