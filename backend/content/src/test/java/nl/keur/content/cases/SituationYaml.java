package nl.keur.content.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Section;
import nl.keur.content.clause.Parameter;
import nl.keur.content.fact.FactValue;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.roleshift.AgreedUse.ProviderDuties;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Review;
import org.apache.commons.numbers.fraction.BigFraction;

/** Reads what goes into a case. */
final class SituationYaml {
  private final ContentLibrary library;

  SituationYaml(ContentLibrary library) {
    this.library = library;
  }

  Situation read(Fields fields) {
    return new Situation(
        fields.findDate("assessed-on"),
        fields.find("domain-weights").map(this::weights).orElse(Map.of()),
        fields.find("answers").map(this::sheets).orElse(Map.of()),
        fields.find("optional").map(this::optional).orElse(Map.of()),
        fields.find("reviews").map(this::reviews).orElse(Map.of()),
        fields.find("decided").map(this::decided).orElse(Map.of()),
        fields.find("parameters").map(this::parameters).orElse(Map.of()),
        fields.findChoice("provider-duties", ProviderDuties.class),
        fields.find("change").map(this::change).orElse(Map.of()));
  }

  private Map<String, Integer> weights(Cursor written) {
    return written.record(
        domains -> {
          Map<String, Integer> weights = new LinkedHashMap<>();
          for (String domain : domains.all().keySet()) {
            if (!library.vocabulary().domains().containsKey(domain)) {
              domains.mistake(domain, "There is no domain '%s'.".formatted(domain));
            }
            weights.put(domain, domains.integer(domain));
          }
          return weights;
        });
  }

  private Map<String, Optional<Answer>> sheets(Cursor written) {
    return written.record(
        sheets -> {
          Map<String, Optional<Answer>> answers = new LinkedHashMap<>();
          answers.putAll(sheet(sheets, "intake", institution("intake")));
          answers.putAll(sheet(sheets, "business-case", institution("business-case")));
          answers.putAll(sheet(sheets, "pre-flight", institution("pre-flight")));
          answers.putAll(sheet(sheets, "vendor", vendor()));
          return answers;
        });
  }

  private Stream<Question> institution(String checklist) {
    return questions(library.getChecklist(checklist).sectionsFor(Respondent.INSTITUTION));
  }

  private Stream<Question> vendor() {
    return Stream.of("pre-flight", "required", "optional")
        .flatMap(id -> questions(library.getChecklist(id).sectionsFor(Respondent.VENDOR)));
  }

  private static Stream<Question> questions(List<Section> sections) {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  private Map<String, Optional<Answer>> sheet(
      Fields sheets, String name, Stream<Question> questions) {
    Map<String, Question> known = new LinkedHashMap<>();
    questions.forEach(question -> known.put(question.id(), question));
    return sheets.find(name).map(sheet -> answers(sheet, name, known)).orElse(Map.of());
  }

  private static Map<String, Optional<Answer>> answers(
      Cursor written, String sheet, Map<String, Question> known) {
    return written.record(
        answers -> {
          Map<String, Optional<Answer>> read = new LinkedHashMap<>();
          answers
              .all()
              .forEach(
                  (id, answer) -> {
                    if (known.containsKey(id)) {
                      read.put(id, AnswerYaml.read(answer, known.get(id)));
                    } else {
                      answers.mistake(
                          id, "'%s' is not a question of the sheet '%s'.".formatted(id, sheet));
                    }
                  });
          return read;
        });
  }

  private Map<String, Mode> optional(Cursor written) {
    return written.record(
        asked -> {
          Map<String, Mode> modes = new LinkedHashMap<>();
          asked.list("scored", this::optionalId).forEach(id -> modes.put(id, Mode.SCORED));
          asked
              .list("informative", this::optionalId)
              .forEach(id -> modes.put(id, Mode.INFORMATIVE));
          return modes;
        });
  }

  private String optionalId(Cursor written) {
    String id = written.words();
    if (library.getChecklist("optional").questions().noneMatch(one -> one.id().equals(id))) {
      written.mistake("'%s' is not an optional question.".formatted(id));
    }
    return id;
  }

  private Map<String, Review> reviews(Cursor written) {
    return written.record(
        questions -> {
          Map<String, Review> reviews = new LinkedHashMap<>();
          questions
              .all()
              .forEach(
                  (id, review) -> {
                    if (vendor().noneMatch(question -> question.id().equals(id))) {
                      questions.mistake(id, "Vendors get no question '%s'.".formatted(id));
                    }
                    reviews.put(id, review.record(SituationYaml::review));
                  });
          return reviews;
        });
  }

  private static Review review(Fields fields) {
    return new Review(
        fields.findFraction("points").map(score -> score.divide(BigFraction.of(4))),
        fields.findWords("reason").orElse(""),
        fields
            .findChoice("not-applicable", Review.NotApplicable.class)
            .orElse(Review.NotApplicable.PENDING),
        Map.of(),
        fields.findWords("lift-knock-out"));
  }

  private Map<String, FactValue.Known> decided(Cursor written) {
    return written.record(
        facts -> {
          Map<String, FactValue.Known> decided = new LinkedHashMap<>();
          facts
              .all()
              .forEach(
                  (id, value) ->
                      FactCodes.read(library, facts, id, value)
                          .ifPresent(codes -> decided.put(id, new FactValue.Known(codes))));
          return decided;
        });
  }

  private Map<String, String> parameters(Cursor written) {
    return written.record(
        names -> {
          Map<String, String> chosen = new LinkedHashMap<>();
          names
              .all()
              .forEach(
                  (name, value) -> {
                    if (!isChoice(name, value.scalar())) {
                      names.mistake(
                          name,
                          "No clause lets you choose '%s' at '%s'."
                              .formatted(value.scalar(), name));
                    }
                    chosen.put(name, value.scalar());
                  });
          return chosen;
        });
  }

  private boolean isChoice(String name, String code) {
    return library.clauses().stream()
        .flatMap(clause -> clause.parameters().stream())
        .filter(parameter -> parameter.name().equals(name))
        .anyMatch(
            parameter ->
                parameter.type() instanceof Parameter.Choice choice
                    && choice.options().stream().anyMatch(option -> option.value().equals(code)));
  }

  private Map<String, Answer> change(Cursor written) {
    Map<String, Question> known = new LinkedHashMap<>();
    institution("change-report").forEach(question -> known.put(question.id(), question));
    Map<String, Answer> given = new LinkedHashMap<>();
    answers(written, "change-report", known)
        .forEach((id, answer) -> answer.ifPresent(there -> given.put(id, there)));
    return given;
  }
}
