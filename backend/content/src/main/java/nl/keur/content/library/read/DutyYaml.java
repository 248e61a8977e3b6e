package nl.keur.content.library.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keur.content.condition.Condition;
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
          Optional<Condition> alone = fields.find("annex-i-alone").map(ConditionYaml::read);
          return fields.get("duties").items(at -> at.record(duty -> duty(duty, checked, alone)));
        });
  }

  private static Duty duty(
      Fields fields, Optional<LocalDate> checked, Optional<Condition> annexIAlone) {
    return new Duty(
        fields.id("id", Ids.CONTENT),
        fields.choice("binds", Duty.Binds.class),
        fields.text("title"),
        fields.text("about"),
        ConditionYaml.read(fields.get("when")),
        basis(fields, checked),
        underAnnexI(fields, annexIAlone),
        fields.findText("note"));
  }

  private static Optional<Duty.UnderAnnexI> underAnnexI(Fields fields, Optional<Condition> alone) {
    Optional<LocalDate> from = fields.findDate("applies-from-annex-i");
    if (from.isPresent() && alone.isEmpty()) {
      fields.mistake(
          "applies-from-annex-i",
          "Say at the top of this file when a system is under Annex I alone. Add"
              + " 'annex-i-alone'.");
    }
    return from.flatMap(day -> alone.map(when -> new Duty.UnderAnnexI(when, day)));
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
