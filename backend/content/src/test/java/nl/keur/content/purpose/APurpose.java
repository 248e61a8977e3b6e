package nl.keur.content.purpose;

import java.util.ArrayList;
import java.util.List;

/** Builds intended purposes for tests; it starts as the agreed purpose of an essay grader. */
public final class APurpose {
  public static final String SHA256 = "ab".repeat(32);

  private IntendedPurpose.Sentence sentence =
      new IntendedPurpose.Sentence(
          "Examinatoren van de opleiding",
          "laten per criterium een cijfer voorstellen",
          "het essay zonder naam",
          "na hun eigen eerste lezing",
          "essays vanaf februari 2027 binnen tien werkdagen terug: 10 in plaats van 20");
  private final List<IntendedPurpose.AllowedUse> allowed =
      new ArrayList<>(
          List.of(
              new IntendedPurpose.AllowedUse(
                  "Cijfer per criterium voorstellen",
                  "Examinatoren",
                  "Eerstejaarsstudenten",
                  "Het cijfer voor het essay")));
  private final List<IntendedPurpose.ExcludedUse> excluded =
      new ArrayList<>(
          List.of(
              new IntendedPurpose.ExcludedUse(
                  "Toelating of plaatsing", "daarvoor is het niet getest", "institution")));
  private final List<IntendedPurpose.ForeseeableMisuse> misuse = new ArrayList<>();
  private List<IntendedPurpose.Group> groups =
      List.of(
          new IntendedPurpose.Group("Examinatoren", "uses", "no"),
          new IntendedPurpose.Group("Eerstejaarsstudenten", "affected", "no"));
  private String minors = "no";
  private List<String> annexIii = List.of("3b");
  private List<String> exemption = List.of("none");
  private String profiling = "no";
  private String outputRole = "advice";
  private String overseer = "Examinator";
  private List<String> dataCategories = List.of("ordinary", "sensitive");
  private IntendedPurpose.Setting setting =
      new IntendedPurpose.Setting(List.of("hbo"), "Nederland", "Nederlands");
  private IntendedPurpose.AiSystem system =
      new IntendedPurpose.AiSystem(
          "EssayWijzer",
          "3.2",
          "Model K",
          "2",
          "Het systeem leest een essay en stelt per criterium een cijfer voor.",
          "EssayWijzer",
          List.of("rubric", "taal", "drempel"));
  private IntendedPurpose.Provider provider =
      new IntendedPurpose.Provider("Letterlicht B.V.", "Utrecht, Nederland");
  private String supplierRole = "provider";
  private List<IntendedPurpose.ProviderStatement> statements =
      List.of(
          new IntendedPurpose.ProviderStatement(
              "instructions", "Gebruiksinstructies 3.2", "2026-10-01", SHA256));

  /** Agreed by both sides, nothing missing. */
  public static APurpose agreed() {
    return new APurpose();
  }

  /** The institution's version 1: no system, provider or documents yet. */
  public static APurpose ofTheInstitution() {
    APurpose purpose = new APurpose();
    purpose.system = IntendedPurpose.AiSystem.BLANK;
    purpose.provider = IntendedPurpose.Provider.BLANK;
    purpose.supplierRole = "";
    purpose.statements = List.of();
    return purpose;
  }

  public APurpose sentence(IntendedPurpose.Sentence sentence) {
    this.sentence = sentence;
    return this;
  }

  public APurpose who(String who) {
    sentence =
        new IntendedPurpose.Sentence(
            who, sentence.what(), sentence.data(), sentence.when(), sentence.result());
    return this;
  }

  public APurpose result(String result) {
    sentence =
        new IntendedPurpose.Sentence(
            sentence.who(), sentence.what(), sentence.data(), sentence.when(), result);
    return this;
  }

  public APurpose allowing(String use) {
    allowed.add(new IntendedPurpose.AllowedUse(use, "Examinatoren", "Studenten", ""));
    return this;
  }

  public APurpose allowingNothing() {
    allowed.clear();
    return this;
  }

  public APurpose excluding(String use, String why, String statedBy) {
    excluded.add(new IntendedPurpose.ExcludedUse(use, why, statedBy));
    return this;
  }

  public APurpose misuse(IntendedPurpose.ForeseeableMisuse one) {
    misuse.add(one);
    return this;
  }

  public APurpose groups(IntendedPurpose.Group... groups) {
    this.groups = List.of(groups);
    return this;
  }

  public APurpose minors(String code) {
    minors = code;
    return this;
  }

  public APurpose annexIii(String... points) {
    annexIii = List.of(points);
    return this;
  }

  public APurpose exemption(String... grounds) {
    exemption = List.of(grounds);
    return this;
  }

  public APurpose profiling(String code) {
    profiling = code;
    return this;
  }

  public APurpose output(String role, String overseer) {
    outputRole = role;
    this.overseer = overseer;
    return this;
  }

  public APurpose data(String... kinds) {
    dataCategories = List.of(kinds);
    return this;
  }

  public APurpose nameShown(String name) {
    system =
        new IntendedPurpose.AiSystem(
            system.name(),
            system.version(),
            system.model(),
            system.modelVersion(),
            system.description(),
            name,
            system.settingsForeseen());
    return this;
  }

  public APurpose settingsForeseen(String... settings) {
    system =
        new IntendedPurpose.AiSystem(
            system.name(),
            system.version(),
            system.model(),
            system.modelVersion(),
            system.description(),
            system.nameShown(),
            List.of(settings));
    return this;
  }

  public APurpose supplierRole(String code) {
    supplierRole = code;
    return this;
  }

  public APurpose statements(IntendedPurpose.ProviderStatement... statements) {
    this.statements = List.of(statements);
    return this;
  }

  public IntendedPurpose build() {
    return new IntendedPurpose(
        sentence,
        allowed,
        excluded,
        misuse,
        groups,
        minors,
        new IntendedPurpose.Classification(annexIii, exemption, profiling),
        new IntendedPurpose.Decision(outputRole, overseer),
        dataCategories,
        setting,
        system,
        provider,
        supplierRole,
        statements);
  }
}
