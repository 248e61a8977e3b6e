import { defineTexts, pick, useLanguage, useTexts } from '../i18n'
import { ApiProblem } from './problem'

const texts = defineTexts(
  {
    unreachable: 'De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.',
    signedOut: 'U bent niet (meer) ingelogd. Log opnieuw in.',
    forbidden: 'U mag dit niet doen. Vraag het aan uw beheerder als dat volgens u wel zo hoort te zijn.',
    gone: 'Dit bestaat niet (meer), of u mag het niet zien.',
    stale: 'Iemand anders heeft dit intussen gewijzigd. Laad de pagina opnieuw en kijk wat er is veranderd.',
    tooLarge: 'Dit is te groot om te versturen.',
    tooMany: 'Dat ging te snel achter elkaar. Wacht een minuut en probeer het opnieuw.',
    invalid: 'De server kan dit zo niet verwerken. Controleer wat u hebt ingevuld.',
    failed: 'Er ging iets mis op de server. Probeer het later opnieuw.',
  },
  {
    unreachable: 'The server cannot be reached. Check your connection and try again.',
    signedOut: 'You are not signed in (any more). Please sign in again.',
    forbidden: 'You are not allowed to do this. Ask your administrator if you think you should be.',
    gone: 'This does not exist (any more), or you are not allowed to see it.',
    stale: 'Someone else has changed this in the meantime. Reload the page and see what has changed.',
    tooLarge: 'This is too large to send.',
    tooMany: 'That was too many times in a row. Wait a minute and try again.',
    invalid: 'The server cannot process this as it is. Check what you have filled in.',
    failed: 'Something went wrong on the server. Try again later.',
  },
)

/** A sentence for any refusal: the feature's own by type, else the back end's, else a general one by status. */
export function useProblemText(byType: Readonly<Record<string, string>> = {}): (error: unknown) => string {
  const { language } = useLanguage()
  const general = useTexts(texts)
  return error => {
    if (!(error instanceof ApiProblem)) {
      return general.failed
    }
    const own = byType[error.type]
    return own ?? (error.detail ? pick(error.detail, language) : general[keyOf(error.status)])
  }
}

function keyOf(status: number): keyof typeof texts.nl {
  switch (status) {
    case 0:
      return 'unreachable'
    case 401:
      return 'signedOut'
    case 403:
      return 'forbidden'
    case 404:
    case 410:
      return 'gone'
    case 409:
    case 412:
    case 428:
      return 'stale'
    case 413:
      return 'tooLarge'
    case 429:
      return 'tooMany'
    default:
      return status < 500 ? 'invalid' : 'failed'
  }
}
