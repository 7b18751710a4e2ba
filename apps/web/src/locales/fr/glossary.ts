import type { French } from '../translated.ts'

export const glossary: French<'glossary'> = {
  title: 'Le sens des mots',
  used: 'Mots employés ici',
  all: 'Tous les mots',
  group: {
    counting: 'Comment les emplois sont comptés',
    effects: 'De quels emplois il s’agit',
    net: 'Du brut au net',
    places: 'Lieux et achats',
    people: 'Personnes et formation',
    money: 'Argent',
    certainty: 'Degré de certitude d’un chiffre',
    sources: 'D’où viennent les chiffres',
  },
  term: {
    job: {
      name: 'Emploi',
      means:
        'Un travail pour lequel une personne est payée, à temps plein ou non. Les mots poste et emploi-année disent s’il existe à une date ou s’il s’accumule au fil des ans.',
    },
    post: { name: 'Poste', means: 'Un emploi qui existe à une date donnée. Terme employé pour l’exploitation, qui dure.' },
    jobYear: {
      name: 'Emploi-année',
      means:
        'Le travail d’une personne pendant un an. Terme employé pour la construction, qui prend fin ; emplois-années et postes ne s’additionnent jamais.',
    },
    fte: {
      name: 'Équivalent temps plein (ETP)',
      means: 'Les heures travaillées, comptées en emplois à temps plein. Deux postes à mi-temps en font un.',
    },
    normalOperation: {
      name: 'Fonctionnement normal',
      means: 'Les mois qui suivent le démarrage, pendant lesquels le site produit ce qu’il doit produire. Les postes en sont des moyennes.',
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
    multiplier: {
      name: 'Multiplicateur',
      means: 'L’ensemble des emplois rapporté aux emplois directs. Il dit jusqu’où un effet se propage, non si les emplois sont nouveaux.',
    },
    gross: {
      name: 'Emplois bruts',
      means:
        'Tous les emplois liés au projet. Certains existeraient de toute façon, et certaines personnes viennent d’autres employeurs : les emplois nets sont moins nombreux.',
    },
    net: {
      name: 'Emplois nets',
      means: 'Les emplois que le lieu n’aurait pas eus sans le projet : les emplois bruts moins les étapes ci-dessous.',
    },
    counterfactual: {
      name: 'Situation sans le projet (contrefactuel)',
      means: 'Ce qui se passerait sans le projet. Seul l’écart par rapport à cette situation est un effet.',
    },
    deadweight: {
      name: 'Effet d’aubaine',
      means: 'La part qui se serait produite de toute façon, par exemple parce que l’entreprise aurait investi sans la subvention.',
    },
    displacement: {
      name: 'Effet de déplacement',
      means: 'Les emplois que perdent les concurrents du même lieu parce que le projet leur prend des ventes.',
    },
    substitution: {
      name: 'Effet de substitution',
      means: 'L’entreprise remplace un autre de ses travaux, ou des personnes qu’elle emploie déjà, au lieu d’y ajouter.',
    },
    leakage: { name: 'Fuites', means: 'Les emplois comptés dans un lieu mais occupés par des personnes vivant ailleurs.' },
    crowdingOut: {
      name: 'Effet d’éviction',
      means:
        'Les salariés que le projet attire d’autres entreprises, qui restent alors sans eux. Il est d’autant plus fort que la main-d’œuvre est rare.',
    },
    economy: { name: 'Économie', means: 'Un pays, ou un territoire ayant ses propres comptes, dans les tableaux de l’OCDE. Il y en a 80.' },
    region: {
      name: 'Région',
      means: 'Une partie d’une économie : un oblast d’Ukraine ou une région de France. Son chiffre fait partie de celui de son pays.',
    },
    industry: {
      name: 'Branche',
      means:
        'Un ensemble d’entreprises qui fabriquent des choses semblables, l’une des 50 de la classification internationale CITI. Ses produits portent le même nom.',
    },
    inputOutput: {
      name: 'Tableau entrées-sorties',
      means: 'Ce que chaque branche achète à chaque autre, dans un pays et une année. Il permet de suivre les chaînes de fournisseurs.',
    },
    origin: {
      name: 'Provenance',
      means: 'D’où vient un achat : selon les statistiques du commerce du pays de l’acheteur, ou selon les parts que fixe le scénario.',
    },
    locationQuotient: {
      name: 'Quotient de localisation',
      means:
        'La part d’une branche dans les emplois d’une région, rapportée à sa part dans le pays. En dessous de 1, la région doit acheter ailleurs une partie de ce qu’il lui faut.',
    },
    isco: {
      name: 'CITP-08',
      means:
        'La Classification internationale type des professions. Un chiffre désigne un grand groupe, quatre chiffres un groupe de base, par exemple 7212, soudeurs.',
    },
    pool: {
      name: 'Vivier',
      means:
        'Des personnes qui pourraient occuper des postes du projet : au chômage, anciens combattants, déplacées, sortant d’études ou sur une ligne qui ferme.',
    },
    shortfall: {
      name: 'Compétences manquantes',
      means: 'La part de ce que demande le nouveau métier que n’ont pas les personnes de l’ancien. 0 : rien ne manque ; 1 : tout manque.',
    },
    viable: {
      name: 'Passage viable',
      means:
        'Un changement de métier que l’on peut attendre de personnes moyennant une formation. Ses limites de compétences, de préparation et de salaire sont des hypothèses.',
    },
    jobZone: {
      name: 'Niveau de préparation (job zone)',
      means: 'La préparation que demande un métier, de 1 (peu) à 5 (des années d’études et d’expérience), selon O*NET.',
    },
    valueAdded: {
      name: 'Valeur ajoutée',
      means:
        'Ce qu’une branche vend moins ce qu’elle achète pour cela : salaires, profits et impôts sur la production. Elle ne mesure pas des emplois.',
    },
    basicPrices: {
      name: 'Prix de base',
      means:
        'Ce que reçoit le producteur : sans les impôts sur le produit, le commerce et le transport. Les montants payés par les acheteurs y sont d’abord ramenés.',
    },
    deflator: {
      name: 'Déflateur',
      means: 'L’évolution des prix entre deux années. Il ramène aux mêmes prix des montants d’années différentes.',
    },
    presentValue: {
      name: 'Valeur actuelle',
      means: 'Ce que vaut aujourd’hui l’argent d’années à venir : chaque année d’écart retranche le taux d’actualisation.',
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
    sobol: {
      name: 'Indice de Sobol’',
      means: 'La part de l’incertitude d’un chiffre qu’apporte un nombre incertain, seul ou avec d’autres.',
    },
    shapley: {
      name: 'Part de Shapley',
      means: 'La part de l’écart entre deux scénarios dont répond une donnée modifiée. Les parts s’additionnent pour former l’écart.',
    },
    breakEven: {
      name: 'Valeur d’équilibre',
      means: 'La valeur d’un nombre à laquelle un chiffre atteint tout juste ce qu’il vous faut, tout le reste étant inchangé.',
    },
    claim: {
      name: 'Valeur avancée',
      means:
        'Une valeur que quelqu’un indique pour un nombre, avec sa source, sa date et la confiance que nous lui accordons. Une seule est retenue ; les autres restent visibles.',
    },
    proxy: {
      name: 'Approximation',
      means:
        'Un chiffre connu qui tient lieu d’un chiffre inconnu, comme la répartition américaine des métiers pour d’autres pays. Elle est signalée partout où elle sert.',
    },
    notEstimated: { name: 'Non estimé', means: 'Les données ne permettent pas de donner un chiffre. Ce n’est pas zéro.' },
    model: {
      name: 'Modèle',
      means:
        'Les tables et les paramètres utilisés par une estimation, désignés par une empreinte. Une estimation garde son modèle lorsqu’un plus récent paraît.',
    },
    trace: {
      name: 'D’où vient ce chiffre',
      means:
        'La formule d’un chiffre, avec ses nombres et leurs sources. Chaque nombre s’ouvre à son tour, jusqu’à une table ou une hypothèse.',
    },
  },
}
