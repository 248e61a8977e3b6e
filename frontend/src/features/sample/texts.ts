import { defineTexts } from '../../i18n'

export const sampleTexts = defineTexts(
  {
    title: 'Voorbeeldinstelling',
    help: 'Deze instelling, haar medewerkers en al haar inkooptrajecten zijn verzonnen. U kunt ze in één keer weghalen. Daarna richt u uw eigen instelling in.',
    remove: 'Voorbeeld weghalen',
    sure: 'Alles weghalen?',
    sureHelp:
      'Alle inkooptrajecten, antwoorden, bestanden en accounts van het voorbeeld verdwijnen. Dit is niet terug te draaien. U wordt uitgelogd.',
    really: 'Ja, alles weghalen',
    keep: 'Nee, laten staan',
  },
  {
    title: 'Sample institution',
    help: 'This institution, its staff and all its procurements are made up. You can remove them in one go. After that you set up your own institution.',
    remove: 'Remove the sample',
    sure: 'Remove everything?',
    sureHelp:
      'All procurements, answers, files and accounts of the sample disappear. This can’t be undone. You are signed out.',
    really: 'Yes, remove everything',
    keep: 'No, keep it',
  },
)
