import { defineTexts } from '../../i18n'

/** The names of roles, for pages of other features. */
export const roleTexts = defineTexts(
  {
    PURCHASER: 'Inkoper',
    REVIEWER: 'Beoordelaar',
    CONTRACT_MANAGER: 'Contractbeheerder',
    ADMINISTRATOR: 'Beheerder',
  },
  {
    PURCHASER: 'Purchaser',
    REVIEWER: 'Reviewer',
    CONTRACT_MANAGER: 'Contract manager',
    ADMINISTRATOR: 'Administrator',
  },
)
