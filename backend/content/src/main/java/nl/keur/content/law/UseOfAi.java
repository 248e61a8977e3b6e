package nl.keur.content.law;

import java.util.List;
import nl.keur.content.text.Text;

/**
 * A use of AI in education with its place in the AI Act.
 *
 * @param point Annex III point such as {@code 3b}, or {@code none}
 * @param indicated the class the use leans to
 * @param examples what falls under it; none in content that holds none
 * @param counterExamples what looks like it and is of another class
 * @param status how firm that is
 */
public record UseOfAi(
    String id,
    Text name,
    String point,
    Indicated indicated,
    Text about,
    List<Text> examples,
    List<CounterExample> counterExamples,
    Status status,
    List<LegalBasis> legalBasis) {
  public UseOfAi {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    legalBasis = List.copyOf(legalBasis);
  }

  /** A use that looks like this one, with the class that it leans to itself. */
  public record CounterExample(Indicated indicated, Text text) {}

  public enum Indicated {
    PROHIBITED,
    HIGH,
    USUALLY_HIGH,
    DEPENDS,
    BELOW_HIGH
  }

  /** Law, a draft guideline of the Commission, or our own reading. */
  public enum Status {
    LAW,
    DRAFT_GUIDELINE,
    READING
  }
}
