package nl.keur.content.library;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects every mistake, so that a writer sees them all at once. */
public final class Mistakes {
  private final SortedSet<Mistake> found = new TreeSet<>();

  public void add(Place place, String message) {
    found.add(new Mistake(place.file(), place.line(), message));
  }

  /** Takes over what others found, except on lines that already have a mistake of their own. */
  void addOnOtherLines(Mistakes others) {
    List<Mistake> more = others.found.stream().filter(mistake -> !hasOneAt(mistake)).toList();
    found.addAll(more);
  }

  private boolean hasOneAt(Mistake other) {
    return found.stream()
        .anyMatch(one -> one.file().equals(other.file()) && one.line() == other.line());
  }

  public boolean none() {
    return found.isEmpty();
  }

  /** By file, then line. */
  public List<Mistake> list() {
    return List.copyOf(found);
  }
}
