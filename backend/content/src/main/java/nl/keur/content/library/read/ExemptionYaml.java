package nl.keur.content.library.read;

import java.util.List;
import nl.keur.content.law.Exemptions;
import nl.keur.content.law.Exemptions.Explained;
import nl.keur.content.law.Exemptions.ForAll;
import nl.keur.content.law.Exemptions.Ground;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.text.Text;

/** Reads {@code vocabulary/exemptions.yaml}. */
final class ExemptionYaml {
  private ExemptionYaml() {}

  static Exemptions exemptions(Cursor file) {
    return file.record(
        fields ->
            new Exemptions(
                fields.get("for-all").record(ExemptionYaml::forAll),
                fields.get("profiling").record(ExemptionYaml::explained),
                fields.get("exemptions").items(at -> at.record(ExemptionYaml::ground))));
  }

  private static ForAll forAll(Fields fields) {
    return new ForAll(fields.text("about"), texts(fields, "tests"), bases(fields));
  }

  private static Ground ground(Fields fields) {
    return new Ground(fields.id("id", Ids.EXEMPTION), explained(fields));
  }

  private static Explained explained(Fields fields) {
    return new Explained(
        fields.text("name"),
        fields.text("about"),
        texts(fields, "tests"),
        texts(fields, "examples"),
        texts(fields, "counter-examples"),
        fields.choice("status", UseOfAi.Status.class),
        bases(fields));
  }

  private static List<Text> texts(Fields fields, String key) {
    return fields.get(key).items(at -> at.record(Fields::text));
  }

  private static List<LegalBasis> bases(Fields fields) {
    return fields.get("legal-basis").items(LawYaml::basis);
  }
}
