import { defineTexts } from '../../i18n'

/** Why somebody did not get in through the identity provider. */
export const refusedTexts = defineTexts(
  {
    title: 'Inloggen is niet gelukt',
    again: 'Opnieuw inloggen',
    cancelled: 'Het inloggen is afgebroken.',
    'not-this-browser':
      'Dit antwoord hoort niet bij deze browser, is te oud of is al gebruikt. Begin opnieuw met inloggen.',
    unreachable: 'De inlogdienst van uw organisatie is niet bereikbaar. Probeer het later opnieuw.',
    'not-trusted':
      'Het antwoord van de inlogdienst klopt niet. Begin opnieuw, en meld het uw beheerder als dit zo blijft.',
    'email-not-verified':
      'De inlogdienst van uw organisatie bevestigt uw e-mailadres niet. Vraag uw beheerder om hulp.',
    'person-unknown':
      'U hebt nog geen toegang tot Keur. Vraag de beheerder van uw instelling om u toe te voegen met het e-mailadres van uw organisatie.',
  },
  {
    title: 'Signing in did not work',
    again: 'Sign in again',
    cancelled: 'Signing in was stopped.',
    'not-this-browser':
      'This answer does not belong to this browser, is too old or was used already. Start signing in again.',
    unreachable: 'The sign-in service of your organisation can’t be reached. Try again later.',
    'not-trusted':
      'The answer of the sign-in service is not right. Start again, and tell your administrator if this goes on.',
    'email-not-verified':
      'The sign-in service of your organisation does not confirm your e-mail address. Ask your administrator for help.',
    'person-unknown':
      'You have no access to Keur yet. Ask the administrator of your institution to add you with the e-mail address of your organisation.',
  },
)
