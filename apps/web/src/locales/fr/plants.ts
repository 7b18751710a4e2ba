import type { French } from '../translated.ts'

export const plants: French<'plants'> = {
  title: 'Une usine existante',
  lead: 'Ce qui dépend d’une usine ou d’une branche qui existe déjà, ou disparaît avec elle si elle ferme : ses propres emplois, ceux de ses fournisseurs et ceux que font vivre ses salaires. Sa propre production n’est comptée qu’une fois.',
  place: 'L’usine se trouve en',
  industry: 'Elle appartient à la branche',
  chooseIndustry: 'Choisissez une branche',
  about: { legend: 'La question', contribution: 'Qu’est-ce qui en dépend ?', closure: 'Que perd-on si elle ferme ?' },
  size: { legend: 'Sa taille', share: 'Par sa part de la branche sur place', output: 'Par sa production annuelle' },
  share: 'Part de ce que la branche produit sur place',
  output: 'Production annuelle, prix de base',
  outputUnit: 'millions {{currency}} de {{year}}',
  spending: 'Part des salaires dépensée en biens et services',
  spendingHint:
    'Laissez vide la part des salaires pour prendre celle de chaque économie selon le modèle, avec sa fourchette. Le reste va aux impôts, aux cotisations et à l’épargne.',
  choose: 'Choisissez une branche pour voir ce qui dépend d’une de ses usines.',
  noSize: 'Donnez la taille de l’usine : une part ou un montant.',
  says: {
    contribution:
      '{{place}} : environ {{total}} emplois en dépendent, dont {{direct}} à l’usine, {{indirect}} chez les fournisseurs et {{induced}} grâce aux achats des salariés',
    closure:
      '{{place}} : au plus environ {{total}} emplois se perdent avec elle, dont {{direct}} à l’usine, {{indirect}} chez les fournisseurs et {{induced}} grâce aux achats des salariés',
    uncounted: '{{place}} : le nombre d’emplois qui en dépendent n’est pas estimé, personne ne les a comptés',
  },
  sized: '{{industry}}, {{place}} : la branche y produit {{whole}} {{unit}} par an, dont {{output}} {{unit}} dans l’usine ({{share}}).',
  unit: 'Emplois sur place ({{place}}), en personnes ; valeurs centrales, sans fourchette',
  unitRanged: 'Emplois sur place ({{place}}), en personnes ; valeurs centrales et ce que contiennent 8 tirages sur 10',
  source: 'Source : Shiftwork, tableaux entrées-sorties de {{year}} ; emploi par branche selon le dernier décompte.',
  caption: '{{unit}} par an aux prix de base ; emplois en personnes. Valeurs centrales, sans fourchettes.',
  captionRanged:
    '{{unit}} par an aux prix de base ; emplois en personnes. Valeurs centrales ; au-dessous, ce que contiennent 8 tirages sur 10.',
  column: { what: 'Quoi et où', output: 'Production', valueAdded: 'Valeur ajoutée', labourIncome: 'Revenu du travail', jobs: 'Emplois' },
  row: '{{effect}}, {{place}}',
  where: { rest: '{{place}}, reste du pays', world: 'toutes les économies' },
  itself: 'L’usine elle-même',
  howTitle: 'Comment on y arrive',
  how: 'La production de l’usine est donnée, elle n’est pas demandée en plus : on y ajoute ce que les fournisseurs font pour elle et les uns pour les autres, en laissant de côté ce qui en retombe sur sa propre branche. Les salaires dépensés dans la proportion indiquée apportent le reste. Les emplois sont la production multipliée par les emplois par unité produite, selon le dernier décompte.',
  gross: 'Ces chiffres sont bruts : ce qui serait venu à la place n’est pas retranché.',
  worst: 'Personne n’y trouve d’autre fournisseur, client ou emploi : c’est le plus que l’on puisse perdre.',
  again:
    'Les multiplicateurs fois la production donneraient {{typeI}} (fournisseurs) et {{typeII}} (avec les salaires) {{unit}} de production dans le monde ; {{againI}} et {{againII}} {{unit}} y comptent la production de l’usine une seconde fois.',
  strays:
    'Les fourchettes contiennent 8 tirages sur 10, parmi {{draws}}. À chaque tirage, le tableau du pays ({{place}}) est tiré à nouveau : ce qu’achète chaque branche (écart type du logarithme {{coefficients}}), la part importée de chaque produit (du logit {{imports}}), les emplois par unité produite de chaque branche ({{employment}}). La taille de l’usine et les tableaux des autres pays restent tels quels.',
  sources: 'D’où viennent ces nombres',
  straysSpending: 'La part des salaires dépensée se situe entre {{low}} et {{high}}.',
  heldSpending: 'La part des salaires dépensée reste à {{share}}, votre chiffre.',
  straysExponent:
    'Ce que la région s’achète à elle-même est tiré aussi, avec un exposant δ compris entre {{low}} et {{high}} : c’est la part la moins sûre.',
  command: 'La même chose en ligne de commande',
}
