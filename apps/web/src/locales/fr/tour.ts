import type { French } from '../translated.ts'

export const tour: French<'tour'> = {
  title: 'Une courte visite',
  take: 'Faire la visite guidée',
  place: 'Étape {{step}} sur {{of}}',
  step: {
    projects: 'Chaque carte est un projet : ce qu’il apporterait, et dans quelle fourchette. Les exemples sont déjà estimés.',
    result:
      'Un résultat distingue les emplois bruts des emplois nets et dit à quel point il est sûr. Cliquez sur un nombre souligné de points pour voir d’où il vient.',
    begin: 'Un projet à vous part d’un projet type, de l’exemple, d’un projet vierge ou d’un fichier.',
    compare: 'Cochez deux estimations ou plus parmi les scénarios et comparez-les : ce qui diffère vient en premier.',
    words:
      'Les mots qui peuvent être nouveaux s’ouvrent là où ils se trouvent ; tous sont dans l’aide. La visite peut être reprise au pied de chaque page.',
  },
  go: {
    projects: 'Vers les scénarios',
    result: 'Vers un résultat',
    begin: 'Vers les projets types',
    compare: 'Vers les scénarios',
    words: 'Vers les mots',
  },
  here: 'Vous y êtes.',
  before: 'Étape précédente',
  next: 'Étape suivante',
  leave: 'Quitter la visite',
}
