import { defineTexts, words } from '../../i18n'

export const auditTexts = defineTexts(
  {
    administration: 'Beheer',
    title: 'Logboek',
    intro:
      'Alles wat iemand in het portaal doet of wijzigt, staat hier. In het portaal kan niemand een regel wijzigen of wissen.',
    chain: 'Klopt het logboek?',
    checking: 'De keten wordt nagelopen…',
    whole: (n: number) => `De keten klopt tot en met regel ${words.nl.number(n)}.`,
    broken: (n: number) => `De keten klopt niet, te beginnen bij regel ${words.nl.number(n)}.`,
    notedNone: 'Buiten de database is nog niets vastgelegd om de keten mee te vergelijken.',
    noted: (n: number) =>
      `Vergeleken met wat buiten de database is vastgelegd: ${words.nl.count(n, 'keer', 'keer')} het einde van de keten.`,
    checkedAt: (when: string) => `Nagelopen op ${when}.`,
    checkAgain: 'Opnieuw nalopen',
    CHANGED: (n: number) => `Regel ${words.nl.number(n)} is gewijzigd nadat hij was vastgelegd.`,
    DELETED: (n: number) => `Regel ${words.nl.number(n)} is weggehaald, en misschien ook regels erna.`,
    REORDERED: (n: number) => `Op de plaats van regel ${words.nl.number(n)} staat een andere regel.`,
    INSERTED: (n: number) =>
      `Bij regel ${words.nl.number(n)} is een regel toegevoegd die niet in de keten hoort.`,
    CUT: (n: number) => `Regel ${words.nl.number(n)} en alles wat erna kwam, ontbreken.`,
    HEAD: (n: number) =>
      `De keten eindigt bij regel ${words.nl.number(n)}, maar de database heeft een ander einde vastgelegd.`,
    RECOMPUTED: (n: number) =>
      `Regel ${words.nl.number(n)} past in de keten, maar buiten de database is een andere regel vastgelegd. Iemand heeft de keten opnieuw berekend.`,
    brokenHelp:
      'Bewaar nu een kopie van de database en van uw laatste export, en laat uitzoeken wat er is gebeurd. Ontbreken er regels omdat een reservekopie is teruggezet? Leg dan vast wanneer en waarom dat gebeurde.',
    proves: 'Wat bewijst dit?',
    provesChain:
      'Elke regel heeft een hash. Dat is een code die wordt berekend uit de inhoud van de regel en de hash van de regel ervoor. Wijzigt iemand een regel, of haalt iemand er een weg, voegt er een toe of verplaatst er een, dan klopt de keten niet meer.',
    provesNoted:
      'Het portaal legt elke dag het einde van de keten vast in een bestand buiten de database. Zo valt ook op dat iemand de hele keten opnieuw berekent of het einde weghaalt.',
    provesNot:
      'Wat na de laatste keer vastleggen aan het einde wordt weggehaald, valt niet op. Bewaar daarom geregeld een export buiten het portaal. Een logboek bewijst ook niet dat waar is wat iemand invulde, alleen dat het toen zo is ingevuld.',
    offline: 'Zelf controleren, zonder het portaal',
    offlineExport:
      'Exporteer het logboek en bewaar het bestand buiten het portaal, bijvoorbeeld bij uw accountant.',
    offlineStop:
      'Gebruikt uw portaal de ingebouwde database? Stop dan eerst het portaal, of controleer een kopie van de database.',
    offlineRun:
      'Voer op de server deze opdracht uit, met de instellingen van het portaal en de naam van uw bestand.',
    command: 'Opdracht',
    offlineRead:
      'Bij elke organisatie staat OK of WRONG. De afsluitcode is 0 als alles klopt, 1 als er iets niet klopt en 2 als er niets kon worden gecontroleerd.',
    offlineArchive: 'In het bestand zelf staat hoe u het zonder Keur kunt nalopen.',
    export: 'Logboek exporteren (ZIP)',
    exported: (name: string) => `Het logboek is geëxporteerd: ${name}. Dat staat nu ook in het logboek.`,
    events: 'Wat er is gebeurd',
    filterLabel: 'Logboek doorzoeken',
    who: 'Wie (deel van de naam)',
    action: 'Wat iemand deed',
    anyAction: 'Alles',
    subject: 'Waaraan',
    anySubject: 'Alles',
    procurement: 'Inkooptraject',
    anyProcurement: 'Alle inkooptrajecten',
    from: 'Vanaf',
    to: 'Tot en met',
    dateUnreadable: 'Vul een bestaande datum in, met een jaar van vier cijfers.',
    turned: 'Deze dag ligt voor de dag waarop de periode begint.',
    lines: 'Regels van het logboek, de laatste eerst',
    noneFound: 'Geen regel past hierbij. Wis de filters om alles te zien.',
    none: 'Er staat nog niets in het logboek.',
    line: (n: number) => `Regel ${words.nl.number(n)}`,
    hash: 'Hash',
    hashOf: (n: number) => `van regel ${words.nl.number(n)}`,
    fullHash: 'Hele hash (SHA-256)',
  },
  {
    administration: 'Administration',
    title: 'Audit log',
    intro:
      'Everything that somebody does or changes in the portal is listed here. Nobody can change or erase a line in the portal.',
    chain: 'Is the log right?',
    checking: 'The chain is being checked…',
    whole: (n: number) => `The chain is right up to and including line ${words.en.number(n)}.`,
    broken: (n: number) => `The chain is not right, starting at line ${words.en.number(n)}.`,
    notedNone: 'Nothing has been recorded outside the database yet to compare the chain with.',
    noted: (n: number) =>
      `Compared with what was recorded outside the database: the end of the chain, ${words.en.count(n, 'time', 'times')}.`,
    checkedAt: (when: string) => `Checked on ${when}.`,
    checkAgain: 'Check again',
    CHANGED: (n: number) => `Line ${words.en.number(n)} was changed after it was recorded.`,
    DELETED: (n: number) => `Line ${words.en.number(n)} was removed, and perhaps lines after it too.`,
    REORDERED: (n: number) => `In the place of line ${words.en.number(n)} stands another line.`,
    INSERTED: (n: number) => `At line ${words.en.number(n)} a line was added that is not part of the chain.`,
    CUT: (n: number) => `Line ${words.en.number(n)} and everything after it are missing.`,
    HEAD: (n: number) =>
      `The chain ends at line ${words.en.number(n)}, but the database has recorded another end.`,
    RECOMPUTED: (n: number) =>
      `Line ${words.en.number(n)} fits in the chain, but another line was recorded outside the database. Somebody has computed the chain anew.`,
    brokenHelp:
      'Keep a copy of the database and of your last export now, and have it found out what happened. Are lines missing because a backup was put back? Then record when and why that was done.',
    proves: 'What does this prove?',
    provesChain:
      'Every line has a hash. That is a code computed from what the line says and the hash of the line before it. If somebody changes a line, or removes, adds or moves one, the chain is no longer right.',
    provesNoted:
      'Every day the portal records the end of the chain in a file outside the database. So it also shows when somebody computes the whole chain anew or removes its end.',
    provesNot:
      'What is removed from the end after that was last recorded does not show. So regularly keep an export outside the portal. Nor does a log prove that what somebody filled in is true, only that it was filled in like that at the time.',
    offline: 'Check it yourself, without the portal',
    offlineExport: 'Export the log and keep the file outside the portal, for example with your auditor.',
    offlineStop:
      'Does your portal use the built-in database? Then stop the portal first, or check a copy of the database.',
    offlineRun: 'Run this command on the server, with the settings of the portal and the name of your file.',
    command: 'Command',
    offlineRead:
      'Every organisation gets OK or WRONG. The exit code is 0 if all is right, 1 if something is wrong and 2 if nothing could be checked.',
    offlineArchive: 'The file itself says how you can check it without Keur.',
    export: 'Export the log (ZIP)',
    exported: (name: string) => `The log was exported: ${name}. That is now in the log too.`,
    events: 'What happened',
    filterLabel: 'Search the log',
    who: 'Who (part of the name)',
    action: 'What somebody did',
    anyAction: 'Everything',
    subject: 'To what',
    anySubject: 'Everything',
    procurement: 'Procurement',
    anyProcurement: 'All procurements',
    from: 'From',
    to: 'Up to and including',
    dateUnreadable: 'Enter a date that exists, with a year of four digits.',
    turned: 'This day is before the day on which the period begins.',
    lines: 'Lines of the log, the latest first',
    noneFound: 'No line matches this. Clear the filters to see everything.',
    none: 'There is nothing in the log yet.',
    line: (n: number) => `Line ${words.en.number(n)}`,
    hash: 'Hash',
    hashOf: (n: number) => `of line ${words.en.number(n)}`,
    fullHash: 'Whole hash (SHA-256)',
  },
)
