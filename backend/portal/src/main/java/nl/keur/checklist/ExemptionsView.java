package nl.keur.checklist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import nl.keur.content.law.Exemptions;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.library.Vocabulary;
import nl.keur.content.text.Text;

/**
 * The exemptions of article 6(3) AI Act as people read them.
 *
 * @param about what holds for all of them
 * @param tests questions that are all answered yes when any of them holds
 * @param profiling what rules them out
 */
@Serdeable
public record ExemptionsView(
    Text about,
    List<Text> tests,
    List<Citation> articles,
    Explained profiling,
    List<Ground> grounds) {
  /** The fact whose values are the grounds. */
  public static final String GROUNDS = "exemption_ground";

  /** Its value that is no ground. */
  public static final String NO_GROUND = "none";

  /**
   * @param code value of the fact {@link #GROUNDS}
   */
  @Serdeable
  public record Ground(String code, Explained explained) {}

  /**
   * @param tests questions that are all answered yes when it holds
   * @param counterExamples what looks like it and is not
   * @param status how firm that is
   */
  @Serdeable
  public record Explained(
      Text name,
      Text about,
      List<Text> tests,
      List<Text> examples,
      List<Text> counterExamples,
      UseOfAi.Status status,
      List<Citation> articles) {}

  /** Empty for content that explains none. */
  public static Optional<ExemptionsView> of(Vocabulary vocabulary) {
    return vocabulary.exemptions().map(exemptions -> of(vocabulary, exemptions));
  }

  private static ExemptionsView of(Vocabulary vocabulary, Exemptions exemptions) {
    return new ExemptionsView(
        exemptions.forAll().about(),
        exemptions.forAll().tests(),
        citations(vocabulary, exemptions.forAll().legalBasis()),
        explained(vocabulary, exemptions.profiling()),
        exemptions.grounds().stream()
            .map(one -> new Ground(one.id(), explained(vocabulary, one.explained())))
            .toList());
  }

  private static Explained explained(Vocabulary vocabulary, Exemptions.Explained one) {
    return new Explained(
        one.name(),
        one.about(),
        one.tests(),
        one.examples(),
        one.counterExamples(),
        one.status(),
        citations(vocabulary, one.legalBasis()));
  }

  private static List<Citation> citations(Vocabulary vocabulary, List<LegalBasis> bases) {
    return bases.stream().map(basis -> Citation.of(vocabulary, basis)).toList();
  }
}
