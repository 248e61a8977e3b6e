package nl.keur.sample.web;

import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;
import nl.keur.kernel.RefusedRequest;
import nl.keur.sample.SampleProblem;
import nl.keur.sample.SampleProblem.NotASample;

/** Refusals about the sample institution as HTTP problems. */
final class SampleProblems {
  private SampleProblems() {}

  static RefusedRequest of(SampleProblem refusal) {
    return switch (refusal) {
      case NotASample not ->
          Problem.of(
                  "/problems/sample/not-a-sample",
                  "Not a sample",
                  409,
                  new Text(
                      "Deze instelling is geen voorbeeld. Wat er staat, blijft bewaard.",
                      "This institution is not a sample. What is in it is kept."))
              .refused();
    };
  }
}
