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

  public static Citation of(Vocabulary vocabulary, LegalBasis basis) {
    return of(vocabulary, basis.act(), basis.article());
  }

  public static Citation of(Vocabulary vocabulary, String actId, String article) {
    Act act = vocabulary.acts().get(actId);
    return new Citation(
        new Text(
            "artikel " + article + " " + act.shortName().nl(),
            "Article " + article + " " + act.shortName().en()),
        act.url());
  }
}
