package nl.keur.document.layout;

import java.util.Map;

/**
 * Where lines stand once a document is laid out.
 *
 * @param starts by line id, the page from 1 on which it starts
 * @param count of all pages
 */
public record Pages(Map<String, Integer> starts, int count) {

  public Pages {
    starts = Map.copyOf(starts);
  }

  public int of(String lineId) {
    Integer page = starts.get(lineId);
    if (page == null) {
      throw new IllegalArgumentException("No page for line " + lineId);
    }
    return page;
  }
}
