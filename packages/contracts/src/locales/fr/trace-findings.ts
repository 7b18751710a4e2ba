import type { FindingText } from '../../finding-text.ts'

/** Pourquoi un chiffre n’a pas de trace. */
export const traceFindings: Readonly<Record<string, FindingText>> = {
  'trace-of-draws': {
    says: '{found} est une statistique des tirages : leur moyenne ou un quantile (interpolé entre les deux tirages les plus proches), qui n’est pas une formule des données. Il en va de même de chaque étape exprimée comme une moyenne.',
    remedy: 'Demandez la valeur centrale : {expected}.',
  },
  'unknown-figure': {
    says: 'L’estimation n’a pas de chiffre {found}.',
    remedy: 'Vérifiez la coupe et les codes ; ce qui peut être retracé : {expected}.',
  },
  'figure-not-estimated': { says: '{found} n’est pas estimé ; il n’y a donc rien à retracer.' },
  'figure-not-traced': { says: 'Il n’y a pas de chiffre {found} à retracer.', remedy: 'Ce qui peut être retracé : {expected}.' },
  'figure-of-plan': {
    says: '{found} est choisi par le plan de reconversion : c’est la solution d’un programme linéaire, non une formule des données.',
    remedy: 'Le plan lui-même dit qui va où et lesquelles de ses limites sont atteintes.',
  },
  'trace-differs': {
    says: 'La formule de {found} donne {traced}, l’estimation {value}. Une trace qui ne redonne pas son chiffre n’est pas communiquée.',
    remedy: 'Merci de le signaler en joignant le scénario.',
  },
}
