package nl.keur.purpose;

/** A purpose of an essay grader that says enough to be agreed. */
final class APurposeToAgree {
  static final String JSON =
      """
      {
        "sentence": {
          "who": "Examinatoren van de opleiding",
          "what": "laten per criterium een cijfer voorstellen",
          "data": "het essay zonder naam",
          "when": "na hun eigen eerste lezing",
          "result": "essays vanaf februari 2027 binnen 10 werkdagen terug"
        },
        "allowedUses": [
          {"use": "Cijfer per criterium voorstellen", "who": "Examinatoren", "group": "Studenten",
           "decision": "Het cijfer voor het essay"}
        ],
        "excludedUses": [
          {"use": "Toelating", "why": "daarvoor is het niet getest", "statedBy": "institution"}
        ],
        "groups": [{"group": "Studenten", "relation": "affected", "minors": "no"}],
        "minors": "no",
        "classification": {"annexIii": ["3b"], "exemption": ["none"], "profiling": "yes"},
        "decision": {"outputRole": "advice", "overseer": "Examinator"},
        "dataCategories": ["ordinary", "sensitive"],
        "setting": {"sectors": ["hbo"], "country": "Nederland", "language": "Nederlands"},
        "system": {
          "name": "EssayWijzer", "version": "3.2", "model": "Model K", "modelVersion": "2",
          "description": "Stelt per criterium een cijfer voor.", "nameShown": "EssayWijzer",
          "settingsForeseen": ["rubric"]
        },
        "provider": {"name": "Letterlicht B.V.", "seat": "Utrecht, Nederland"},
        "supplierRole": "provider",
        "providerStatements": [
          {"kind": "instructions", "title": "Gebruiksinstructies 3.2", "dated": "2026-10-01"}
        ]
      }
      """;

  private APurposeToAgree() {}
}
