package nl.keur.checklist;

import java.util.Map;

/** Content kept whole, by hash. A platform table: content belongs to nobody. */
public interface ContentSnapshots {
  /** Keeps these files (text by path) unless they are kept already. */
  void keep(String sha256, Map<String, String> files);

  Map<String, String> get(String sha256);
}
