package nl.keur.disclosure;

import java.util.Locale;
import nl.keur.content.text.Text;

/** What the portal keeps of people, in parts, each with the reason why it is kept. */
public enum Part {
  ACCOUNT(
      new Text("Wie u bent", "Who you are"),
      new Text(
          "Uw naam en e-mailadres, en sinds wanneer het portaal u kent. Nodig om u binnen te laten"
              + " en te laten zien wie iets deed.",
          "Your name and e-mail address, and since when the portal knows you. Needed to let you in"
              + " and to show who did something.")),
  ROLES(
      new Text("Wat u mag", "What you may do"),
      new Text(
          "Uw rollen, in alle inkopen of in één, de onderwerpen die u beoordeelt en de teams"
              + " waarin u zit. Nodig om te bepalen wat u mag zien en doen.",
          "Your roles, in all procurements or in one, the domains that you review and the teams"
              + " that you are in. Needed to decide what you may see and do.")),
  SIGN_IN(
      new Text("Hoe u inlogt", "How you sign in"),
      new Text(
          "Of u een tweede stap hebt en sinds wanneer, of herstelcodes zijn gebruikt, links voor"
              + " een wachtwoord, en uw nummer bij uw identiteitsprovider. Nodig om zeker te weten"
              + " dat u het bent.",
          "Whether you have a second step and since when, whether recovery codes were used, links"
              + " for a password, and your number at your identity provider. Needed to be sure that"
              + " it is you.")),
  SESSIONS(
      new Text("Waar u bent ingelogd", "Where you are signed in"),
      new Text(
          "Wanneer u inlogde en wanneer u er voor het laatst was, en wanneer antwoorden op"
              + " herhaalde verzoeken zijn bewaard. Nodig om ingelogd te blijven en om dingen één"
              + " keer te doen. Blijft hoogstens een dag.",
          "When you signed in and when you were last there, and when answers to repeated requests"
              + " were kept. Needed to stay signed in and to do things once. Kept for a day at"
              + " most.")),
  INVITATIONS(
      new Text("Uitnodigingen aan u", "Invitations to you"),
      new Text(
          "Voor welk aanbod u bent uitgenodigd, met welke naam en welk adres, en wanneer u binnen"
              + " was. Nodig om u te bereiken en binnen te laten.",
          "To which offer you were invited, with which name and address, and when you were in."
              + " Needed to reach you and to let you in.")),
  MAIL(
      new Text("E-mail aan u", "E-mail to you"),
      new Text(
          "Onderwerp en tijd van wat u is gestuurd. Nodig om te zien wat is verstuurd. De tekst"
              + " wordt niet bewaard.",
          "Subject and time of what was sent to you. Needed to see what was sent. The text is not"
              + " kept.")),
  ANSWERS(
      new Text("Antwoorden die u opsloeg", "Answers that you saved"),
      new Text(
          "Elk antwoord dat u als laatste opsloeg: op welke vraag, wanneer en wat. Nodig om met"
              + " redenen te kiezen en daarover verantwoording af te leggen.",
          "Each answer that you were the last to save: to which question, when and what. Needed to"
              + " choose with reasons and to account for it.")),
  EVIDENCE(
      new Text("Bewijs dat u toevoegde", "Evidence that you added"),
      new Text(
          "Naam en soort van elk bestand, en wanneer. Het bestand zelf haalt u op bij het antwoord."
              + " Nodig om antwoorden te onderbouwen.",
          "Name and kind of each file, and when. The file itself can be had beside its answer."
              + " Needed to support answers.")),
  REVIEWS(
      new Text("Wat u beoordeelde", "What you reviewed"),
      new Text(
          "Elke beoordeling die u als laatste gaf, met uw redenen. Nodig om aanbiedingen eerlijk te"
              + " vergelijken.",
          "Each review that you were the last to give, with your reasons. Needed to compare offers"
              + " fairly.")),
  DECISIONS(
      new Text("Besluiten, akkoorden en conclusies", "Decisions, agreements and conclusions"),
      new Text(
          "Wat u besloot, waarmee u akkoord ging en wat u concludeerde, met uw redenen. Nodig om te"
              + " weten wie waarom besloot.",
          "What you decided, agreed to and concluded, with your reasons. Needed to know who decided"
              + " and why.")),
  WORK(
      new Text("Wat u verder deed in dossiers", "What else you did in files"),
      new Text(
          "Inkopen en systemen waar u eigenaar van bent, en wat u opende, verstuurde, invulde,"
              + " indiende of vastlegde. Nodig om te laten zien wie wat deed.",
          "Procurements and systems that you own, and what you opened, sent, filled in, submitted or"
              + " recorded. Needed to show who did what.")),
  LOG(
      new Text("Het logboek over u", "The log about you"),
      new Text(
          "Wat u deed, en wat een ander aan uw account deed: wanneer, wat en waarmee. Nodig om"
              + " verantwoording af te leggen. Regels in het logboek worden niet gewijzigd.",
          "What you did, and what somebody else did to your account: when, what and to what. Needed"
              + " to account for it. Lines of the log are never changed."));

  private final Text title;
  private final Text why;

  Part(Text title, Text why) {
    this.title = title;
    this.why = why;
  }

  public Text title() {
    return title;
  }

  /** What it is and why it is kept. */
  public Text why() {
    return why;
  }

  /** As the copy names it: {@code sign-in}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
