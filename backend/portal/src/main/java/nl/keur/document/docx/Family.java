package nl.keur.document.docx;

import nl.keur.document.Article.Kind;

/** The styles and the style's list of one kind of unit. */
record Family(String name, String heading, int list) {

  static Family of(Kind kind) {
    return switch (kind) {
      case ARTICLE -> new Family("Article", "Heading3", 1);
      case ANNEX -> new Family("Annex", "AnnexHeading", 2);
      case SPECIAL_CONDITION -> new Family("Condition", "ConditionHeading", 3);
    };
  }

  String text(int depth) {
    return name + "Text" + depth;
  }
}
