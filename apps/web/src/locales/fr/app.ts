import type { French } from '../translated.ts'

export const app: French<'app'> = {
  name: 'Shiftwork',
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  nav: { scenarios: 'Scénarios', pathways: 'Passerelles', plants: 'Usines', data: 'Données', assumptions: 'Hypothèses', help: 'Aide' },
  language: 'Langue',
  languageFailed: 'La langue n’a pas pu être chargée. Réessayez.',
  foot: 'Shiftwork distingue les emplois bruts des emplois nets. Chaque chiffre est accompagné de sa fourchette, de sa source et de son mode de calcul.',
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être mal saisie, ou ce qu’elle montrait a été supprimé.',
    home: 'Aller aux scénarios',
  },
  fault: { title: 'Cette page ne peut pas être affichée' },
}
