package nl.keur.content.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.text.Text;

/** A published list of questions in sections: intake, pre-flight, required and so on. */
public record Checklist(
    String id, String version, Text title, Optional<Text> intro, List<Section> sections) {
  public Checklist {
    sections = List.copyOf(sections);
  }

  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  /** The part that one party answers. */
  public List<Section> sectionsFor(Respondent respondent) {
    return sections.stream().filter(section -> section.answeredBy() == respondent).toList();
  }
}
