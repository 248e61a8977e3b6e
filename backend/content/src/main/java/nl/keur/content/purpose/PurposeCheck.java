package nl.keur.content.purpose;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.keur.content.text.Text;

/**
 * Says what an intended purpose lacks. The institution's version 1 describes the use; the version
 * that both sides agree also names the system, the provider and its documents (AI Act Art. 3(12)).
 */
public final class PurposeCheck {
  private static final Text GROUP = new Text("Groep", "Group");
  private static final Text USE = new Text("Gebruik", "Use");
  private static final Text WHY = new Text("Waarom", "Why");
  private static final Text STATED_BY = new Text("Volgens wie", "According to whom");
  private static final Text RELATION =
      new Text("Gebruikt of ondervindt gevolgen", "Uses or is affected");
  private static final Text MINORS = new Text("Minderjarigen", "Minors");
  private static final Text MISUSE = new Text("Te voorzien misbruik", "Foreseeable misuse");
  private static final Text MEASURE = new Text("Maatregel", "Measure");
  private static final Text PARTY = new Text("Partij", "Party");
  private static final Text KIND = new Text("Soort stuk", "Kind of document");
  private static final Text TITLE = new Text("Titel en versie", "Title and version");
  private static final Text DATED = new Text("Datum", "Date");

  private final PurposeWording wording;

  public PurposeCheck(PurposeWording wording) {
    this.wording = wording;
  }

  /** Before the institution records its version: the use, without system and provider. */
  public List<PurposeFinding> beforeRecording(IntendedPurpose purpose) {
    return new Run(purpose).use().findings();
  }

  /** Before both sides agree: the use, the system, the provider and its documents. */
  public List<PurposeFinding> beforeAgreeing(IntendedPurpose purpose) {
    return new Run(purpose).use().offered().findings();
  }

  /** One check of one purpose. */
  private final class Run {
    private final IntendedPurpose purpose;
    private final List<PurposeFinding> findings = new ArrayList<>();

    Run(IntendedPurpose purpose) {
      this.purpose = purpose;
    }

    List<PurposeFinding> findings() {
      return List.copyOf(findings);
    }

    Run use() {
      IntendedPurpose.Sentence sentence = purpose.sentence();
      part(PurposeField.WHO, sentence.who());
      part(PurposeField.WHAT, sentence.what());
      part(PurposeField.DATA, sentence.data());
      part(PurposeField.WHEN, sentence.when());
      part(PurposeField.RESULT, sentence.result());
      measurable(sentence.result());
      allowedUses();
      excludedUses();
      misuse();
      groups();
      code(PurposeField.MINORS, "minors", purpose.minors());
      IntendedPurpose.Classification stated = purpose.classification();
      codes(PurposeField.ANNEX_III, "annex_iii_point", stated.annexIii(), true);
      codes(PurposeField.EXEMPTION, "exemption_ground", stated.exemption(), false);
      code(PurposeField.PROFILING, "profiling", stated.profiling());
      code(PurposeField.OUTPUT_ROLE, "output_role", purpose.decision().outputRole());
      if (!purpose.decision().outputRole().equals("none")) {
        filled(PurposeField.OVERSEER, purpose.decision().overseer());
      }
      codes(PurposeField.DATA_CATEGORIES, "personal_data_kinds", purpose.dataCategories(), true);
      codes(PurposeField.SECTOR, "sector", purpose.setting().sectors(), true);
      filled(PurposeField.COUNTRY, purpose.setting().country());
      filled(PurposeField.LANGUAGE, purpose.setting().language());
      PurposeContradictions.of(purpose).forEach(findings::add);
      return this;
    }

    Run offered() {
      filled(PurposeField.SYSTEM_NAME, purpose.system().name());
      filled(PurposeField.SYSTEM_VERSION, purpose.system().version());
      filled(PurposeField.MODEL, purpose.system().model());
      filled(PurposeField.DESCRIPTION, purpose.system().description());
      filled(PurposeField.NAME_SHOWN, purpose.system().nameShown());
      filled(PurposeField.PROVIDER_NAME, purpose.provider().name());
      filled(PurposeField.PROVIDER_SEAT, purpose.provider().seat());
      supplierRole(purpose.supplierRole());
      statements();
      if (purpose.system().settingsForeseen().isEmpty()) {
        firmer(
            PurposeField.SETTINGS_FORESEEN.pointer(),
            "Noem de instellingen die de gebruiksinstructies voorzien. Dan is later te zien dat een"
                + " instelling geen wijziging van het systeem is.",
            "Name the settings that the instructions for use foresee. Then it can be seen later that"
                + " a setting is no modification of the system.");
      }
      return this;
    }

    /** Only an AI system has roles under the AI Act; another algorithm has none. */
    private void supplierRole(String role) {
      if (role.isBlank()) {
        firmer(
            PurposeField.SUPPLIER_ROLE.pointer(),
            "Kies de rol van de leverancier. Laat dit leeg als het geen AI-systeem is.",
            "Choose the role of the supplier. Leave this empty if it is no AI system.");
      } else {
        code(PurposeField.SUPPLIER_ROLE, "supplier_ai_role", role);
      }
    }

    private void part(PurposeField field, String words) {
      filled(field, words);
      VagueWords.in(field, field.pointer(), words).ifPresent(findings::add);
    }

    private void measurable(String result) {
      if (!result.isBlank() && result.chars().noneMatch(Character::isDigit)) {
        firmer(
            PurposeField.RESULT.pointer(),
            "Dit resultaat heeft geen getal. Met een getal en een datum is te meten of het doel is"
                + " bereikt.",
            "This result has no number. With a number and a date it can be measured whether the"
                + " purpose is reached.");
      }
    }

