package nl.keur.content.library.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.keur.content.law.Act;
import nl.keur.content.law.Certainty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.LegalRole;
import nl.keur.content.law.Milestone;
import nl.keur.content.law.RetentionPeriod;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.library.yaml.Cursor;
import nl.keur.content.library.yaml.Fields;
import nl.keur.content.text.Text;

/** Reads the law of {@code vocabulary/}: acts, roles, uses and timeline; and citations of it. */
final class LawYaml {
  private LawYaml() {}

  static List<Act> acts(Cursor file) {
    return file.record(fields -> fields.get("acts").items(act -> act.record(LawYaml::act)));
  }

  private static Act act(Fields fields) {
    return new Act(
        fields.id("id", Ids.ACT),
        fields.text("name"),
        fields.text("short"),
        fields.words("celex"),
        address(fields, "url"),
        fields.findDate("last-amended"));
  }

  static List<LegalRole> roles(Cursor file) {
    return file.record(fields -> fields.get("roles").items(role -> role.record(LawYaml::role)));
  }

  private static LegalRole role(Fields fields) {
    return new LegalRole(
        fields.id("id", Ids.ROLE),
        fields.text("name"),
        fields.text("about"),
        fields.list("legal-basis", LawYaml::basis));
  }

  static List<UseOfAi> uses(Cursor file) {
    return file.record(fields -> fields.get("uses").items(use -> use.record(LawYaml::use)));
  }

  private static UseOfAi use(Fields fields) {
    return new UseOfAi(
        fields.id("id", Ids.USE),
        fields.text("name"),
        fields.words("point"),
        fields.choice("class", UseOfAi.Indicated.class),
        fields.text("about"),
        texts(fields, "examples"),
        fields.list("counter-examples", at -> at.record(LawYaml::counterExample)),
        fields.choice("status", UseOfAi.Status.class),
        fields.list("legal-basis", LawYaml::basis));
  }

  private static UseOfAi.CounterExample counterExample(Fields fields) {
    return new UseOfAi.CounterExample(
        fields.choice("class", UseOfAi.Indicated.class), fields.text());
  }

  static List<Text> texts(Fields fields, String key) {
    return fields.list(key, at -> at.record(Fields::text));
  }

  /** One {@code as-of} stands for all dates. */
  static List<Milestone> timeline(Cursor file) {
    return file.record(
        fields -> {
          Optional<LocalDate> checked = fields.findDate("as-of");
          return fields.get("timeline").items(one -> one.record(date -> moment(date, checked)));
        });
  }

  private static Milestone moment(Fields fields, Optional<LocalDate> checked) {
    return new Milestone(
        fields.id("id", Ids.CONTENT),
        fields.text("what"),
        fields.words("act"),
        fields.words("article"),
        application(fields, "date"),
        fields.findDate("was"),
        checked);
  }

  static List<RetentionPeriod> retention(Cursor file) {
    return file.record(fields -> fields.get("retention").items(one -> one.record(LawYaml::period)));
  }

  private static RetentionPeriod period(Fields fields) {
    return new RetentionPeriod(
        fields.id("id", Ids.CONTENT),
        fields.integer("months"),
        fields.text("why"),
        fields.list("legal-basis", LawYaml::basis));
  }

  static LegalBasis basis(Cursor at) {
    return at.record(
        fields ->
            new LegalBasis(
                fields.words("act"),
                fields.words("article"),
                fields.date("as-of"),
                findApplication(fields)));
  }

  private static Optional<LegalBasis.Application> findApplication(Fields fields) {
    boolean said = fields.has("applies-from") | fields.has("certainty") | fields.has("readings");
    return said ? Optional.of(application(fields, "applies-from")) : Optional.empty();
  }

  /** A date, or two or more readings where the law is open, or neither while it is pending. */
  static LegalBasis.Application application(Fields fields, String key) {
    Optional<LocalDate> from = fields.findDate(key);
    List<LocalDate> readings = fields.list("readings", Fields::dateAt);
    if (from.isPresent() && !readings.isEmpty()) {
      fields.mistake("readings", "A known date has no other readings. Keep one of the two.");
    }
    if (readings.size() == 1) {
      fields.mistake("readings", "One reading is a date. Write it at '%s'.".formatted(key));
    }
    return new LegalBasis.Application(from, readings, fields.choice("certainty", Certainty.class));
  }

  static URI address(Fields fields, String key) {
    fields.get(key);
    return findAddress(fields, key).orElse(URI.create("about:blank"));
  }

  static Optional<URI> findAddress(Fields fields, String key) {
    Optional<String> written = fields.findWords(key);
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(new URI(written.get()));
    } catch (URISyntaxException e) {
      fields.mistake(key, "This is no web address. Write it from 'https://' on.");
      return Optional.empty();
    }
  }
}
