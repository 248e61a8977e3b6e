package nl.keur.document.layout;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.keur.document.Article.Kind;

/** The few words that the form itself adds to a text, in the document's language. */
public record Words(ResourceBundle bundle) {

  public static Words in(Locale language) {
    return new Words(ResourceBundle.getBundle("document.words", Locale.of(language.getLanguage())));
  }

  public String contents() {
    return bundle.getString("contents");
  }

  /** What stands before, between and after the two page numbers at the foot of a page. */
  public String[] page() {
    return bundle.getString("page").split("\\{[01]}", -1);
  }

  public String notIncluded() {
    return "(" + bundle.getString("not-included") + ")";
  }

  /** "Artikel", as a heading starts. */
  public String heading(Kind kind) {
    return bundle.getString(kind.name());
  }

  /** "artikel", as it stands in a sentence. */
  public String inline(Kind kind) {
    return bundle.getString(kind.name() + ".inline");
  }

  public String part() {
    return bundle.getString("part");
  }

  public String partInline() {
    return bundle.getString("part.inline");
  }

  /** "van deel 2". */
  public String ofPart(int number) {
    return bundle.getString("of-part") + " " + partInline() + " " + number;
  }
}