    private void allowedUses() {
      rows(PurposeField.ALLOWED_USES, purpose.allowedUses());
      for (int row = 0; row < purpose.allowedUses().size(); row++) {
        IntendedPurpose.AllowedUse use = purpose.allowedUses().get(row);
        String pointer = PurposeField.ALLOWED_USES.pointer() + "/" + row;
        cell(pointer + "/use", USE, use.use());
        cell(pointer + "/who", PurposeField.WHO.label(), use.who());
        cell(pointer + "/group", GROUP, use.group());
        VagueWords.inUse(pointer + "/use", use.use()).ifPresent(findings::add);
      }
    }

    private void excludedUses() {
      rows(PurposeField.EXCLUDED_USES, purpose.excludedUses());
      for (int row = 0; row < purpose.excludedUses().size(); row++) {
        IntendedPurpose.ExcludedUse use = purpose.excludedUses().get(row);
        String pointer = PurposeField.EXCLUDED_USES.pointer() + "/" + row;
        cell(pointer + "/use", USE, use.use());
        cell(pointer + "/why", WHY, use.why());
        coded(pointer + "/statedBy", STATED_BY, PurposeCodes.PARTY, use.statedBy());
        VagueWords.in(PurposeField.EXCLUDED_USES, pointer + "/use", use.use())
            .ifPresent(findings::add);
      }
    }

    private void misuse() {
      for (int row = 0; row < purpose.foreseeableMisuse().size(); row++) {
        IntendedPurpose.ForeseeableMisuse one = purpose.foreseeableMisuse().get(row);
        String pointer = PurposeField.FORESEEABLE_MISUSE.pointer() + "/" + row;
        cell(pointer + "/misuse", MISUSE, one.misuse());
        cell(pointer + "/measure", MEASURE, one.measure());
        coded(pointer + "/party", PARTY, PurposeCodes.PARTY, one.party());
      }
    }

    private void groups() {
      rows(PurposeField.GROUPS, purpose.groups());
      for (int row = 0; row < purpose.groups().size(); row++) {
        IntendedPurpose.Group group = purpose.groups().get(row);
        String pointer = PurposeField.GROUPS.pointer() + "/" + row;
        cell(pointer + "/group", GROUP, group.group());
        coded(pointer + "/relation", RELATION, PurposeCodes.RELATION, group.relation());
        coded(pointer + "/minors", MINORS, wording.codes("minors"), group.minors());
      }
    }

    private void statements() {
      rows(PurposeField.PROVIDER_STATEMENTS, purpose.providerStatements());
      for (int row = 0; row < purpose.providerStatements().size(); row++) {
        IntendedPurpose.ProviderStatement one = purpose.providerStatements().get(row);
        String pointer = PurposeField.PROVIDER_STATEMENTS.pointer() + "/" + row;
        coded(pointer + "/kind", KIND, PurposeCodes.STATEMENT, one.kind());
        cell(pointer + "/title", TITLE, one.title());
        cell(pointer + "/dated", DATED, one.dated());
        dated(pointer + "/dated", one.dated());
        checkValue(pointer + "/sha256", one.sha256());
      }
    }

    private void dated(String pointer, String date) {
      if (!date.isBlank() && !isDate(date)) {
        findings.add(
            new PurposeFinding.WrongForm(
                pointer, new Text("een datum, zoals 2026-11-21", "a date, such as 2026-11-21")));
      }
    }

    private void checkValue(String pointer, String sha256) {
      if (sha256.isBlank()) {
        firmer(
            pointer,
            "Voeg het stuk zelf toe. Met de controlewaarde staat vast welke tekst is bedoeld.",
            "Add the document itself. The check value fixes which text is meant.");
      } else if (!sha256.matches("[0-9a-f]{64}")) {
        findings.add(
            new PurposeFinding.WrongForm(
                pointer,
                new Text(
                    "een controlewaarde van 64 tekens (SHA-256)",
                    "a check value of 64 characters (SHA-256)")));
      }
    }

    private void filled(PurposeField field, String words) {
      cell(field.pointer(), field.label(), words);
    }

    private void cell(String pointer, Text label, String words) {
      if (words.isBlank()) {
        findings.add(new PurposeFinding.Missing(pointer, label));
      }
    }

    private void rows(PurposeField field, List<?> rows) {
      if (rows.isEmpty()) {
        findings.add(new PurposeFinding.NoRows(field.pointer(), field.label()));
      }
    }

    private void code(PurposeField field, String fact, String code) {
      coded(field.pointer(), field.label(), wording.codes(fact), code);
    }

    private void coded(String pointer, Text label, PurposeCodes codes, String code) {
      cell(pointer, label, code);
      if (!code.isBlank()) {
        known(pointer, label, codes, code);
      }
    }

    private void codes(PurposeField field, String fact, List<String> given, boolean required) {
      if (required && given.isEmpty()) {
        findings.add(new PurposeFinding.Missing(field.pointer(), field.label()));
      }
      for (int item = 0; item < given.size(); item++) {
        known(field.pointer() + "/" + item, field.label(), wording.codes(fact), given.get(item));
      }
    }

    private void known(String pointer, Text label, PurposeCodes codes, String code) {
      if (!codes.has(code)) {
        findings.add(new PurposeFinding.UnknownCode(pointer, code));
      } else if (code.equals("unclear")) {
        findings.add(new PurposeFinding.Unsettled(pointer, label));
      }
    }

    private void firmer(String pointer, String nl, String en) {
      findings.add(new PurposeFinding.Firmer(pointer, new Text(nl, en)));
    }
  }

  private static boolean isDate(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
