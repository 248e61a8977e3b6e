package nl.keur.content.library.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.ClauseText;
import nl.keur.content.clause.Parameter;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.Place;
import nl.keur.content.library.yaml.Source;
import nl.keur.content.text.Language;

/**
 * Finds and reads the words of a clause beside its YAML.
 *
 * @param path of the clause's files without their endings
 */
record ClauseWords(ContentFiles files, Source source, String path) implements ClauseYaml.Words {

  @Override
  public Optional<ClauseText> read(String clause, Clause.Kind kind, List<Parameter> parameters) {
    if (kind == Clause.Kind.REFERENCE) {
      refuse(Language.NL);
      refuse(Language.EN);
      return Optional.empty();
    }
    Set<String> tables =
        parameters.stream()
            .filter(parameter -> parameter.type() instanceof Parameter.Table)
            .map(Parameter::name)
            .collect(Collectors.toSet());
    ClauseText text =
        new ClauseText(version(clause, tables, Language.NL), version(clause, tables, Language.EN));
    return Optional.of(text);
  }

  private void refuse(Language language) {
    if (files.find(file(language)).isPresent()) {
      source
          .mistakes()
          .add(
              new Place(file(language), 1),
              "A reference has no words of its own. Delete this file.");
    }
  }

  private ClauseText.Version version(String clause, Set<String> tables, Language language) {
    Optional<String> markdown = files.find(file(language));
    if (markdown.isEmpty()) {
      source.mistakes().add(new Place(file(language), 1), "This file is missing. Add the text.");
      return new ClauseText.Version("?", List.of());
    }
    return new ClauseMarkdown(source, file(language), tables)
        .read(markdown.get(), clause, language);
  }

  private String file(Language language) {
    return path + "." + language.code() + ".md";
  }
}
