import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of the retraining plan, by code. */
export const retrainingPlanFindings: Readonly<Record<string, FindingText>> = {
  'plan-without-pools': {
    says: 'Le scénario ne dit pas d’où les personnes pourraient venir ({found}).',
    remedy: 'Ajoutez des viviers : une ligne qui ferme, des demandeurs d’emploi, des jeunes sortant de formation.',
  },
  'plan-does-not-converge': {
    says: 'Après {rounds} tours, le travail que demande une unité varie encore d’une part de {change} : personnes et production ne se stabilisent pas.',
    remedy: 'Lisez les chiffres comme un tour parmi d’autres, ou ajoutez des personnes et des places.',
  },
  'plan-not-proved-best': {
    says: 'Les itérations se sont épuisées à l’étape « {stage} » : le plan respecte toutes les limites, mais peut rester en deçà du meilleur d’une part de {gap}.',
    remedy: 'Réduisez-le : moins de viviers, de formations ou de mois.',
  },
  'plan-date-out-of-reach': {
    says: 'Aucun plan ne pourvoit tous les postes à partir du mois {month} ; celui-ci en pourvoit autant que possible.',
    remedy: 'Les obstacles sont énumérés : cédez sur l’un d’eux, ou choisissez un mois plus tardif.',
  },
  'plan-in-coarse-steps': {
    says: 'Le plan est trop grand pour être établi mois par mois sur {horizon} mois : il l’est par pas de {months} mois, et les formations sont arrondies au pas le plus proche.',
  },
  'plan-openings-unreached': {
    says: 'Aucun vivier n’a de passage viable vers {count} postes ouverts : {openings}.',
    remedy: 'Ajoutez des viviers de ces métiers ou de métiers proches, ou laissez des viviers atteindre le lieu.',
  },
  'plan-output-stopped': {
    says: 'La production compte pour zéro tant que des postes dont elle dépend ne peuvent être pourvus par aucun vivier : {openings}.',
    remedy: 'Ajoutez des viviers pour eux, ou dites que la production n’en dépend pas ("essential": false).',
  },
  'plan-date-opening-short': {
    says: 'Jusqu’à {people} postes de {occupation} ({place}) restent vacants après la date.',
  },
  'plan-date-opening-unreached': {
    says: 'Aucun vivier n’a de passage viable vers {occupation} ({place}) : jusqu’à {people} postes restent vacants.',
    remedy: 'Ajoutez un vivier de ce métier ou d’un métier proche.',
  },
  'plan-date-pool-too-small': {
    says: 'Le vivier {pool} n’a plus personne, ou ses membres arrivent trop tard.',
    remedy: 'Davantage de personnes, plus tôt, ou une plus grande part de volontaires.',
  },
  'plan-date-seats-too-few': {
    says: 'La formation {course} a trop peu de places.',
    remedy: 'Davantage de places, ou un début plus précoce.',
  },
  'plan-date-budget-too-small': {
    says: 'Le budget de {payer} pour {year} est épuisé ({amount}).',
    remedy: 'Un budget plus élevé, ou d’autres financeurs.',
  },
  'plan-date-whole-budget-too-small': { says: 'Le budget de {amount} est épuisé.', remedy: 'Un budget plus élevé.' },
}
