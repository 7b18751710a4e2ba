import type { French } from '../translated.ts'

export const help: French<'help'> = {
  title: 'Aide',
  way: 'De la question à la réponse',
  step: {
    open: 'Ouvrez un scénario de l’exemple et lisez sa synthèse.',
    change:
      'Choisissez « Modifier le scénario », ou dupliquez-le d’abord, et parcourez les sept étapes. L’aperçu affiché à côté suit votre saisie.',
    run: 'Lancez l’estimation à l’étape « Vérification ». Vous pouvez quitter la page : elle se poursuit sans vous.',
    compare: 'Cochez de deux à quatre estimations sur la page d’accueil et comparez-les : ce qui diffère vient en premier.',
    share: 'L’adresse d’un résultat ou d’une comparaison peut être transmise ; elle nomme les estimations, jamais leur contenu.',
  },
  words: 'Le sens des mots',
  term: {
    gross: {
      name: 'Emplois bruts',
      means:
        'Tous les emplois liés au projet. Certains existeraient de toute façon, et certaines personnes viennent d’autres employeurs : les emplois nets sont moins nombreux.',
    },
    post: { name: 'Poste', means: 'Un emploi qui existe à une date donnée. Terme employé pour l’exploitation, qui dure.' },
    jobYear: {
      name: 'Emploi-année',
      means:
        'Le travail d’une personne pendant un an. Terme employé pour la construction, qui prend fin. Emplois-années et postes ne s’additionnent jamais.',
    },
    fte: {
      name: 'Équivalent temps plein (ETP)',
      means: 'Les heures travaillées, comptées en emplois à temps plein. Deux postes à mi-temps en font un.',
    },
    direct: { name: 'Emplois directs', means: 'Sur le site lui-même et sur son chantier.' },
    indirect: {
      name: 'Emplois indirects (fournisseurs)',
      means: 'Dans les entreprises qui fournissent le site, chez leurs fournisseurs, et ainsi de suite.',
    },
    induced: {
      name: 'Emplois induits (dépense des salaires)',
      means: 'Là où les personnes occupant ces emplois dépensent leur paie.',
    },
    range: {
      name: '8 chances sur 10',
      means: 'Dans 8 tirages sur 10 le chiffre se trouve dans cette fourchette ; dans un il est en dessous, dans un au-dessus (p10 à p90).',
    },
    draw: {
      name: 'Tirage',
      means:
        'Un passage du modèle dans lequel chaque nombre incertain prend une valeur de sa fourchette. Les chiffres sont des moyennes sur les tirages.',
    },
    seed: {
      name: 'Graine',
      means:
        'Elle fixe le hasard des tirages. La même graine donne les mêmes tirages à deux scénarios, qui ne diffèrent alors que par leurs données.',
    },
    claim: {
      name: 'Valeur avancée',
      means:
        'Une valeur que quelqu’un indique pour un nombre, avec sa source, sa date et la confiance que nous lui accordons. Une seule est retenue ; les autres restent visibles.',
    },
    notEstimated: { name: 'Non estimé', means: 'Les données ne permettent pas de donner un chiffre. Ce n’est pas zéro.' },
    origin: {
      name: 'Provenance',
      means: 'D’où vient un achat : selon les statistiques du commerce du pays de l’acheteur, ou selon les parts que fixe le scénario.',
    },
    model: {
      name: 'Modèle',
      means:
        'Les tables et les paramètres utilisés par une estimation, désignés par une empreinte. Une estimation garde son modèle lorsqu’un plus récent paraît.',
    },
  },
  api: 'Pour les programmes : l’interface et sa documentation',
}
