import { defineTexts, words } from '../../i18n'

export const exemptionTexts = defineTexts(
  {
    title: 'Uitzonderingen van artikel 6, lid 3',
    intro:
      'Een gebruik onder een punt van bijlage III is geen hoog risico als een van deze uitzonderingen geldt. Loop de toetsen na. Keur stelt niets vast.',
    notClaimed: 'Niemand doet een beroep op een uitzondering.',
    claimed: (n: number) => `De instelling noemt ${words.nl.count(n, 'uitzondering', 'uitzonderingen')}.`,
    claimedByVendor: 'De leverancier doet een beroep op een uitzondering.',
    reliedOn: 'genoemd',
    inHelp: 'Wat elke uitzondering inhoudt',
    testsForAll: 'Wat voor elke uitzondering met ja is te beantwoorden',
    tests: 'De toetsen: alle antwoorden zijn ja',
    examples: 'Voorbeelden',
    counterExamples: 'Lijkt erop, maar is het niet',
    LAW: 'Volgens de wet.',
    DRAFT_GUIDELINE: 'Volgens een conceptrichtsnoer van de Commissie.',
    READING: 'Volgens onze lezing.',
  },
  {
    title: 'Exemptions of Article 6(3)',
    intro:
      'A use under a point of Annex III is not high-risk if one of these exemptions applies. Go through the tests. Keur concludes nothing.',
    notClaimed: 'Nobody relies on an exemption.',
    claimed: (n: number) => `The institution names ${words.en.count(n, 'exemption', 'exemptions')}.`,
    claimedByVendor: 'The vendor relies on an exemption.',
    reliedOn: 'named',
    inHelp: 'What each exemption means',
    testsForAll: 'What is to be answered yes for every exemption',
    tests: 'The tests: all answers are yes',
    examples: 'Examples',
    counterExamples: 'Looks like it, but is not',
    LAW: 'By law.',
    DRAFT_GUIDELINE: 'By a draft guideline of the Commission.',
    READING: 'By our reading.',
  },
)
