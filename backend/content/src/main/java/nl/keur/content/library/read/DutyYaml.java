package nl.keur.content.library.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keur.content.law.Duty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;

/** Reads {@code vocabulary/duties-*.yaml}; one {@code as-of} may stand for a whole file. */
final class DutyYaml {
  private DutyYaml() {}

  static List<Duty> duties(Cursor file) {
    return file.record(
        fields -> {
          Optional<LocalDate> checked = fields.findDate("as-of");
          return fields.get("duties").items(at -> at.record(duty -> duty(duty, checked)));
        });
  }

  private static Duty duty(Fields fields, Optional<LocalDate> checked) {
    return new Duty(
        fields.id("id", Ids.CONTENT),
        fields.choice("binds", Duty.Binds.class),
        fields.text("title"),
        fields.text("about"),
        ConditionYaml.read(fields.get("when")),
        basis(fields, checked),
        fields.findText("note"));
  }

  private static LegalBasis basis(Fields fields, Optional<LocalDate> checked) {
    LegalBasis basis =
        new LegalBasis(
            fields.words("act"),
            fields.words("article"),
            fields.findDate("as-of").or(() -> checked).orElseGet(() -> fields.date("as-of")),
            Optional.of(LawYaml.application(fields, "applies-from")));
    fields.source().places().mark(basis, fields);
    return basis;
  }
}
