package nl.keur.document;

import java.util.List;
import java.util.Locale;
import nl.keur.document.TextDocument.CoverRow;

/** A small agreement in both languages, with everything that a document can hold. */
final class Agreements {

  static final Locale NL = Locale.of("nl");
  static final Locale EN = Locale.of("en");

  private static final String DUTCH =
      """
      == part-1 | Voorwaarden voor het systeem | Eigen tekst, geen officiële tekst.
      > Dit deel geldt tussen **de instelling** en **de leverancier**.
      -- Eisen
      @ ARTICLE 1 definitions | Begrippen
      1 definitions.purpose | Het **beoogde doel** is het gebruik dat in [[annex-a.table]] staat.
      1 definitions.fixed | De bijlagen horen bij de overeenkomst. [[annex-a]] gaat voor op [[oversight]].
      @ ARTICLE 2 oversight | Menselijk toezicht
      1 oversight.abilities | De maatregelen stellen een toezichthoudende medewerker in staat om:
      a oversight.abilities.read | een uitkomst juist te lezen:
      i oversight.abilities.read.reasons | met de redenen;
      i oversight.abilities.read.certainty | met de mate van zekerheid;
      a oversight.abilities.stop | het systeem stil te zetten.
      > Dit geldt ook buiten kantooruren.
      1 oversight.training | De leverancier traint elke medewerker {{4}} uur, zoals [[oversight.abilities.read.certainty]] vraagt, en volgt [[light.notice.name]].
      1 oversight.blank | Het verschil is: {{}}.
      @ ARTICLE 3 handover | - Overdracht van gegevens
      -- Kosten
      @ ARTICLE 4 costs | Kosten
      1 costs.each | Elke partij draagt haar eigen kosten, behalve die van [[handover]].
      @ ANNEX A annex-a | Systeem en beoogd doel
      1 annex-a.table | Het afgesproken doel is:
      | Onderdeel | Vastgelegd
      | Wie gebruikt het systeem | {{Examinatoren <script>alert(1)</script>}}
      | Met welke gegevens, zie [[oversight.training]] | {{Essays # Pwned}}
      1 annex-a.empty | Uitgesloten is het gebruik in deze tabel:
      | Gebruik | Waarom
      @ ANNEX B annex-b | Gegevens
      1 annex-b.rows | De leverancier verwerkt alleen wat hier staat.
      == part-2 | Aanvulling voor het onderwijs
      @ ARTICLE * light | Wijziging van gebruik
      1 light.notice | De instelling meldt vooraf dat zij van plan is om:
      a light.notice.purpose | het systeem te gebruiken buiten [[annex-a.table]];
      a light.notice.name | haar naam op het systeem te zetten.
      @ ANNEX I.A annex-ia | Lijst van partijen
      1 annex-ia.parties | De partijen staan op het voorblad; zie ook [[part-1]].
      == part-3 | Bijzondere voorwaarden | Hoort bij een antwoord van de leverancier.
      @ SPECIAL_CONDITION * gap | Tekort in toezicht
      1 gap.result | Het tekort is opgeheven als [[oversight.abilities]] is vervuld.
      @ SPECIAL_CONDITION * second | Nog een tekort
      1 second.result | De datum in [[gap.result]] geldt ook hier. [[gap]] gaat voor.
      """;

  private static final String ENGLISH =
      """
      == part-1 | Terms for the system | Own text, not an official text.
      > This part applies between **the institution** and **the supplier**.
      -- Requirements
      @ ARTICLE 1 definitions | Terms
      1 definitions.purpose | The **intended purpose** is the use that stands in [[annex-a.table]].
      1 definitions.fixed | The annexes belong to the agreement. [[annex-a]] prevails over [[oversight]].
      @ ARTICLE 2 oversight | Human oversight
      1 oversight.abilities | The measures enable an overseer to:
      a oversight.abilities.read | read an output correctly:
      i oversight.abilities.read.reasons | with the reasons;
      i oversight.abilities.read.certainty | with the degree of certainty;
      a oversight.abilities.stop | stop the system.
      > This also applies outside office hours.
      1 oversight.training | The supplier trains each overseer for {{4}} hours, as [[oversight.abilities.read.certainty]] asks, and follows [[light.notice.name]].
      1 oversight.blank | The difference is: {{}}.
      @ ARTICLE 3 handover | - Handover of data
      -- Costs
      @ ARTICLE 4 costs | Costs
      1 costs.each | Each party bears its own costs, except those of [[handover]].
      @ ANNEX A annex-a | System and intended purpose
      1 annex-a.table | The agreed purpose is:
      | Item | Recorded
      | Who uses the system | {{Examiners <script>alert(1)</script>}}
      | With which data, see [[oversight.training]] | {{Essays # Pwned}}
      1 annex-a.empty | Excluded is the use in this table:
      | Use | Why
      @ ANNEX B annex-b | Data
      1 annex-b.rows | The supplier processes only what stands here.
      == part-2 | Addendum for education
      @ ARTICLE * light | Change of use
      1 light.notice | The institution reports beforehand that it plans to:
      a light.notice.purpose | use the system outside [[annex-a.table]];
      a light.notice.name | put its name on the system.
      @ ANNEX I.A annex-ia | List of parties
      1 annex-ia.parties | The parties stand on the cover; see also [[part-1]].
      == part-3 | Special conditions | Belongs to an answer of the supplier.
      @ SPECIAL_CONDITION * gap | Gap in oversight
      1 gap.result | The gap is closed when [[oversight.abilities]] is met.
      @ SPECIAL_CONDITION * second | Another gap
      1 second.result | The date in [[gap.result]] applies here too. [[gap]] prevails.
      """;

  private Agreements() {}

  static TextDocument in(Locale language) {
    return language.equals(NL)
        ? document(NL, "Overeenkomst", "Niet de officiële tekst.", Notation.parts(DUTCH))
        : document(EN, "Agreement", "Not the official text.", Notation.parts(ENGLISH));
  }

  /** A Dutch document of one part with this notation. */
  static TextDocument dutch(String notation) {
    return document(NL, "Proef", "Alleen een proef.", Notation.parts(notation));
  }

  private static TextDocument document(
      Locale language, String title, String status, List<Part> parts) {
    return new TextDocument(
        title,
        "WH-2027-014",
        language,
        status,
        "Een proefnotitie.",
        "Westerhaven – Nakijk",
        "v3",
        List.of(
            new CoverRow("Partij A", "Westerhaven"), new CoverRow("Partij B", "Nakijk\nUtrecht")),
        parts);
  }
}
