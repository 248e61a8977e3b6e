import { defineTexts } from '../../i18n'

export const disclosureTexts = defineTexts(
  {
    mine: 'Uw gegevens',
    mineText:
      'Alles wat dit portaal over u bewaart, als bestand: wie u bent, wat u deed en wat u schreef, met uitleg waarom het wordt bewaard. Dat u het ophaalt, komt in het logboek.',
    getMine: 'Uw gegevens downloaden',
    colleague: 'Gegevens van deze persoon',
    colleagueText:
      'Alles wat dit portaal over deze persoon bewaart, als bestand. Geef het alleen aan de persoon zelf. Dat u het ophaalt, komt in het logboek.',
    getColleague: 'Gegevens downloaden',
    got: (name: string) => `Gedownload: ${name}`,
  },
  {
    mine: 'Your data',
    mineText:
      'Everything that this portal keeps about you, as a file: who you are, what you did and what you wrote, explained with why it is kept. That you download it is written to the log.',
    getMine: 'Download your data',
    colleague: 'Data of this person',
    colleagueText:
      'Everything that this portal keeps about this person, as a file. Give it to that person alone. That you download it is written to the log.',
    getColleague: 'Download the data',
    got: (name: string) => `Downloaded: ${name}`,
  },
)
