package nl.keur.content.checklist;

import java.util.List;
import java.util.Optional;
import nl.keur.content.text.Text;

/** A page of questions on one subject, answered by one party. */
public record Section(
    String id, Respondent answeredBy, Text title, Optional<Text> intro, List<Question> questions) {
  public Section {
    questions = List.copyOf(questions);
  }
}
