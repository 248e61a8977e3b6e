package nl.keur.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.keur.content.text.FullStop;
import nl.keur.content.text.Text;

/** Events as sentences: who did what. Every event that is published has one (a test says so). */
public final class EventSentence {
  private static final Map<String, Text> SHEETS =
      Map.of(
          "INTAKE", new Text("de intake", "the intake"),
          "BUSINESS_CASE", new Text("de businesscase", "the business case"),
          "PRE_FLIGHT", new Text("de pre-flight", "the pre-flight"),
          "QUESTIONNAIRE", new Text("de vragenlijst", "the questionnaire"),
          "CHANGE_REPORT", new Text("de wijzigingsmelding", "the change report"));

  private static final Text ANY_SHEET = new Text("een vragenlijst", "a questionnaire");
  private static final Text ANY_VENDOR = new Text("een leverancier", "a vendor");
  private static final Text SOMEBODY = new Text("Iemand", "Somebody");
  private static final Text SOMEBODY_OF_A_VENDOR =
      new Text("Iemand van een leverancier", "Somebody of a vendor");
  private static final Text NOBODY = new Text("Het portaal", "The portal");

  private static final Map<String, Text> ACTIONS =
      Map.ofEntries(
          action("ProcurementOpened", "heeft het dossier geopend", "opened the dossier"),
          action(
              "ProcurementChanged",
              "heeft de gegevens van het dossier gewijzigd",
              "changed the details of the dossier"),
          action("SignedIn", "heeft ingelogd", "signed in"),
          action("SignedOut", "heeft uitgelogd", "signed out"),
          action("PasswordSet", "heeft een wachtwoord ingesteld", "set a password"),
          action(
              "InstitutionSetUp",
              "heeft de instelling in het portaal gezet",
              "set up the institution in the portal"),
          action("ColleagueAdded", "heeft een collega toegevoegd", "added a colleague"),
          action(
              "PasswordLinkMade",
              "heeft een link gemaakt om een wachtwoord in te stellen",
              "made a link to set a password"),
          action(
              "RolesChanged",
              "heeft de rollen of de toegang van een collega gewijzigd",
              "changed the roles or the access of a colleague"),
          action(
              "PasswordChanged", "heeft het eigen wachtwoord gewijzigd", "changed their password"),
          action(
              "SignedOutEverywhere",
              "heeft op alle apparaten uitgelogd",
              "signed out on every device"),
          action("SecondStepSetUp", "heeft een tweede stap ingesteld", "set up a second step"),
          action(
              "SecondStepReset",
              "heeft de tweede stap van een collega gewist",
              "reset the second step of a colleague"),
          action(
              "SecondStepRequired",
              "heeft een tweede stap bij het inloggen verplicht gemaakt",
              "made a second step at sign-in required"),
          action(
              "SecondStepMadeOptional",
              "heeft de tweede stap bij het inloggen vrijwillig gemaakt",
              "made the second step at sign-in optional"),
          action(
              "RecoveryCodesMade", "heeft nieuwe herstelcodes gemaakt", "made new recovery codes"),
          action("RecoveryCodeUsed", "heeft een herstelcode gebruikt", "used a recovery code"),
          action(
              "ExternalIdentityBound",
              "is gekoppeld aan het inloggen via de eigen instelling",
              "was linked to signing in through their own institution"),
          action(
              "SystemUseEnded",
              "heeft vastgelegd dat het systeem niet meer in gebruik is",
              "recorded that the system is in use no longer"),
          action(
              "UsualRetentionSet",
              "heeft ingesteld hoe lang dossiers worden bewaard",
              "set how long files are kept"),
          action(
              "RetentionSet",
              "heeft ingesteld hoe lang dit dossier wordt bewaard",
              "set how long this file is kept"),
          action(
              "ProcurementClosed",
              "heeft de inkoop gesloten zonder (verdere) overeenkomst",
              "closed the procurement without a (further) contract"),
          action("ProcurementReopened", "heeft de inkoop heropend", "reopened the procurement"),
          action(
              "ErasurePostponed",
              "heeft het wissen van het dossier uitgesteld",
              "postponed the erasure of the file"),
          action(
              "ProcurementErased",
              "heeft het dossier van de inkoop gewist",
              "erased the file of the procurement"),
          action(
              "PersonalCopyMade",
              "heeft een kopie van iemands persoonsgegevens gemaakt",
              "made a copy of somebody's personal data"),
          action("LogExported", "heeft het logboek geëxporteerd", "exported the audit log"),
          action(
              "ParticipantAdded",
              "heeft een instelling laten meedoen",
              "let an institution take part"),
          action(
              "ParticipantRemoved",
              "heeft een deelnemende instelling verwijderd",
              "took a participating institution off"),
          action(
              "RolesLimited",
              "heeft iemands rollen in deze inkoop gewijzigd",
              "changed somebody's roles in this procurement"),
          action(
              "OrganisationLinkMade",
              "heeft een link gemaakt voor een nieuwe organisatie",
              "made a link for a new organisation"),
          action(
              "JoinCodeRenewed",
              "heeft de code om mee te doen vernieuwd",
              "renewed the code to take part"),
          action(
              "DomainsGiven",
              "heeft de onderwerpen van een beoordelaar gewijzigd",
              "changed the domains of a reviewer"),
          action("TeamChanged", "heeft het team gewijzigd", "changed the team"),
          action("SheetCompleted", "heeft {subject} afgerond", "completed {subject}"),
          action("SheetReopened", "heeft {subject} weer geopend", "reopened {subject}"),
          action(
              "AnswerSaved",
              "heeft een antwoord opgeslagen in {subject}",
              "saved an answer in {subject}"),
          action(
              "PreviewOpened",
              "heeft het voorbeeld van de vragenlijst gemaakt",
              "made the preview of the questionnaire"),
          action("EvidenceAttached", "heeft bewijs toegevoegd", "added evidence"),
          action("EvidenceRemoved", "heeft bewijs weggehaald", "removed evidence"),
          action("GoDecided", "heeft besloten door te gaan", "decided to go on"),
          action("NoGoDecided", "heeft besloten niet door te gaan", "decided not to go on"),
          action(
              "StopLifted",
              "heeft een stop doorgelaten, met reden",
              "let a stop through, with a reason"),
          action(
              "ValueDecided",
              "heeft een waarde bepaald in plaats van wat de antwoorden zeggen",
              "decided a value instead of what the answers say"),
          action(
              "QuestionnaireChanged", "heeft de vragenlijst bewerkt", "edited the questionnaire"),
          action("QuestionnaireIssued", "heeft de vragenlijst verstuurd", "sent the questionnaire"),
          action(
              "CodeAsked",
              "heeft een code gevraagd bij de uitnodiging van {vendor}",
              "asked for a code with the invitation of {vendor}"),
          action(
              "OtherAddressGiven",
              "heeft bij de uitnodiging van {vendor} een ander e-mailadres opgegeven en kreeg geen"
                  + " code",
              "gave another e-mail address with the invitation of {vendor} and got no code"),
          action(
              "InvitationOpened",
              "heeft de uitnodiging van {vendor} geopend",
              "opened the invitation of {vendor}"),
          action(
              "ColleagueInvited",
              "heeft een collega bij {vendor} uitgenodigd",
              "invited a colleague at {vendor}"),
          action("VendorInvited", "heeft {vendor} uitgenodigd", "invited {vendor}"),
          action(
              "InvitationRevoked",
              "heeft de uitnodiging van {vendor} ingetrokken",
              "revoked the invitation of {vendor}"),
          action(
              "FactContested",
              "namens {vendor} ziet een feit anders dan de instelling",
              "on behalf of {vendor} sees a fact differently from the institution"),
          action(
              "FactNoLongerContested",
              "namens {vendor} volgt de instelling weer in een feit",
              "on behalf of {vendor} follows the institution in a fact again"),
          action(
              "AnswersSubmitted",
              "heeft de antwoorden van {vendor} ingediend",
              "submitted the answers of {vendor}"),
          action(
              "AnswerReviewed",
              "heeft een antwoord van {vendor} beoordeeld",
              "reviewed an answer of {vendor}"),
          action(
              "EvidenceReviewed",
              "heeft bewijs van {vendor} beoordeeld",
              "reviewed evidence of {vendor}"),
          action(
              "AgreementDescribed",
              "heeft de gegevens van het contract met {vendor} ingevuld",
              "filled in the details of the contract with {vendor}"),
          action(
              "ClauseDecided",
              "heeft over een clausule voor {vendor} besloten",
              "decided on a clause for {vendor}"),
          action(
              "ClauseValueFilledIn",
              "heeft een waarde in het clausulepakket voor {vendor} ingevuld",
              "filled in a value in the clause package for {vendor}"),
          action(
              "PackageFrozen",
              "heeft het clausulepakket voor {vendor} vastgelegd",
              "froze the clause package for {vendor}"),
          action(
              "SystemBroughtIntoUse",
              "heeft het systeem van {vendor} in gebruik genomen",
              "brought the system of {vendor} into use"),
          action(
              "ChangeReportOpened",
              "heeft een wijziging van het systeem van {vendor} gemeld",
              "reported a change of the system of {vendor}"),
          action(
              "ChangeAssessed",
              "heeft een gemelde wijziging beoordeeld",
              "judged a reported change"),
          action(
              "FindingConcluded",
              "heeft een conclusie bij een bevinding vastgelegd",
              "recorded a conclusion on a finding"),
          action("OfferAwarded", "heeft gegund aan {vendor}", "awarded to {vendor}"),
          action("OfferAdded", "heeft {vendor} op de lijst gezet", "put {vendor} on the list"),
          action(
              "OfferRemoved", "heeft {vendor} van de lijst gehaald", "took {vendor} off the list"),
          action(
              "OfferFactsRecorded",
              "heeft de feiten van het aanbod van {vendor} vastgelegd",
              "recorded the facts of the offer of {vendor}"),
          action("PurposeDrafted", "heeft het beoogde doel bewerkt", "edited the intended purpose"),
          action(
              "PurposeRecorded",
              "heeft het beoogde doel van de instelling vastgelegd",
              "recorded the institution's intended purpose"),
          action(
              "PurposeProposed",
              "heeft het beoogde doel van {vendor} voorgesteld",
              "proposed the intended purpose of {vendor}"),
          action(
              "PurposeAgreed",
              "is akkoord met het beoogde doel voor {vendor}",
              "agreed with the intended purpose for {vendor}"),
          action(
              "PurposeSealed",
              "heeft als tweede partij het beoogde doel voor {vendor} verzegeld",
              "sealed the intended purpose for {vendor} as the second party"));

