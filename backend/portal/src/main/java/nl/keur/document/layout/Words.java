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

  /**
   * "Artikel", in a heading and in a reference to it alike: with a capital it is this contract, and
   * every word processor makes the same label of the number of the heading.
   */
  public String label(Kind kind) {
    return bundle.getString(kind.name());
  }

  public String part() {
    return bundle.getString("part");
  }

  /** "van Deel 2". */
  public String ofPart(int number) {
    return bundle.getString("of-part") + " " + part() + " " + number;
  }
}
