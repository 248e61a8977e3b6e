package nl.keur.content.library.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Parameter;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads {@code NN-slug.yaml}: what a clause is; its words are read apart. */
final class ClauseYaml {
  private ClauseYaml() {}

  /** Reads the words of a clause, once its kind and parameters are known. */
  interface Words {
    Optional<ClauseText> read(String clause, Clause.Kind kind, List<Parameter> parameters);
  }

  static Clause read(Cursor file, Words words) {
    return file.record(fields -> clause(fields, words));
  }

  private static Clause clause(Fields fields, Words words) {
    String id = fields.id("id", Ids.CONTENT);
    Clause.Kind kind = fields.choice("kind", Clause.Kind.class);
    List<Parameter> parameters = fields.list("parameters", ParameterYaml::read);
    AnswerTypeYaml.reportTwins(
        fields, "parameters", parameters.stream().map(Parameter::name).toList());
    Confidences confidence = fields.get("confidence").record(ClauseYaml::confidences);
    return new Clause(
        id,
        fields.words("version"),
        kind,
        number(fields),
        fields.words("anchor"),
        fields.text("title"),
        binds(fields),
        ConditionYaml.read(fields.get("applies-when")),
        fields.flag("optional-in-source"),
        parameters,
        fields.list("requires", ClauseYaml::requirement),
        fields.codes("excludes"),
        fields.list("triggered-by", ConditionYaml::read),
        fields.list("legal-basis", LawYaml::basis),
        fields.text("why"),
        fields.find("note").map(at -> at.record(each -> each.text("negotiation"))),
        fields.get("source").record(ClauseYaml::source),
        confidence.number(),
        confidence.content(),
        reference(fields, kind),
        fields.choice("status", Clause.Status.class),
        words.read(id, kind, parameters));
  }

  /** Empty where the source has none. */
  private static String number(Fields fields) {
    return fields.get("number").isEmptyText() ? "" : fields.words("number");
  }

  private static Set<Clause.Party> binds(Fields fields) {
    Set<Clause.Party> parties = new LinkedHashSet<>();
    fields
        .get("binds")
        .items()
        .forEach(at -> Fields.constant(at, Clause.Party.class).ifPresent(parties::add));
    return parties;
  }

  private static Clause.Requirement requirement(Cursor at) {
    if (at.isMapping()) {
      return at.record(fields -> new Clause.Requirement(fields.codes("one-of")));
    }
    return at.mark(new Clause.Requirement(List.of(at.words())));
  }

  private static Clause.Source source(Fields fields) {
    return new Clause.Source(
        fields.words("document"), fields.words("version"), LawYaml.findAddress(fields, "url"));
  }

  private static Confidences confidences(Fields fields) {
    return new Confidences(
        fields.choice("number", Clause.Confidence.class),
        fields.choice("content", Clause.Confidence.class));
  }

  private record Confidences(Clause.Confidence number, Clause.Confidence content) {}

  private static Optional<Clause.Reference> reference(Fields fields, Clause.Kind kind) {
    if (kind != Clause.Kind.REFERENCE) {
      return Optional.empty();
    }
    return Optional.of(fields.get("reference").record(ClauseYaml::reference));
  }

  private static Clause.Reference reference(Fields fields) {
    return new Clause.Reference(
        fields.text("document"),
        LawYaml.address(fields, "url"),
        fields.findWords("incorporated-by"),
        fields.list("choices", text -> text.record(Fields::text)),
        fields.list("annexes", text -> text.record(Fields::text)));
  }
}
