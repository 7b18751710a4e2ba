import type { French } from '../translated.ts'

export const templates: French<'templates'> = {
  title: 'Partir d’un projet type',
  text: 'Six sortes de projets, chacun complet : investissement, démarrage et exploitation, avec achats et postes. Chaque valeur par défaut nomme sa source ou dit qu’elle est notre jugement ; remplacez-les une à une.',
  ours: 'Les noms et les textes des projets types sont traduits par nos soins.',
  aYear: '{{number}} par an',
  posts: 'Postes à pleine capacité',
  investment: 'Pour construire, équiper et former',
  sales: 'Ventes d’une année pleine',
  millions: '{{amount}} millions {{currency}}',
  choose: 'Choisir',
  chosen: 'Partir de « {{name}} »',
  place: 'Où sera-t-il ?',
  placeHint:
    'Les salaires sont portés au niveau de salaire du pays ; les montants restent les mêmes. Les lieux proposés sont ceux dont le niveau de salaire est connu. Tout peut être modifié ensuite.',
  create: 'Créer le scénario',
  fileTitle: 'Partir d’un fichier',
  fileText: 'Un fichier de scénario téléchargé auparavant, ici ou sur une autre machine.',
}
