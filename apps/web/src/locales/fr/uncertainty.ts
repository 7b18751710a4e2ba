import type { French } from '../translated.ts'

/** À quel point un chiffre est sûr. */
export const uncertainty: French<'uncertainty'> = {
  chance: {
    every: 'dans tous les cas',
    none: 'dans aucun cas',
    nearlyEvery: 'dans plus de 99 cas sur 100',
    hardlyAny: 'dans moins de 1 cas sur 100',
    some: 'dans {{times}} cas sur {{of}}',
  },
  sentence:
    '{{what}} : 8 chances sur 10 que le chiffre soit compris entre {{low}} et {{high}} ; la moitié des cas est au-dessus de {{middle}}.',
  sentenceSame: '{{what}} : {{middle}} dans pratiquement tous les cas. Rien de ce dont il dépend n’est incertain dans ce scénario.',
  tails: 'Dans 1 cas sur 20 il est inférieur à {{p5}}, dans 1 cas sur 20 supérieur à {{p95}}.',
  below: 'Il est inférieur à zéro {{chance}}.',
  text: 'Un cas est un tirage de tous les nombres incertains à la fois. Les fourchettes disent ce qui découle de ce que l’on sait de ces nombres ; elles ne contiennent pas ce à quoi personne n’a pensé.',
  noDraws:
    'Cette estimation a été faite sans tirages ; elle n’a donc pas de fourchettes. Relancez-la avec des tirages pour voir à quel point elle est sûre.',
  dotsTitle: 'Au moins {{least}} : {{times}} cas sur {{of}}',
  dotsUnit: '{{what}}. Chaque point est l’un de {{of}} cas également probables ; plein : au moins {{least}}',
  dotsLeast: 'Au moins combien ?',
  dotsLeastLevel: 'Au moins quel niveau ?',
  dotsCaption: '{{what}} : ce qui est atteint, et dans combien de cas',
  exact: 'Sur l’ensemble des {{draws}} tirages, {{share}} l’atteignent.',
  column: {
    least: 'Au moins',
    outcomes: 'Cas sur {{of}}',
    share: 'Probabilité',
    month: 'Mois',
    middle: 'Milieu (p50)',
    p5: 'p5',
    p10: 'p10',
    p90: 'p90',
    p95: 'p95',
  },
  fanTitle: '{{place}} : en {{month}}, entre {{low}} et {{high}} postes, 8 chances sur 10',
  fanUnit:
    'Postes bruts à une date donnée. Courbe : la moitié des cas est au-dessus ; bande foncée : 8 chances sur 10 ; bande claire : 9 sur 10',
  fanLegend: { middle: 'Milieu des cas', inner: '8 chances sur 10', outer: '9 chances sur 10' },
  fanHeading: 'Évolution de la fourchette au fil du temps',
  fanDraws: 'Bandes d’après les {{draws}} premiers tirages.',
  place: 'Quel lieu',
  allTitle: 'Fourchettes de tous les chiffres principaux',
  allCaption:
    'Chaque chiffre avec son milieu et ses fourchettes. Des chiffres d’unités différentes ne s’additionnent jamais. p5 : 1 cas sur 20 est plus bas ; p10 : 1 sur 10 est plus bas ; p90 : 1 sur 10 est plus haut ; p95 : 1 sur 20 est plus haut.',
  allColumn: { what: 'Chiffre', mean: 'Moyenne', unit: 'Unité' },
}