  private EventSentence() {}

  /**
   * The event in a sentence; one that nobody wrote a sentence for is named as it was published.
   *
   * @param who the person, or the contact of the vendor; empty when the portal did it by itself
   * @param vendor whose offer it is about
   * @param sheet kind of the answer sheet, where it is about one
   */
  public static Text of(
      Optional<String> who, Optional<String> vendor, String action, Optional<String> sheet) {
    Text sentence =
        Optional.ofNullable(ACTIONS.get(action)).orElseGet(() -> Text.same("(" + action + ")"));
    Text subject = sheet.map(SHEETS::get).orElse(ANY_SHEET);
    Text company = vendor.map(Text::same).orElse(ANY_VENDOR);
    Text actor = who.or(() -> vendor).map(Text::same).orElse(NOBODY);
    return new Text(
        FullStop.behind(filled(actor.nl() + " " + sentence.nl(), subject.nl(), company.nl())),
        FullStop.behind(filled(actor.en() + " " + sentence.en(), subject.en(), company.en())));
  }

  /** Of a row whose people or vendor may be known no more. */
  public static Text of(LogLine line) {
    boolean unknown = line.who().isEmpty() && line.vendor().isEmpty();
    String kind = line.row().what().actorKind();
    Text sentence = of(line.who(), line.vendor(), line.row().what().action(), line.sheet());
    if (!unknown || kind.equals("SYSTEM")) {
      return sentence;
    }
    Text somebody = kind.equals("VENDOR") ? SOMEBODY_OF_A_VENDOR : SOMEBODY;
    return new Text(
        sentence.nl().replaceFirst(NOBODY.nl(), somebody.nl()),
        sentence.en().replaceFirst(NOBODY.en(), somebody.en()));
  }

  /** What can be looked for in the log: each action with what it says of whoever did it. */
  public static Map<String, Text> labels() {
    Map<String, Text> labels = new TreeMap<>();
    ACTIONS.forEach(
        (action, sentence) ->
            labels.put(
                action,
                new Text(
                    filled(sentence.nl(), ANY_SHEET.nl(), ANY_VENDOR.nl()),
                    filled(sentence.en(), ANY_SHEET.en(), ANY_VENDOR.en()))));
    return labels;
  }

  /** Whether this action has a sentence of its own. */
  static boolean knows(String action) {
    return ACTIONS.containsKey(action);
  }

  private static String filled(String sentence, String subject, String vendor) {
    return sentence.replace("{subject}", subject).replace("{vendor}", vendor);
  }

  private static Map.Entry<String, Text> action(String action, String nl, String en) {
    return Map.entry(action, new Text(nl, en));
  }
}
