package nl.keur.content.library.yaml;

import java.util.HashMap;
import java.util.Map;
import nl.keur.content.library.Mistakes;
import nl.keur.content.library.Place;
import nl.keur.content.library.Places;

/** What readers of all files share: the mistakes, where things were written, and the ids given. */
public final class Source {
  private final Mistakes mistakes;
  private final Places places;
  private final Map<String, Place> ids = new HashMap<>();
  private boolean unreadable;

  public Source(Mistakes mistakes, Places places) {
    this.mistakes = mistakes;
    this.places = places;
  }

  public Mistakes mistakes() {
    return mistakes;
  }

  public Places places() {
    return places;
  }

  /** A whole file is no YAML: what refers into it can't be judged. */
  public boolean unreadable() {
    return unreadable;
  }

  void unreadable(Place place, String message) {
    unreadable = true;
    mistakes.add(place, message);
  }

  /**
   * Gives an id once.
   *
   * @param family ids of one family are unique together
   */
  public void give(String family, String id, Place place) {
    Place first = ids.putIfAbsent(family + " " + id, place);
    if (first != null && !id.equals(Fields.MISSING)) {
      mistakes.add(
          place,
          "The id '%s' is already used at %s:%d. Choose another: ids are never reused."
              .formatted(id, first.file(), first.line()));
    }
  }

  /** The same places and ids, but silent: for what stands inside something already reported. */
  Source silent() {
    Source silent = new Source(new Mistakes(), places);
    silent.ids.putAll(ids);
    return silent;
  }
}
