package nl.keur.content.checklist;

import java.util.List;
import java.util.Optional;
import nl.keur.content.text.Text;

/** How a reviewer gives 0 to 4 for an open answer; points are a quarter of the score. */
public record Rubric(List<Step> steps) {
  public Rubric {
    steps = List.copyOf(steps);
  }

  public record Step(int score, Text means, Optional<Text> example) {}
}
