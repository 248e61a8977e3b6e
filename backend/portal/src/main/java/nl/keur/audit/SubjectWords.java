package nl.keur.audit;

import java.util.Map;
import nl.keur.content.text.Text;

/**
 * To what something happened, in words. Every kind of subject that is published has them (a test
 * says so).
 */
public final class SubjectWords {
  private static final Map<String, Text> KINDS =
      Map.ofEntries(
          kind("ai_system", "Systeem in gebruik", "System in use"),
          kind("answer_sheet", "Antwoorden", "Answers"),
          kind("award", "Gunning", "Award"),
          kind("change_report", "Wijzigingsmelding", "Change report"),
          kind("clause_package", "Clausulepakket", "Clause package"),
          kind("decided_value", "Waarde die iemand bepaalde", "Value that somebody decided"),
          kind("evidence", "Bewijs", "Evidence"),
          kind("finding", "Bevinding", "Finding"),
          kind("invitation", "Uitnodiging", "Invitation"),
          kind("lifted_stop", "Doorgelaten stop", "Stop that was let through"),
          kind("offer", "Aanbod van een leverancier", "Offer of a vendor"),
          kind(
              "organisation_link",
              "Link voor een andere organisatie",
              "Link for another organisation"),
          kind("organisation", "Instelling", "Institution"),
          kind("person", "Medewerker", "Member of staff"),
          kind("procurement", "Inkooptraject", "Procurement"),
          kind("procurement_decision", "Besluit over doorgaan", "Decision on going on"),
          kind("purpose_version", "Beoogd doel", "Intended purpose"),
          kind("questionnaire", "Verstuurde vragenlijst", "Questionnaire that was sent"),
          kind("review", "Beoordeling", "Review"),
          kind("vendor_person", "Persoon van een leverancier", "Person of a vendor"));

  private SubjectWords() {}

  /** What can be looked for, by the kind as it is published. */
  public static Map<String, Text> labels() {
    return KINDS;
  }

  private static Map.Entry<String, Text> kind(String kind, String nl, String en) {
    return Map.entry(kind, new Text(nl, en));
  }
}
