import { defineTexts } from '../../i18n'

export const overviewTexts = defineTexts(
  {
    title: 'Overzicht',
    welcome: (name: string) => `Welkom, ${name}`,
    tasks: 'Mijn open taken',
    noTasks: 'U hebt geen open taken.',
    noTasksHelp:
      'Taken verschijnen hier zodra u eigenaar bent van een inkooptraject of daarin een deel hebt.',
    newProcurement: 'Nieuw inkooptraject',
    allProcurements: 'Alle inkooptrajecten',
    deadlines: 'Termijnen die komen',
    noDeadlines: 'Er komen geen termijnen.',
    procurement: 'Inkooptraject',
    stage: 'Fase',
    deadline: 'Termijn',
    owner: 'Eigenaar',
  },
  {
    title: 'Overview',
    welcome: (name: string) => `Welcome, ${name}`,
    tasks: 'My open tasks',
    noTasks: 'You have no open tasks.',
    noTasksHelp: 'Tasks appear here once you own a procurement or have a part in one.',
    newProcurement: 'New procurement',
    allProcurements: 'All procurements',
    deadlines: 'Deadlines to come',
    noDeadlines: 'No deadlines to come.',
    procurement: 'Procurement',
    stage: 'Stage',
    deadline: 'Deadline',
    owner: 'Owner',
  },
)
