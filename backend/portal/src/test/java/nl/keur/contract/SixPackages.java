package nl.keur.contract;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.keur.content.purpose.IntendedPurpose;

/** Six packages that differ as much as packages of institutions do. */
enum SixPackages {
  HIGH_RISK_WITH_PROCESSOR(
      "essay-grader",
      new AwardedCase.Names(
          "Hogeschool Westerhaven",
          "Letterlicht B.V.",
          "EssayWijzer",
          "Nakijkhulp voor essays",
          "Sneller nakijken met behoud van kwaliteit"),
      drafted -> EssayGraderPurpose.agreed()),
  LIGHT_WITHOUT_PERSONAL_DATA(
      "library-search",
      new AwardedCase.Names(
          "Hogeschool Westerhaven",
          "Bladwijzer B.V.",
          "Zoekwijzer",
          "Zoeken in de bibliotheek",
          "Zoeken in eigen woorden"),
      SixPackages::completed),
  JOINT_CONTROLLERS(
      "admission-ranking",
      new AwardedCase.Names(
          "Academie Zuiderlicht",
          "Rangwijs B.V.",
          "Rangwijs Toelating",
          "Ordenen van aanmeldingen",
          "Eerlijk kiezen bij beperkte plaatsen"),
      SixPackages::completed),
  TRANSFER_OUTSIDE_EEA(
      "hr-screening",
      new AwardedCase.Names(
          "Universiteit Noorderplas",
          "Werfkracht B.V.",
          "Werfkracht Selectie",
          "Voorsorteren van sollicitaties",
          "Sneller en eerlijker werven"),
      SixPackages::completed),
  GENERAL_PURPOSE_ASSISTANT(
      "staff-assistant",
      new AwardedCase.Names(
          "Scholengroep Horizon",
          "Kantoorwolk Inc.",
          "Kantoorwolk Assistent",
          "Assistent in het kantoorpakket",
          "Minder tijd kwijt aan schrijfwerk"),
      SixPackages::completed),
  NO_AI_SYSTEM(
      "timetable-optimiser",
      new AwardedCase.Names(
          "Het Roggeveld College",
          "Roosterwerk B.V.",
          "Roosterwerk",
          "Roosters maken",
          "Roosters zonder tussenuren"),
      SixPackages::completed);

  private final String file;
  private final AwardedCase worked;
  private final UnaryOperator<IntendedPurpose> agreed;

  SixPackages(String named, AwardedCase.Names names, UnaryOperator<IntendedPurpose> agreed) {
    this.file = named;
    this.worked = new AwardedCase(named, names);
    this.agreed = agreed;
  }

  /** Name of the worked case. */
  String file() {
    return file;
  }

  OfferRecord awarded() {
    return worked.awarded(agreed);
  }

  /** What the portal drafts, with what both sides add to it before they agree. */
  private static IntendedPurpose completed(IntendedPurpose drafted) {
    IntendedPurpose.Sentence sentence = drafted.sentence();
    IntendedPurpose.AiSystem system = drafted.system();
    return new IntendedPurpose(
        new IntendedPurpose.Sentence(
            or(sentence.who(), "Medewerkers van de instelling"),
            or(sentence.what(), "gebruiken het systeem"),
            or(sentence.data(), "wat zij zelf invoeren"),
            or(sentence.when(), "tijdens hun werk"),
            or(sentence.result(), "en winnen daarmee tijd")),
        drafted.allowedUses(),
        drafted.excludedUses(),
        drafted.foreseeableMisuse(),
        drafted.groups().isEmpty()
            ? List.of(new IntendedPurpose.Group("Medewerkers", "uses", "no"))
            : drafted.groups(),
        drafted.minors(),
        drafted.classification(),
        new IntendedPurpose.Decision(
            drafted.decision().outputRole(), or(drafted.decision().overseer(), "Teamleider")),
        drafted.dataCategories(),
        new IntendedPurpose.Setting(
            drafted.setting().sectors(),
            "Nederland",
            or(drafted.setting().language(), "Nederlands")),
        new IntendedPurpose.AiSystem(
            system.name(),
            or(system.version(), "1.0"),
            or(system.model(), "Basismodel"),
            or(system.modelVersion(), "1.0"),
            or(system.description(), "Het systeem doet wat het doel noemt."),
            or(system.nameShown(), system.name()),
            system.settingsForeseen()),
        drafted.provider(),
        or(drafted.supplierRole(), "provider"),
        List.of(
            new IntendedPurpose.ProviderStatement(
                "instructions", "Gebruiksinstructies", "2026-10-01", "ab".repeat(32))));
  }

  private static String or(String drafted, String added) {
    return drafted.isBlank() ? added : drafted;
  }
}
