import { defineTexts } from '../../i18n'

export const lawTexts = defineTexts(
  {
    appliesSince: (date: string) => `geldt sinds ${date}`,
    appliesFrom: (date: string) => `geldt vanaf ${date}`,
    appliesByReading: (dates: readonly string[]) =>
      `geldt vanaf ${dates.join(' of ')}, naar hoe men het leest`,
    pending: 'datum nog niet bekend',
    dateA: 'die datum staat vast',
    dateB: 'die datum vraagt uitleg',
    dateC: 'nog niet aangenomen',
    A: 'staat vast',
    B: 'vraagt uitleg',
    C: 'nog niet aangenomen',
    certaintyUnknown: 'zekerheid niet aangegeven',
    asOf: (date: string) => `tekst zoals die gold op ${date}`,
  },
  {
    appliesSince: (date: string) => `has applied since ${date}`,
    appliesFrom: (date: string) => `applies from ${date}`,
    appliesByReading: (dates: readonly string[]) =>
      `applies from ${dates.join(' or ')}, depending on how it is read`,
    pending: 'date not known yet',
    dateA: 'that date is settled',
    dateB: 'that date needs interpretation',
    dateC: 'not adopted yet',
    A: 'settled',
    B: 'needs interpretation',
    C: 'not adopted yet',
    certaintyUnknown: 'certainty not stated',
    asOf: (date: string) => `text as in force on ${date}`,
  },
)
