import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of risk and disruption, by code. */
export const riskFindings: Readonly<Record<string, FindingText>> = {
  'risk-outside-project': {
    says: 'Le projet ne travaille ni n’achète dans {found} ; rien ne peut donc l’y frapper ; attendu : {expected}.',
    remedy:
      'Nommez un lieu du projet, ou retirez la menace. Un fournisseur ou un carnet de commandes situé ailleurs est une menace de ce type-là.',
  },
  'risk-without-effect': {
    says: 'De la menace {exposure}, on ne sait que le lieu : elle ne change rien.',
    remedy: 'Dites ce qu’elle enlève : production, frappes, personnes mobilisées, assurance ; ou retirez-la.',
  },
  'risk-beyond-horizon': {
    says: 'La menace {exposure} commencerait au mois {found}, après l’horizon de {horizon} mois : elle ne change rien.',
    remedy: 'Faites-la commencer plus tôt ({expected}), ou choisissez un horizon plus long.',
  },
  'relocation-beyond-horizon': {
    says: 'Le départ dû à {exposure} interviendrait au mois {found}, après l’horizon de {horizon} mois : il n’est pas compté.',
    remedy: 'Faites-le intervenir plus tôt ({expected}), ou choisissez un horizon plus long.',
  },
  'risk-sources-weak': {
    says: '{count} nombres de la menace {exposure} reposent sur des sources de confiance faible ({fields}) : ce qu’elle enlève à la production n’est pas mieux connu qu’eux.',
    remedy: 'Lisez la fourchette, non la moyenne, et saisissez de meilleurs chiffres si vous en avez.',
  },
  'strikes-not-drawn': {
    says: 'Chaque tirage perd ce que les frappes enlèvent en moyenne : les fourchettes ne contiennent rien du hasard d’être frappé ou épargné.',
    remedy: 'Choisissez « drawn » pour le voir.',
  },
  'mobilisation-needs-pools': {
    says: 'Les personnes mobilisées quittent des postes du plan de reconversion et rien d’autre ; ce scénario ne nomme aucun vivier, la mobilisation ne change donc rien.',
    remedy: 'Nommez les viviers à partir desquels les postes sont pourvus.',
  },
  'counterfactual-undisturbed': {
    says: 'Ce qui se passe sans le projet se déroule sans perturbation : les menaces de ce scénario ne le frappent pas.',
  },
  'risk-takes-output': {
    says: 'Menaces : {exposures}. En moyenne, elles enlèvent {percent} % de la production prévue. Les chiffres bruts n’en savent rien ; c’est l’étape « perdus par les frappes et les coupures » du passage au net.',
  },
  'disruption-not-modelled': {
    says: 'Rien n’est retiré pour les interruptions : le scénario ne nomme aucun risque. Ce qui est retiré pour les personnes introuvables est ce que dit le plan de reconversion.',
  },
  'plan-not-in-preview': {
    says: 'Le plan de reconversion n’est pas établi dans un aperçu : tous les postes y sont pourvus.',
    remedy: 'Lancez l’estimation pour voir ce qui reste vacant.',
  },
  'supply-not-modelled': {
    says: 'Rien n’est retiré des emplois directs pour les personnes introuvables ; des emplois indirects et induits est retirée la part qui ne fait qu’attirer des salariés d’autres entreprises (effet d’éviction).',
  },
}
