package nl.keur.content.library.read;

/** Families of ids: within one family an id is given once. */
final class Ids {
  /** Questions, facts, clauses, duties and all else that is cited by its bare id. */
  static final String CONTENT = "content";

  static final String CHECKLIST = "checklist";
  static final String DOMAIN = "domain";
  static final String EVIDENCE_KIND = "evidence kind";
  static final String ACT = "act";
  static final String ROLE = "role";
  static final String USE = "use";
  static final String EXEMPTION = "exemption";

  private Ids() {}
}
