package nl.keur.checklist;

import java.net.URI;
import nl.keur.content.law.Act;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.text.Text;

/**
 * An article as people write it: "art. 14, lid 4 AI-verordening" in content, linked to the official
 * text.
 */
public record Citation(Text label, URI url) {
  private static final String ANNEX = "Annex ";

  public static Citation of(Vocabulary vocabulary, LegalBasis basis) {
    return of(vocabulary, basis.act(), basis.article());
  }

  public static Citation of(Vocabulary vocabulary, String actId, String article) {
    Act act = vocabulary.acts().get(actId);
    Text place = place(article);
    return new Citation(
        new Text(place.nl() + " " + act.shortName().nl(), place.en() + " " + act.shortName().en()),
        act.url());
  }

  /** "Annex III(3)(b)" is no article. */
  private static Text place(String article) {
    return article.startsWith(ANNEX)
        ? new Text("bijlage " + article.substring(ANNEX.length()), article)
        : new Text("artikel " + article, "Article " + article);
  }
}
