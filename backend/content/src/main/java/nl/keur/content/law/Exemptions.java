package nl.keur.content.law;

import java.util.List;
import nl.keur.content.text.Text;

/**
 * When a use under a point of Annex III is not high-risk after all, in plain words (AI Act Art.
 * 6(3)). A person concludes; the provider documents it.
 *
 * @param forAll what holds whichever ground is relied on
 * @param profiling what rules out every ground
 * @param grounds the grounds, in the order of the article
 */
public record Exemptions(ForAll forAll, Explained profiling, List<Ground> grounds) {
  public Exemptions {
    grounds = List.copyOf(grounds);
  }

  /**
   * What holds for every ground.
   *
   * @param tests questions that are all answered yes when the exemption holds
   */
  public record ForAll(Text about, List<Text> tests, List<LegalBasis> legalBasis) {
    public ForAll {
      tests = List.copyOf(tests);
      legalBasis = List.copyOf(legalBasis);
    }
  }

  /**
   * One ground of exemption.
   *
   * @param id a value of the fact {@code exemption_ground}
   */
  public record Ground(String id, Explained explained) {}

  /**
   * Something of the law with tests in plain words.
   *
   * @param tests questions that are all answered yes when it holds
   * @param counterExamples what looks like it and is not
   * @param status how firm that is
   */
  public record Explained(
      Text name,
      Text about,
      List<Text> tests,
      List<Text> examples,
      List<Text> counterExamples,
      UseOfAi.Status status,
      List<LegalBasis> legalBasis) {
    public Explained {
      tests = List.copyOf(tests);
      examples = List.copyOf(examples);
      counterExamples = List.copyOf(counterExamples);
      legalBasis = List.copyOf(legalBasis);
    }
  }
}
