import { defineTexts } from '../../i18n'

/** The nine steps of the thread. */
export const stepTexts = defineTexts(
  {
    NEED: 'Behoefte',
    PRE_FLIGHT: 'Pre-flight en indeling',
    PURPOSE: 'Beoogd doel van de instelling',
    QUESTIONNAIRE: 'Uitvraag',
    ANSWERS: 'Antwoorden van leveranciers',
    AWARD: 'Beoordeling en gunning',
    AGREED_PURPOSE: 'Overeengekomen doel',
    CONTRACT: 'Contract',
    IN_USE: 'In gebruik',
  },
  {
    NEED: 'Need',
    PRE_FLIGHT: 'Pre-flight and classification',
    PURPOSE: 'Intended purpose of the institution',
    QUESTIONNAIRE: 'Request to vendors',
    ANSWERS: 'Answers of vendors',
    AWARD: 'Review and award',
    AGREED_PURPOSE: 'Agreed purpose',
    CONTRACT: 'Contract',
    IN_USE: 'In use',
  },
)

/** What is to be done in a step. */
export const taskTexts = defineTexts(
  {
    INTAKE: 'Intake',
    BUSINESS_CASE: 'Businesscase',
    PRE_FLIGHT: 'Pre-flight',
    CLASSIFICATION: 'Indeling: risico, rollen en plichten',
    GO_DECISION: 'Doorgaan of niet (go/no-go)',
    PURPOSE: 'Beoogd doel vastleggen',
    OFFERS: 'Leveranciers op de lijst zetten',
    QUESTIONNAIRE: 'Vragenlijst samenstellen en versturen',
    ANSWERS: 'Antwoorden en bewijs',
    SCORING: 'Antwoorden beoordelen en vergelijken',
    AWARD: 'Gunnen',
    AGREED_PURPOSE: 'Beoogd doel met de leverancier bevestigen',
    CONTRACT: 'Clausulepakket',
    CONTRACTS: 'Overeenkomsten van de deelnemers',
    REGISTER: 'Systeem in gebruik',
    CHANGES: 'Wijzigingen melden en beoordelen',
    RETENTION: 'Bewaren en wissen',
  },
  {
    INTAKE: 'Intake',
    BUSINESS_CASE: 'Business case',
    PRE_FLIGHT: 'Pre-flight',
    CLASSIFICATION: 'Classification: risk, roles and duties',
    GO_DECISION: 'Going on or not (go/no-go)',
    PURPOSE: 'Record the intended purpose',
    OFFERS: 'Put vendors on the list',
    QUESTIONNAIRE: 'Compose and send the questionnaire',
    ANSWERS: 'Answers and evidence',
    SCORING: 'Review and compare the answers',
    AWARD: 'Award',
    AGREED_PURPOSE: 'Agree the intended purpose with the vendor',
    CONTRACT: 'Clause package',
    CONTRACTS: 'Contracts of the participants',
    REGISTER: 'System in use',
    CHANGES: 'Report and judge changes',
    RETENTION: 'Keeping and erasing',
  },
)

/** How far a task is. */
export const statusTexts = defineTexts(
  {
    NOT_YET: 'Kan nog niet',
    NOT_STARTED: 'Nog niet begonnen',
    IN_PROGRESS: 'Bezig',
    DONE: 'Afgerond',
    WHEN_NEEDED: 'Wanneer nodig',
    NO_LONGER: 'Kan niet meer',
    STOPPED: 'Gestopt',
  },
  {
    NOT_YET: 'Can’t start yet',
    NOT_STARTED: 'Not started',
    IN_PROGRESS: 'In progress',
    DONE: 'Completed',
    WHEN_NEEDED: 'When needed',
    NO_LONGER: 'No longer possible',
    STOPPED: 'Stopped',
  },
)
