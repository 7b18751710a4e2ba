import type { French } from '../translated.ts'

export const money: French<'money'> = {
  currency: 'Afficher les montants en',
  year: 'Aux prix de',
  own: '{{text}} (comme dans le scénario)',
  shownIn: 'Montants affichés en {{currency}} aux prix de {{year}}',
  rate: '1 {{own}} de {{ownYear}} vaut {{rate}} {{currency}} de {{year}}. Ce taux provient de :',
  source: '{{term}} : {{value}}.',
  ownRate: 'Fixé dans le scénario.',
  only: 'Seul l’affichage de cette page est converti, aux taux centraux et de la même façon dans chaque tirage. L’estimation, ses fichiers, le détail des chiffres et ce que vous demandez à un plan restent en {{own}} de {{ownYear}}.',
  unknown: 'Aucun taux ou niveau de prix n’est connu pour {{currency}} de {{year}} : les montants sont affichés comme dans le scénario.',
}
