package nl.keur.sample;

/** The content no longer fits the sample: a use case refused what the story wants to do. */
final class SampleRefused extends IllegalStateException {
  private static final long serialVersionUID = 1;

  SampleRefused(Object problem) {
    super("The sample institution does not fit the content: " + problem);
  }
}
