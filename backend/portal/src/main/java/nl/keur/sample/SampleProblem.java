package nl.keur.sample;

/** What removing the sample refuses. */
public sealed interface SampleProblem {
  /** This institution is a real one; its file stays. */
  record NotASample() implements SampleProblem {}
}
