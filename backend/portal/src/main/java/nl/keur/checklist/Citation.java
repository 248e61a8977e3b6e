package nl.keur.checklist;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Act;
import nl.keur.content.law.Certainty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.LegalBasis.Application;
import nl.keur.content.law.Milestone;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.text.Text;

/**
 * An article as people write it, linked to the official text, with everything there is to say on
 * when it applies.
 *
 * @param label "artikel 14(4) AI-verordening"
 * @param from the day from which it applies; empty when the readings differ, when it is pending, or
 *     when the content does not say
 * @param readings the days that are defended, earliest first; empty when there is one
 * @param certainty of the day; empty when the content does not say from when it applies
 * @param asOf the day on which the text was checked; empty when the content does not say
 */
@Serdeable
public record Citation(
    Text label,
    URI url,
    Optional<LocalDate> from,
    List<LocalDate> readings,
    Optional<Certainty> certainty,
    Optional<LocalDate> asOf) {
  private static final String ANNEX = "Annex ";

  public Citation {
    readings = List.copyOf(readings);
  }

  public static Citation of(Vocabulary vocabulary, LegalBasis basis) {
    return of(vocabulary, basis.act(), basis.article(), basis.applies(), Optional.of(basis.asOf()));
  }

  public static Citation of(Vocabulary vocabulary, Milestone milestone) {
    return of(
        vocabulary,
        milestone.act(),
        milestone.article(),
        Optional.of(milestone.applies()),
        milestone.asOf());
  }

  /** Where the law defines the values of a fact; none when it is no class of law. */
  public static List<Citation> ofClass(Vocabulary vocabulary, Fact fact) {
    return fact.legalBasis().stream().map(basis -> of(vocabulary, basis)).toList();
  }

  private static Citation of(
      Vocabulary vocabulary,
      String actId,
      String article,
      Optional<Application> applies,
      Optional<LocalDate> asOf) {
    Act act = vocabulary.acts().get(actId);
    Text place = place(article);
    return new Citation(
        new Text(place.nl() + " " + act.shortName().nl(), place.en() + " " + act.shortName().en()),
        act.url(),
        applies.flatMap(Application::from),
        applies.map(Application::readings).orElse(List.of()),
        applies.map(Application::certainty),
        asOf);
  }

  /** "Annex III(3)(b)" is no article. */
  private static Text place(String article) {
    return article.startsWith(ANNEX)
        ? new Text("bijlage " + article.substring(ANNEX.length()), article)
        : new Text("artikel " + article, "Article " + article);
  }
}
