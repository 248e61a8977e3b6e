package nl.keur.contract;

import java.util.List;
import nl.keur.content.purpose.IntendedPurpose;

/** What Hogeschool Westerhaven and Letterlicht agreed on the essay grader. */
final class EssayGraderPurpose {
  private static final String DOCUMENT = "ab".repeat(32);

  private EssayGraderPurpose() {}

  static IntendedPurpose agreed() {
    return new IntendedPurpose(
        new IntendedPurpose.Sentence(
            "Examinatoren van de opleiding",
            "laten per criterium een cijfer voorstellen",
            "het essay zonder naam",
            "na hun eigen eerste lezing",
            "essays vanaf februari 2027 binnen tien werkdagen terug: 10 in plaats van 20"),
        List.of(
            new IntendedPurpose.AllowedUse(
                "Cijfer per criterium voorstellen",
                "Examinatoren",
                "Eerstejaarsstudenten",
                "Het cijfer voor het essay"),
            new IntendedPurpose.AllowedUse(
                "Overzicht van de ontwikkeling per student",
                "Docenten",
                "Eerstejaarsstudenten",
                "Welke feedback een student krijgt")),
        List.of(
            new IntendedPurpose.ExcludedUse(
                "Toelating of plaatsing", "daarvoor is het niet getest", "institution"),
            new IntendedPurpose.ExcludedUse(
                "Opsporen van fraude", "de uitkomst zegt daar niets over", "provider")),
        List.of(
            new IntendedPurpose.ForeseeableMisuse(
                "Een klas becijferen zonder de essays te openen",
                "het systeem waarschuwt en meldt het aan de beheerder",
                "supplier")),
        List.of(
            new IntendedPurpose.Group("Examinatoren", "uses", "no"),
            new IntendedPurpose.Group("Eerstejaarsstudenten", "affected", "no")),
        "no",
        new IntendedPurpose.Classification(List.of("3b"), List.of("none"), "yes"),
        new IntendedPurpose.Decision("advice", "Examinator"),
        List.of("ordinary", "sensitive"),
        new IntendedPurpose.Setting(List.of("hbo"), "Nederland", "Nederlands"),
        new IntendedPurpose.AiSystem(
            "EssayWijzer",
            "3.2",
            "Model K",
            "2",
            "Het systeem leest een essay en stelt per criterium een cijfer voor.",
            "EssayWijzer",
            List.of("rubric", "taal van de feedback", "drempel voor een waarschuwing")),
        new IntendedPurpose.Provider("Letterlicht B.V.", "Utrecht, Nederland"),
        "provider",
        List.of(
            new IntendedPurpose.ProviderStatement(
                "instructions", "Gebruiksinstructies 3.2", "2026-10-01", DOCUMENT)));
  }
}
